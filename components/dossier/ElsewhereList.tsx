import { messages } from '@/assets/messages/messages';
import type { Decision, Entry } from '@/lib/model/entry';
import type { Known } from '@/lib/model/known';

const { overlay, signals, triage } = messages;
const words = triage.elsewhere;
const glyphs: Record<Decision, string> = { listed: '✓', later: '◔', 'ruled-out': '×', none: '' };

/** What other campaigns decided, the latest first; nothing where none did. */
export function ElsewhereList({ elsewhere }: Pick<Known, 'elsewhere'>) {
  const decided = elsewhere
    .filter(({ entry }) => entry.decision !== 'none')
    .sort((a, b) => (toDate(b.entry) ?? 0) - (toDate(a.entry) ?? 0));
  if (decided.length === 0) return null;
  return (
    <ul class="elsewhere" aria-label={words.label}>
      {decided.map(({ campaign, entry }) => (
        <li key={entry.campaignId}>
          <span class="elsewhere-glyph" aria-hidden="true">
            {isContacted(entry) ? '✉' : glyphs[entry.decision]}
          </span>{' '}
          {toLine(campaign, entry)}
        </li>
      ))}
    </ul>
  );
}

function toLine(campaign: string, entry: Entry): string {
  const { decision, status, ruledOutReason } = entry;
  if (decision === 'ruled-out') {
    const reason = ruledOutReason && signals.ruledOutReasons[ruledOutReason];
    return words.ruledOutLine(reason, campaign, toDate(entry));
  }
  const word = decision === 'listed' ? signals.statuses[status] : overlay.decisionWords[decision];
  return words.line(word, campaign, toDate(entry));
}

function isContacted({ decision, status }: Entry): boolean {
  return decision === 'listed' && status !== 'shortlisted';
}

/** When what the line says came about; earlier versions kept it of the first contact only. */
function toDate({ decision, status, statusAt, ...entry }: Entry): number | undefined {
  if (decision !== 'listed') return entry.decidedAt ?? entry.updatedAt;
  if (status === 'shortlisted') return entry.decidedAt ?? entry.addedAt;
  return statusAt?.[status] ?? (status === 'contacted' ? entry.contactedAt : undefined);
}
