import { messages } from '@/assets/messages/messages';
import { type RuledOutReason, ruledOutReasons } from '@/lib/model/entry';

const { overlay, signals } = messages;
const text = overlay.notice;

/** What is asked or listed at the foot of the page; never more than one at a time. */
export type NoticePanel =
  | { kind: 'reasons'; handle: string; onPick(reason: RuledOutReason): void }
  | { kind: 'question'; question: string; onYes(): void }
  | { kind: 'keys' };

export interface Toast {
  text: string;
  undo?: boolean;
  kind: 'info' | 'failure';
}

export interface NoticeProps {
  toast?: Toast;
  panel?: NoticePanel;
  /** The dossier is open, in the toast's corner. */
  isOverDossier: boolean;
  onUndo(): void;
  onClose(): void;
}

/** One polite live region, which stays while its text changes, and a panel above it. */
export function Notice({ toast, panel, isOverDossier, onUndo, onClose }: NoticeProps) {
  return (
    <div
      class="notice"
      lang={messages.locale}
      dir={messages.direction}
      data-over-dossier={isOverDossier}
    >
      {panel && <Panel panel={panel} onClose={onClose} />}
      <div class="toast" data-kind={toast?.kind} data-empty={toast === undefined}>
        <p role="status">
          {toast?.kind === 'failure' && (
            <span class="failure" aria-hidden="true">
              !
            </span>
          )}
          <bdi>{toast?.text}</bdi> {toast?.undo && <span class="said">{text.undoHint}</span>}
        </p>
        {toast?.undo && (
          <button type="button" onClick={onUndo}>
            {text.undo}{' '}
            <span class="key" aria-hidden="true">
              {text.undoKey}
            </span>
          </button>
        )}
      </div>
    </div>
  );
}

function Panel({ panel, onClose }: { panel: NoticePanel; onClose(): void }) {
  if (panel.kind === 'keys') {
    return (
      <section class="panel" aria-label={text.keys.title}>
        <h2>{text.keys.title}</h2>
        <p class="quiet">{text.keys.hint}</p>
        <dl class="keys">
          {text.keys.list.map(({ key, does }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
    );
  }
  if (panel.kind === 'question') {
    return (
      <section class="panel" aria-label={panel.question}>
        <p>{panel.question}</p>
        <div class="answers">
          <button type="button" class="primary" onClick={panel.onYes}>
            {text.addAnyway}
          </button>
          <button type="button" onClick={onClose}>
            {text.cancel}
          </button>
        </div>
      </section>
    );
  }
  return (
    <section class="panel" aria-label={text.ruleOut(panel.handle)}>
      <h2>
        <bdi>{text.ruleOut(panel.handle)}</bdi>
      </h2>
      <div class="reasons">
        {ruledOutReasons.map((reason, index) => (
          <button key={reason} type="button" onClick={() => panel.onPick(reason)}>
            <kbd>{index + 1}</kbd> {signals.ruledOutReasons[reason]}
          </button>
        ))}
      </div>
      <p class="quiet">{text.ruleOutHint}</p>
    </section>
  );
}
