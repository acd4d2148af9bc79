import { messages } from '@/assets/messages/messages';
import type { Decision, RuledOutReason } from '@/lib/model/entry';
import type { Money } from '@/lib/model/money';
import type { CampaignChoice } from './CampaignMenu';
import { DecisionBar } from './DecisionBar';
import { DossierHeader } from './DossierHeader';
import type { DossierSubject } from './dossier-subject';
import { NoteField } from './NoteField';
import { SignalRows } from './SignalRows';

const { overlay } = messages;

export interface DossierProps {
  subject: DossierSubject;
  /** Absent where the campaign is chosen elsewhere. */
  campaignChoice?: CampaignChoice;
  /** Whether the browser lets TikTok's page open a side panel. */
  hasSidePanel?: boolean;
  /** Absent where it cannot be closed. */
  onClose?(): void;
  onDoNotContact(isBlocked: boolean): void;
  onOpen?(page: 'workspace' | 'side-panel'): void;
  onDecide(decision: Decision, reason?: RuledOutReason): void;
  onNote(note: string): void;
  /** The note field was left: save now. */
  onNoteLeave(): void;
  onOverrideBusiness(isPerson: boolean): void;
  /** What the creator asks for one post; absent: taken back. */
  onQuoteFee(fee?: Money): void;
  /** @returns whether the text is on the clipboard now */
  onCopy(text: string): Promise<boolean>;
}

/** The reasons behind a chip, one row a signal. */
export function Dossier(props: DossierProps) {
  const { subject } = props;
  const { creator, notRated, explained, known, campaign } = subject;
  const isRated = notRated === undefined || notRated === 'ad';
  return (
    <article class="dossier" lang={messages.locale} dir={messages.direction}>
      <div class="top">
        <DossierHeader
          subject={subject}
          campaignChoice={props.campaignChoice}
          onClose={props.onClose}
        />
        <DecisionBar
          subject={subject}
          hasSidePanel={props.hasSidePanel}
          onDecide={props.onDecide}
          onDoNotContact={props.onDoNotContact}
          onOpen={props.onOpen}
        />
      </div>
      <div class="body">
        {notRated !== undefined && <p class="remark">{overlay.dossier.notRated[notRated]}</p>}
        {isRated && explained === undefined && (
          <p class="remark" role="status">
            {subject.isUnanswered ? overlay.dossier.unanswered : overlay.dossier.reading}
          </p>
        )}
        {isRated && explained !== undefined && (
          <SignalRows
            subject={subject}
            explained={explained}
            onOverrideBusiness={props.onOverrideBusiness}
            onCopy={props.onCopy}
            onQuoteFee={props.onQuoteFee}
          />
        )}
        <NoteField
          key={creator.handle}
          handle={creator.handle}
          campaignId={campaign?.id}
          note={known?.entry?.note ?? ''}
          onEdit={props.onNote}
          onLeave={props.onNoteLeave}
        />
      </div>
      <footer>
        <a
          href={`https://www.tiktok.com/@${encodeURIComponent(creator.handle)}`}
          target="_blank"
          rel="noopener"
        >
          {overlay.dossier.openProfile} <span aria-hidden="true">↗</span>
        </a>{' '}
        <span class="quiet">{overlay.dossier.openProfileHint}</span>
      </footer>
    </article>
  );
}
