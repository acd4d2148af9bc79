import { messages } from '@/assets/messages/messages';
import { type RuledOutReason, ruledOutReasons } from '@/lib/model/entry';
import { shortcutActions } from '@/lib/model/settings';
import type { Bindings } from '@/lib/model/shortcuts';
import { toKeyCap } from './key-cap';

const { overlay, triage } = messages;
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
  /** The keys that work. */
  bindings: Bindings;
  /** A panel stands in the toast's corner. */
  isOverPanel: boolean;
  onUndo(): void;
  onClose(): void;
}

/** One polite live region, which stays while its text changes, and a panel above it. */
export function Notice(props: NoticeProps) {
  const { toast, panel, bindings, isOverPanel, onUndo, onClose } = props;
  const undoCap = bindings.undo === '' ? undefined : toKeyCap(bindings.undo);
  return (
    // Its corner is the page's matter, the direction of its words the language's.
    <div class="notice" lang={messages.locale} data-over-panel={isOverPanel}>
      {panel && (
        <div dir={messages.direction}>
          <Panel panel={panel} bindings={bindings} onClose={onClose} />
        </div>
      )}
      <div
        class="toast"
        dir={messages.direction}
        data-kind={toast?.kind}
        data-empty={toast === undefined}
      >
        <p role="status">
          {toast?.kind === 'failure' && (
            <span class="failure" aria-hidden="true">
              !
            </span>
          )}
          <bdi>{toast?.text}</bdi>{' '}
          {toast?.undo && <span class="said">{triage.undoHint(undoCap)}</span>}
        </p>
        {toast?.undo && (
          <button type="button" onClick={onUndo}>
            {text.undo}{' '}
            {undoCap !== undefined && (
              <span class="key" aria-hidden="true">
                {undoCap}
              </span>
            )}
          </button>
        )}
      </div>
    </div>
  );
}

interface PanelProps extends Pick<NoticeProps, 'bindings' | 'onClose'> {
  panel: NoticePanel;
}

function Panel({ panel, bindings, onClose }: PanelProps) {
  if (panel.kind === 'keys') {
    return (
      <section class="panel" aria-label={text.keys.title}>
        <h2>{text.keys.title}</h2>
        <p class="quiet">{text.keys.hint}</p>
        <dl class="keys">
          {shortcutActions.map((action) => {
            const key = bindings[action];
            return (
              <div key={action}>
                <dt>
                  {key === '' ? (
                    <span class="quiet">{triage.keys.none}</span>
                  ) : (
                    <kbd>{toKeyCap(key)}</kbd>
                  )}
                </dt>
                <dd>{triage.keys.does[action]}</dd>
              </div>
            );
          })}
          <div>
            <dt>
              <kbd>{triage.keys.escape}</kbd>
            </dt>
            <dd>{triage.keys.close}</dd>
          </div>
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
            <kbd>{index + 1}</kbd> {triage.reasons[reason]}
          </button>
        ))}
      </div>
      <p class="quiet">{text.ruleOutHint}</p>
    </section>
  );
}
