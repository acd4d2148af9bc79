import { inventEntry, inventRecord } from '#test/rig/seed-store.ts';
import type { Entry } from '@/lib/model/entry';
import type { Post } from '@/lib/model/post';
import type { CreatorRecord } from '@/lib/store/schema';

/** Of the database as these records stand in it: the product's own migrations lead on from there. */
export const seedVersion = 5;
/** What a scout has met of one creator after some weeks. */
export const postsEach = 10;
/** Captions as long as TikTok's are: 80 to 150 characters, their hashtags included. */
const leastCaption = 80;
const mostCaption = 150;

const day = 24 * 60 * 60 * 1000;

const sentences = [
  'I tried this for thirty days so that you do not have to.',
  'Save this one for later, you will want it on a Sunday!',
  'Tell me in the comments what I should try next 👇',
  'Part two is on my profile, and yes, the dog is fine.',
  'Nobody told me it would be this easy, and I am a bit annoyed about it 😅',
  'Day 12 of doing it every day, and I finally see a difference ✨',
];
const emptyTags = ['fyp', 'foryou', 'viral', 'foryoupage', 'learnontiktok', 'trending'];

/**
 * An invented creator as a scout's database holds them after some weeks: ten posts with captions of true
 * length, three of them seen, figures of three days.
 *
 * @param index tells one from another; the same index and `now` give the same creator
 */
export function inventCreator(index: number, now: number): CreatorRecord {
  const record = inventRecord(index, { now });
  const posts = Array.from({ length: postsEach }, (_, nth) => inventPost(record, index, nth, now));
  const seenAt = record.seen?.lastAt ?? now;
  return {
    ...record,
    posts,
    postIds: posts.map(({ id }) => id),
    seen: { posts: 3, firstAt: seenAt - 9 * day, lastAt: seenAt },
    marks: posts.slice(0, 3).map(({ id }, nth) => ({
      postId: id,
      at: seenAt - nth * 3 * day,
      place: 'for-you' as const,
    })),
    history: [9, 4, 0].map((days) => ({
      at: seenAt - days * day,
      followers: Math.round((record.creator.followers ?? 0) * (1 - days / 400)),
      hearts: Math.round((record.creator.hearts ?? 0) * (1 - days / 500)),
      videos: (record.creator.videos ?? 0) - days,
    })),
    revision: 3,
  };
}

/** The creator's entry in the first campaign; the lower the index, the later it was added. */
export function inventListed(index: number, now: number): Entry {
  const record = inventRecord(index, { now });
  return inventEntry(record, { now: now - index * 1_000 });
}

/** The `nth` post, the newest first, from the few that every invented creator has. */
function inventPost(record: CreatorRecord, index: number, nth: number, now: number): Post {
  const model = record.posts[nth % record.posts.length];
  if (model === undefined) throw new Error('An invented creator has no post to take after');
  const { caption = '', hashtags = [] } = model;
  const wide = [0, 1].map((step) => at(emptyTags, index + nth + step));
  const tags = [...hashtags, ...wide];
  const text = lengthen(caption.replace(/ #.*$/u, ''), index * 7 + nth, tags);
  return {
    ...model,
    id: `75${String(index).padStart(8, '0')}${String(postsEach - nth).padStart(2, '0')}`,
    createdAt: now - Math.round((3 + 2.5 * nth) * day),
    caption: text,
    hashtags: tags,
    labels: ['Lifestyle', 'Daily Life'],
    suggestedWords: hashtags.slice(0, 2).map((tag) => `${tag} ideas`),
    observedAt: now - day,
  };
}

function lengthen(begin: string, seed: number, tags: readonly string[]): string {
  const end = tags.map((tag) => ` #${tag}`).join('');
  const wanted = leastCaption + (seed % (mostCaption - leastCaption));
  let text = begin;
  for (let step = 0; text.length + end.length < wanted; step += 1) {
    text += ` ${at(sentences, seed + step)}`;
  }
  return `${text.slice(0, mostCaption - end.length).toWellFormed()}${end}`;
}

function at(from: readonly string[], index: number): string {
  return from[index % from.length] ?? '';
}
