import { render } from 'preact';
import { messages } from '@/assets/messages/messages';
import tokens from '@/assets/tokens.css?inline';
import charts from '@/components/charts/charts.css?inline';
import type { CampaignName } from '@/components/dossier/CampaignMenu';
import controls from '@/components/dossier/controls.css?inline';
import { Dossier } from '@/components/dossier/Dossier';
import decisionBar from '@/components/dossier/decision-bar.css?inline';
import css from '@/components/dossier/dossier.css?inline';
import signalRows from '@/components/dossier/signal-rows.css?inline';
import fitMeter from '@/components/fit-meter.css?inline';
import intervalScale from '@/components/interval-scale.css?inline';
import unknown from '@/components/unknown.css?inline';
import type { Decision, RuledOutReason } from '@/lib/model/entry';
import type { Money } from '@/lib/model/money';
import { copyText } from './copy-text';
import { createNoteDraft } from './note-draft';
import type { OwnRoots } from './own-roots';
import type { Subject } from './subject';
import type { Theme } from './theme';

/** The one dossier: opened from a chip, it outlives the chip's card. */
export interface DossierHandle {
  /** @param focus where the focus goes; `none` leaves it on the page */
  open(subject: Subject, focus: 'none' | 'dialog' | 'note'): void;
  /** Draws again if it shows this creator. */
  refine(subject: Subject): void;
  close(): void;
  /** What it shows; `undefined` while closed. */
  subject(): Subject | undefined;
  owns(root: ShadowRoot | undefined): boolean;
  hasFocus(): boolean;
  setTheme(theme: Theme): void;
  /** The campaigns to choose from are others. */
  setCampaigns(campaigns: readonly CampaignName[]): void;
}

export interface DossierOptions {
  document: Document;
  signal: AbortSignal;
  roots: OwnRoots;
  theme: Theme;
  /** Whether the browser lets TikTok's page open a side panel. */
  hasSidePanel: boolean;
  onDecide(subject: Subject, decision: Decision, reason?: RuledOutReason): void;
  onNote(subject: Subject, note: string): void;
  onOverrideBusiness(subject: Subject, isPerson: boolean): void;
  /** What the creator asks for one post; absent: taken back. */
  onQuoteFee(subject: Subject, fee?: Money): void;
  onDoNotContact(subject: Subject, isBlocked: boolean): void;
  onChooseCampaign(campaignId: string): void;
  onOpen(page: 'workspace' | 'side-panel', view?: string): void;
  /** The close button was pressed. */
  onClose(): void;
}

const stylesheet = [
  tokens,
  controls,
  unknown,
  intervalScale,
  fitMeter,
  charts,
  css,
  decisionBar,
  signalRows,
].join('\n');

export function createDossier(options: DossierOptions): DossierHandle {
  const { document, signal, roots } = options;
  const host = document.createElement('feedscout-dossier');
  host.setAttribute('role', 'dialog');
  const root = roots.attach(host, stylesheet);
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  sheet.dataset.theme = options.theme;
  root.append(sheet);
  const note = createNoteDraft(options.onNote, signal);
  let shown: Subject | undefined;
  let campaigns: readonly CampaignName[] = [];

  // TikTok turns the wheel into "next post" wherever it hears it; the dossier scrolls itself.
  host.addEventListener('wheel', (event) => event.stopPropagation(), { passive: true, signal });
  // Buttons pressed by mouse leave the focus, and so the keys, with TikTok.
  root.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('button, summary')) {
      event.preventDefault();
    }
  });
  function saveFields() {
    note.flush();
    // Leaving the field saves a fee.
    if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
  }
  document.defaultView?.addEventListener('pagehide', saveFields, { signal });
  signal.addEventListener('abort', () => {
    render(null, sheet);
    host.remove();
  });

  function draw(subject: Subject) {
    // What was typed belongs to the campaign it was typed for.
    if (shown && shown.campaign?.id !== subject.campaign?.id) note.flush();
    shown = subject;
    host.setAttribute('aria-label', messages.overlay.label(subject.creator.handle));
    // Handlers take the creator's subject of that moment, not the one drawn first; a field that is
    // left because another creator or campaign came speaks of its own.
    const current = () => (shown && isSameEntry(shown, subject) ? shown : subject);
    const hadField = isTyping();
    render(
      <Dossier
        subject={subject}
        hasSidePanel={options.hasSidePanel}
        onClose={options.onClose}
        campaignChoice={{
          campaigns,
          onChoose(campaignId) {
            saveFields();
            options.onChooseCampaign(campaignId);
          },
          onManage: () => options.onOpen('workspace', 'campaigns'),
        }}
        onDoNotContact={(isBlocked) => options.onDoNotContact(current(), isBlocked)}
        onOpen={(page) =>
          options.onOpen(page, page === 'workspace' ? toView(current()) : undefined)
        }
        onDecide={(decision, reason) => options.onDecide(current(), decision, reason)}
        onNote={(text) => note.edit(current(), text)}
        onNoteLeave={note.flush}
        onOverrideBusiness={(isPerson) => options.onOverrideBusiness(current(), isPerson)}
        onQuoteFee={(fee) => options.onQuoteFee(current(), fee)}
        onCopy={copyText}
      />,
      sheet,
    );
    // The fee of another campaign is another field: the next letter must not be TikTok's.
    if (hadField && !isTyping()) root.querySelector<HTMLElement>('.close')?.focus();
  }

  function isTyping(): boolean {
    return root.activeElement?.matches('input, textarea') === true;
  }

  /** By hand: `scrollIntoView` and a scrolling focus may move TikTok's page as well. */
  function scrollToNote() {
    const body = root.querySelector('.body');
    // The note is the last of the body.
    if (body) body.scrollTop = body.scrollHeight;
  }

  return {
    open(subject, focus) {
      if (shown && !isSameCreator(shown, subject)) note.flush();
      if (host.parentNode !== document.documentElement) document.documentElement.append(host);
      draw(subject);
      const target = { none: undefined, dialog: '.close', note: 'textarea' }[focus];
      if (target) root.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
      if (focus === 'note') scrollToNote();
    },
    refine(subject) {
      // Every change on the page asks; the very same subject is nothing new.
      if (!shown || shown === subject || !isSameCreator(shown, subject)) return;
      // Another card of the same creator brings newer figures, but this dossier is about its own post.
      const { postId, post, explained } = shown;
      draw(postId === subject.postId ? subject : { ...subject, postId, post, explained });
    },
    close() {
      note.flush();
      shown = undefined;
      host.remove();
      render(null, sheet);
    },
    subject: () => shown,
    owns: (other) => other === root,
    hasFocus: () => root.activeElement !== null,
    setTheme(theme) {
      sheet.dataset.theme = theme;
    },
    setCampaigns(next) {
      campaigns = next;
      if (shown) draw(shown);
    },
  };
}

/** A creator first known by handle only gets an id later, and with it another key. */
function isSameCreator(a: Subject, b: Subject): boolean {
  return a.key === b.key || a.creator.handle === b.creator.handle;
}

function isSameEntry(a: Subject, b: Subject): boolean {
  return isSameCreator(a, b) && a.campaign?.id === b.campaign?.id;
}

/** Where the workspace tells all of a creator; who is known by handle only has no page yet. */
function toView({ key }: Subject): string {
  return key.startsWith('@') ? 'lists' : `insights/creator/${key}`;
}
