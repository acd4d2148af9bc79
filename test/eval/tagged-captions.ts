import { isTestHalf, type Row, readRows } from '#test/eval/data.ts';
import type { Post } from '@/lib/model/post';
import { nicheIndex } from '@/lib/scoring/topic/niche-index';
import { isStopTag } from '@/lib/scoring/topic/stop-tags';
import { foldTag, proseOf, toWords, writtenHashtags } from '@/lib/scoring/topic/words';

/** A post whose one community hashtag was taken away, and the niche that the hashtag named. */
export interface TaggedCaption {
  source: string;
  creator: string;
  isTest: boolean;
  /** The hidden hashtag, folded. */
  tag: string;
  /** Position of its niche. */
  niche: number;
  /** Without the hashtag, in tokens and caption. */
  post: Post;
}

/** Every post of the sources that carry captions or hashtags, the source's name before the creator. */
export function readPosts(): { source: string; creator: string; post: Post }[] {
  const sources: [source: string, file: string, toPost: (row: Row) => Partial<Post>][] = [
    ['US 2025', 'feed-videos-us2025.csv', captioned],
    ['VN 2025', 'feed-videos-vn2025.csv', (row) => ({ ...captioned(row), ...listed(row) })],
    ['luxury', 'niche-videos-luxury.csv', captioned],
    ['US 2020', 'creator-videos-us2020.csv', quoted],
    ['MY beauty', 'niche-videos-my-beauty.csv', captioned],
  ];
  return sources.flatMap(([source, file, toPost]) =>
    readRows(file).map((row, i) => ({
      source,
      creator: row.creator ?? '',
      post: { id: String(i + 1), observedAt: 0, ...toPost(row) },
    })),
  );
}

function captioned(row: Row): Partial<Post> {
  return { caption: row.caption, hashtags: writtenHashtags(row.caption ?? '') };
}

function listed(row: Row): Partial<Post> {
  return { hashtags: (row.hashtags ?? '').split(', ').filter((tag) => tag !== '') };
}

function quoted(row: Row): Partial<Post> {
  return { hashtags: [...(row.hashtags ?? '').matchAll(/'([^']+)'/g)].map(([, tag = '']) => tag) };
}

/** TikTok's learning programmes: once read as Education, and on posts of every topic. */
const programmes = ['learnontiktok', 'edutok'];

/**
 * The posts that carry exactly one community hashtag of the taxonomy, with that hashtag hidden; left
 * out where nothing else is there to read.
 *
 * @param options.withProgrammes counts TikTok's learning programmes as hashtags of Education
 */
export function readTaggedCaptions({ withProgrammes = false } = {}): TaggedCaption[] {
  const { niches, positions } = nicheIndex();
  const owners = new Map(
    niches.flatMap(({ tags }, niche) => tags.map((tag) => [tag, niche] as const)),
  );
  if (withProgrammes)
    for (const tag of programmes) owners.set(tag, positions.get('education') ?? 0);
  return readPosts().flatMap(({ source, creator, post }) => {
    const hashtags = post.hashtags ?? [];
    const known = new Set(hashtags.map(foldTag).filter((tag) => owners.has(tag)));
    const [tag] = known;
    const niche = owners.get(tag ?? '');
    if (known.size !== 1 || tag === undefined || niche === undefined) return [];
    const hidden: Post = {
      ...post,
      hashtags: hashtags.filter((hashtag) => foldTag(hashtag) !== tag),
      caption: post.caption?.replaceAll(/[#＃][\p{L}\p{N}\p{M}_]+/gu, (written) =>
        foldTag(written) === tag ? '' : written,
      ),
    };
    const rest = (hidden.hashtags ?? [])
      .map(foldTag)
      .filter((other) => other !== '' && !isStopTag(other));
    if (rest.length === 0 && toWords(proseOf(hidden.caption ?? '')).length === 0) return [];
    return [{ source, creator, isTest: isTestHalf(creator), tag, niche, post: hidden }];
  });
}
