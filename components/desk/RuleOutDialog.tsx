import { listWords } from '@/assets/messages/lists';
import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { type RuledOutReason, ruledOutReasons } from '@/lib/model/entry';
import { Dialog } from './Dialog';
import { toWho } from './notice';
import type { DeskRow } from './row';

interface RuleOutDialogProps {
  rows: readonly DeskRow[];
  onPick(reason: RuledOutReason): void;
  onClose(): void;
}

/** Why somebody is ruled out, by digit or click, as in the feed. */
export function RuleOutDialog({ rows, onPick, onClose }: RuleOutDialogProps) {
  function pick(reason: RuledOutReason) {
    onClose();
    onPick(reason);
  }

  return (
    <Dialog
      title={listWords.ruleOut.title(listWords.who(toWho(rows)))}
      class="is-narrow"
      onClose={onClose}
      onKeyDown={(event) => {
        const reason = /^[1-9]$/.test(event.key) && ruledOutReasons[Number(event.key) - 1];
        if (reason) pick(reason);
      }}
    >
      <div class="menu reasons">
        {ruledOutReasons.map((reason, index) => (
          <button key={reason} type="button" onClick={() => pick(reason)}>
            <kbd>{index + 1}</kbd>
            <span>{pageWords.capitalised(messages.triage.reasons[reason])}</span>
          </button>
        ))}
      </div>
      <p class="hint">{listWords.ruleOut.hint}</p>
    </Dialog>
  );
}
