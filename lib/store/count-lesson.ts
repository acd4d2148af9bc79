import type { CreatorKey } from '@/lib/model/creator';
import { type Lesson, lessonSchema } from '@/lib/model/learned';
import { parseGroup, parseLesson, parseTag } from './read-record';
import type { GroupRecord } from './schema';
import type { WriteTransaction } from './write-transaction';

/**
 * Puts a creator's lesson into the sums in place of the one they gave before.
 *
 * - Counting the same lesson again changes nothing.
 * - A sum never falls below 0, and goes when nobody is left in it.
 * - One that was dropped for want of room is not begun again by taking out of it: what is lost that
 *   way makes a count too small, never too large.
 *
 * @param given `undefined`, or what could not be read again later: the creator teaches nothing any more
 */
export function countLesson(
  transaction: WriteTransaction,
  key: CreatorKey,
  given: Lesson | undefined,
  now: number,
): Promise<void> {
  return countLessons(transaction, new Map([[key, given]]), now);
}

/** The same for many creators at once: each sum is written once, however many are in it. */
export async function countLessons(
  transaction: WriteTransaction,
  given: ReadonlyMap<CreatorKey, Lesson | undefined>,
  now: number,
): Promise<void> {
  const lessons = transaction.objectStore('lessons');
  const stored = await Promise.all([...given.keys()].map((key) => lessons.get(key)));
  const replaced: Replaced[] = [];
  const writes: Promise<unknown>[] = [];
  for (const [i, [key, wanted]] of [...given].entries()) {
    const lesson = lessonSchema.safeParse(wanted).data;
    const before = parseLesson(stored[i])?.lesson;
    const isSame = lesson !== undefined && JSON.stringify(lesson) === JSON.stringify(before);
    if (isSame || (stored[i] === undefined && lesson === undefined)) continue;
    replaced.push({ before, after: lesson });
    writes.push(lesson === undefined ? lessons.delete(key) : lessons.put({ key, lesson }));
  }
  await Promise.all([
    ...toGroupChanges(replaced).map((change) => changeGroup(transaction, change)),
    ...[...toTagChanges(replaced)].map(([tag, change]) => changeTag(transaction, tag, change, now)),
    ...writes,
  ]);
}

interface Replaced {
  before: Lesson | undefined;
  after: Lesson | undefined;
}

function toSigned(replaced: readonly Replaced[]): [lesson: Lesson | undefined, sign: 1 | -1][] {
  return replaced.flatMap(({ before, after }): [Lesson | undefined, 1 | -1][] => [
    [before, -1],
    [after, 1],
  ]);
}

/** What the groups gain and lose, each group once. */
function toGroupChanges(replaced: readonly Replaced[]): GroupRecord[] {
  const changes = new Map<string, GroupRecord>();
  for (const [lesson, sign] of toSigned(replaced)) {
    const { niche = '', language = '', logRate } = lesson ?? {};
    if (logRate === undefined || !Number.isFinite(logRate)) continue;
    const groups = [
      { niche, language: '' },
      { niche: '', language },
      { niche, language },
    ];
    const named = groups.filter((group) => group.niche !== '' || group.language !== '');
    // Where only one of the two is known, two of the three are the same group.
    for (const [id, group] of new Map(named.map((one) => [`${one.niche}/${one.language}`, one]))) {
      const { creators, sum, squares } = changes.get(id) ?? { creators: 0, sum: 0, squares: 0 };
      changes.set(id, {
        ...group,
        creators: creators + sign,
        sum: sum + sign * logRate,
        squares: squares + sign * logRate ** 2,
      });
    }
  }
  return [...changes.values()];
}

async function changeGroup(transaction: WriteTransaction, change: GroupRecord): Promise<void> {
  const groups = transaction.objectStore('groups');
  const known = parseGroup(await groups.get([change.niche, change.language]));
  const creators = (known?.creators ?? 0) + change.creators;
  if (known === undefined && change.creators <= 0) return;
  if (creators <= 0) {
    await groups.delete([change.niche, change.language]);
    return;
  }
  await groups.put({
    ...change,
    creators,
    sum: (known?.sum ?? 0) + change.sum,
    squares: (known?.squares ?? 0) + change.squares,
  });
}

/** By tag, what its niches gain and lose. */
type TagChanges = Map<string, Map<string, number>>;

function toTagChanges(replaced: readonly Replaced[]): TagChanges {
  const changes: TagChanges = new Map();
  for (const [lesson, sign] of toSigned(replaced)) {
    // Each creator counts once for a tag, however often a lesson names it.
    const niches = new Map((lesson?.tags ?? []).map(({ tag, niche }) => [tag, niche]));
    for (const [tag, niche] of niches) {
      const change = changes.get(tag) ?? new Map<string, number>();
      const difference = (change.get(niche) ?? 0) + sign;
      if (difference === 0) change.delete(niche);
      else change.set(niche, difference);
      if (change.size === 0) changes.delete(tag);
      else changes.set(tag, change);
    }
  }
  return changes;
}

async function changeTag(
  transaction: WriteTransaction,
  tag: string,
  change: ReadonlyMap<string, number>,
  now: number,
): Promise<void> {
  const tags = transaction.objectStore('tags');
  const stored = await tags.get(tag);
  const counts = new Map(parseTag(stored)?.niches);
  for (const [niche, difference] of change) {
    const creators = (counts.get(niche) ?? 0) + difference;
    if (creators > 0) counts.set(niche, creators);
    else counts.delete(niche);
  }
  const niches = [...counts];
  const creators = niches.reduce((sum, [, count]) => sum + count, 0);
  if (creators > 0) await tags.put({ tag, niches, creators, updatedAt: now });
  else if (stored !== undefined) await tags.delete(tag);
}
