import type { Entry } from '@/lib/model/entry';
import type { HeldBack } from '@/lib/model/held-back';
import type { ContactMade } from '@/lib/model/known';
import { whyHeldBack } from '@/lib/outreach/messages/held-back';
import { groupByMailbox, toMailbox } from '@/lib/outreach/messages/letters';
import type { Rating } from '@/lib/scoring/signals/rating';

/** What decides who is written to. */
export interface QueueRow {
  rating: Pick<Rating, 'notRated' | 'contact' | 'content'>;
  entry?: Entry;
  doNotContactAt?: number;
  contactMade?: ContactMade;
}

/**
 * How far those on the shortlist are. `first`: not written to yet. `waiting`: written to, no answer.
 * `talking`: answered, or agreed.
 */
export const stages = ['first', 'waiting', 'talking'] as const;
export type Stage = (typeof stages)[number];

/** Somebody to write to, or several who share a mailbox. */
export interface Letter<Row> {
  /** At least one. */
  rows: Row[];
  route: Rating['contact']['route'];
  email?: string;
  /** A page of theirs with a way to write, for those without an address. */
  link?: string;
  /** What their captions are written in, with how many of the posts read say so. */
  language?: Rating['content']['language'];
  /** Others of the same mailbox who were written to, or must not be. */
  beside: { row: Row; why: HeldBack }[];
}

export interface Queue<Row> {
  letters: Record<Stage, Letter<Row>[]>;
  /** On the shortlist, and not to be written to now. Whom this campaign has written to is in none. */
  heldBack: { row: Row; why: HeldBack }[];
}

/**
 * The campaign's shortlist as letters to be written, those added last first.
 *
 * @param rows in any order; whoever is not listed is left out
 */
export function toWritingQueue<Row extends QueueRow>(rows: readonly Row[]): Queue<Row> {
  const listed = rows
    .filter(({ entry }) => entry?.decision === 'listed')
    .sort((a, b) => (b.entry?.addedAt ?? 0) - (a.entry?.addedAt ?? 0));
  const standings = listed.map((row) => ({ row, ...standingOf(row) }));
  const heldBack = standings.flatMap(({ row, why }) => (why === undefined ? [] : [{ row, why }]));
  const begun = standings.flatMap(({ row, stage }) =>
    stage === 'waiting' || stage === 'talking' ? [{ row, why: toContacted(row) }] : [],
  );
  const byMailbox = (all: Queue<Row>['heldBack']) =>
    Map.groupBy(all, ({ row }) => toMailbox(row.rating.contact.email));
  const unfit = byMailbox(heldBack);
  const known = byMailbox([...heldBack, ...begun]);

  const lettersOf = (stage: Stage) =>
    groupByMailbox(
      standings.flatMap((one) => (one.stage === stage ? [one.row] : [])),
      ({ rating }) => rating.contact.email,
    ).map((group) => toLetter(group, stage === 'first' ? known : unfit));

  return {
    letters: {
      first: lettersOf('first'),
      waiting: lettersOf('waiting'),
      talking: lettersOf('talking'),
    },
    heldBack,
  };
}

/** Either where they stand, or why nothing is to be written. */
function standingOf(row: QueueRow): { stage?: Stage; why?: HeldBack } {
  const { entry, rating, doNotContactAt, contactMade } = row;
  const status = entry?.status ?? 'shortlisted';
  const isBegun = status !== 'shortlisted' && status !== 'declined';
  const why = whyHeldBack(
    {
      notRated: rating.notRated,
      doNotContactAt,
      decision: entry?.decision,
      status,
      // Once this campaign has written, a further message is no second first one.
      ...(!isBegun && { contactMade }),
    },
    { needsEmail: false },
  );
  if (why !== undefined) return { why };
  if (!isBegun) return { stage: 'first' };
  return { stage: status === 'contacted' ? 'waiting' : 'talking' };
}

function toContacted({ entry, contactMade }: QueueRow): HeldBack {
  const at = entry?.contactedAt ?? contactMade?.at;
  return {
    reason: 'contacted',
    campaign: contactMade?.campaign ?? '',
    ...(at !== undefined && { at }),
  };
}

function toLetter<Row extends QueueRow>(
  rows: Row[],
  unfit: ReadonlyMap<string | undefined, Queue<Row>['heldBack']>,
): Letter<Row> {
  const contact = rows[0]?.rating.contact;
  const mailbox = toMailbox(contact?.email);
  const languages = new Map(rows.map(({ rating }) => [rating.content.language?.code, rating]));
  const [only] = languages.values();
  return {
    rows,
    route: contact?.route ?? 'unchecked',
    ...(mailbox !== undefined && { email: mailbox }),
    ...(contact?.bioLink !== undefined && { link: contact.bioLink }),
    ...(languages.size === 1 && { language: only?.content.language }),
    beside: mailbox === undefined ? [] : (unfit.get(mailbox) ?? []),
  };
}
