import { campaignWords } from '@/assets/messages/campaigns';
import { pageWords } from '@/assets/messages/pages';
import { statuses } from '@/lib/model/entry';
import { type EntryTally, noEntries } from '@/lib/model/entry-tally';

const words = campaignWords.list;

/** How many stand where in a campaign; what is 0 is left out. */
export function TallyLine({ tally = noEntries() }: { tally?: EntryTally }) {
  const listed = statuses
    .filter((status) => tally.statuses[status] > 0)
    .map((status) => words.status(pageWords.standings[status], tally.statuses[status]));
  const decided = [
    ...(tally.later > 0 ? [words.later(tally.later)] : []),
    ...(tally.ruledOut > 0 ? [words.ruledOut(tally.ruledOut)] : []),
  ];
  const counts = [...listed, ...decided];
  if (counts.length === 0) return <p class="muted tally-line">{words.noneYet}</p>;
  return (
    <ul class="tally-line" aria-label={words.statuses}>
      {counts.map((count) => (
        <li key={count}>{count}</li>
      ))}
    </ul>
  );
}
