import {
  type Decision,
  type Entry,
  type RuledOutReason,
  type Status,
  statuses,
} from '@/lib/model/entry';
import type { Money } from '@/lib/model/money';

const maxTags = 30;
const maxNoteLength = 5_000;

/** An entry nobody has decided on yet. */
export function createEntry(campaignId: string, creatorKey: string, now: number): Entry {
  return {
    campaignId,
    creatorKey,
    decision: 'none',
    status: 'shortlisted',
    tags: [],
    note: '',
    updatedAt: now,
  };
}

/**
 * The entry with the decision the scout wants. Status, tags, note, fee, reason and the first time of
 * listing outlive being taken back, so that undo and adding again find them.
 *
 * @returns the very same entry when it says so already
 */
export function withDecision(
  entry: Entry,
  wanted: { decision: Decision; ruledOutReason?: RuledOutReason; postId?: string },
  now: number,
): Entry {
  const ruledOutReason =
    wanted.decision === 'ruled-out'
      ? (wanted.ruledOutReason ?? entry.ruledOutReason)
      : entry.ruledOutReason;
  if (entry.decision === wanted.decision && entry.ruledOutReason === ruledOutReason) return entry;
  const addedAt = entry.addedAt ?? (wanted.decision === 'listed' ? now : undefined);
  const postId = wanted.postId ?? entry.postId;
  return {
    ...entry,
    decision: wanted.decision,
    ...(ruledOutReason !== undefined && { ruledOutReason }),
    ...(addedAt !== undefined && { addedAt }),
    ...(postId !== undefined && { postId }),
    decidedAt: now,
    updatedAt: now,
  };
}

/**
 * The entry with status, note, tags or quoted fee as given; what is not given stays. The first time the status
 * says `contacted` is kept as its date, until the status goes back to `shortlisted`.
 *
 * @param wanted tags are trimmed, empty and repeated ones dropped, at most 30; a quoted fee of `null`
 *   is taken back
 * @returns the very same entry when nothing differs
 */
export function withAnnotation(
  entry: Entry,
  wanted: {
    status?: Status;
    note?: string;
    tags?: readonly string[];
    quotedFee?: Money | null;
  },
  now: number,
): Entry {
  const status = wanted.status ?? entry.status;
  const note = wanted.note ?? entry.note;
  const tags = wanted.tags ? toTags(wanted.tags) : entry.tags;
  const quotedFee =
    wanted.quotedFee === undefined ? entry.quotedFee : (wanted.quotedFee ?? undefined);
  const isSame =
    status === entry.status &&
    note === entry.note &&
    tags.join('\n') === entry.tags.join('\n') &&
    isSameMoney(quotedFee, entry.quotedFee);
  if (isSame) return entry;
  const { contactedAt: contactedBefore, quotedFee: _, ...rest } = entry;
  const contactedAt =
    status === 'shortlisted'
      ? undefined
      : (contactedBefore ?? (status === 'contacted' ? now : undefined));
  return {
    ...rest,
    status,
    note,
    tags,
    ...(quotedFee && { quotedFee }),
    ...(contactedAt !== undefined && { contactedAt }),
    ...(status !== entry.status && { statusAt: { ...entry.statusAt, [status]: now } }),
    updatedAt: now,
  };
}

/**
 * Two entries of one person in one campaign as one, under the first one's key. Listed wins, then any
 * decision over none, then the newer; the further status, both notes and all tags are kept.
 */
export function mergeEntries(entry: Entry, other: Entry): Entry {
  const [first, second] = outranks(other, entry) ? [other, entry] : [entry, other];
  const addedAt = earliest(entry.addedAt, other.addedAt);
  const contactedAt = earliest(entry.contactedAt, other.contactedAt);
  const merged: Entry = {
    ...second,
    ...first,
    campaignId: entry.campaignId,
    creatorKey: entry.creatorKey,
    status: further(entry.status, other.status),
    tags: toTags([...entry.tags, ...other.tags]),
    note: toNote(entry.note, other.note),
    updatedAt: Math.max(entry.updatedAt, other.updatedAt),
  };
  if (addedAt !== undefined) merged.addedAt = addedAt;
  if (contactedAt !== undefined) merged.contactedAt = contactedAt;
  const statusAt = { ...second.statusAt, ...first.statusAt };
  if (Object.keys(statusAt).length > 0) merged.statusAt = statusAt;
  return merged;
}

const weights: Record<Decision, number> = { listed: 2, 'ruled-out': 1, later: 1, none: 0 };

function outranks(a: Entry, b: Entry): boolean {
  const difference = weights[a.decision] - weights[b.decision];
  return difference > 0 || (difference === 0 && a.updatedAt > b.updatedAt);
}

function further(a: Status, b: Status): Status {
  return statuses.indexOf(a) >= statuses.indexOf(b) ? a : b;
}

function earliest(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}

function isSameMoney(a: Money | undefined, b: Money | undefined): boolean {
  return a?.amount === b?.amount && a?.currency === b?.currency;
}

function toTags(tags: readonly string[]): string[] {
  const trimmed = tags.map((tag) => tag.trim().slice(0, 60)).filter((tag) => tag !== '');
  return [...new Set(trimmed)].slice(0, maxTags);
}

/** Both notes; one whose lines the other has already adds nothing, however often they are joined. */
function toNote(a: string, b: string): string {
  const holds = (note: string, part: string) => `\n${note}\n`.includes(`\n${part}\n`);
  if (b === '' || holds(a, b)) return a;
  if (a === '' || holds(b, a)) return b;
  return `${a}\n${b}`.slice(0, maxNoteLength);
}
