import { reportWords } from '@/assets/messages/report';
import { type DeskRow, isListed, isOnSeenTab } from '@/components/desk/row';
import { type Brief, hasTopic } from '@/lib/model/brief';
import { countedPosts } from '@/lib/model/collaboration';
import { type Status, statuses } from '@/lib/model/entry';
import type { ReportBar } from './report';

const words = reportWords.file;

/** From here on content fits, as everywhere in the product. */
const fitting = 70;

const talks = ['contacted', 'replied', 'agreed', 'published'] as const;
type Talk = (typeof talks)[number];
type Step = [key: keyof typeof words.funnel.steps, count: number];

/**
 * How far everybody came, step by step. A step that is not known (fit without a brief) or that nobody
 * has reached at the end is left out; a step in between that nobody stands on is 0, which is known.
 */
export function toFunnel(rows: readonly DeskRow[], brief: Brief): ReportBar[] {
  const considered = rows.filter(isOnSeenTab);
  const rated = considered.filter(isRated);
  const listed = rows.filter(isListed);
  const judged: Step[] = hasTopic(brief)
    ? [
        ['rated', count(rated, ({ rating }) => rating.fit?.fit !== undefined)],
        ['fits', count(rated, isFitting)],
      ]
    : [['rated', count(rated, ({ rating }) => rating.engagement.n > 0)]];
  const steps: Step[] = [
    ['considered', considered.length],
    ...judged,
    ['shortlisted', listed.length],
    ...talks.map((step): Step => [step, count(listed, (row) => hasReached(row, step))]),
  ];
  const last = steps.findLastIndex(([key, n]) => n > 0 || key === 'shortlisted');
  const shown = steps.slice(0, last + 1);
  return shown.map(([key, n]) => ({
    key,
    label: words.funnel.steps[key],
    count: n,
    text: key === 'considered' ? words.count(n) : words.share(n, considered.length),
  }));
}

/** Whether a creator's content fits the brief. */
export function isFitting({ rating }: DeskRow): boolean {
  return (rating.fit?.fit ?? 0) >= fitting;
}

/** A private account and a bio that states an age under 18 are rated nowhere. */
function isRated({ rating: { notRated } }: DeskRow): boolean {
  return notRated !== 'private' && notRated !== 'minor';
}

function count(rows: readonly DeskRow[], is: (row: DeskRow) => boolean): number {
  return rows.reduce((sum, row) => sum + (is(row) ? 1 : 0), 0);
}

/**
 * Whether a listed creator came as far as a step. Who declined was written to and answered; a post that
 * was recognised was published whatever the status says.
 */
export function hasReached({ entry, collaboration }: DeskRow, step: Talk): boolean {
  if (entry === undefined) return false;
  if (collaboration !== undefined && countedPosts(collaboration).length > 0) return true;
  if (entry.status === 'declined') return step === 'contacted' || step === 'replied';
  return rankOf(entry.status) >= rankOf(step);
}

function rankOf(status: Status): number {
  return statuses.indexOf(status);
}
