import { reportWords } from '@/assets/messages/report';
import type { DeskRow } from '@/components/desk/row';
import { type CampaignPost, countedPosts, type PostReading } from '@/lib/model/collaboration';
import type { Post } from '@/lib/model/post';
import type { ReportResult, ReportResults } from './report';

const words = reportWords.file.results;

/** A figure over several posts, and of how many of them it is known. */
interface PostSum {
  sum: number;
  known: number;
  posts: number;
}

interface Tally {
  views: PostSum;
  engagements: PostSum;
  /** Latest reading of any of the posts. */
  readAt?: number;
}

/**
 * Posts made for the campaign with the figures read last, for the creators who have any; `undefined`
 * where nobody has.
 */
export function toResults(
  rows: readonly DeskRow[],
  toPostUrl: (handle: string, post: Pick<Post, 'id' | 'kind'>) => string,
): ReportResults | undefined {
  const all: CampaignPost[] = [];
  const results = rows.flatMap(({ key, creator: { handle }, collaboration }): ReportResult[] => {
    const posts = collaboration === undefined ? [] : countedPosts(collaboration);
    if (posts.length === 0) return [];
    all.push(...posts);
    const links = posts.map(({ post }) => ({
      url: toPostUrl(handle, post),
      day:
        post.createdAt === undefined
          ? words.undated
          : words.postOf(reportWords.file.asOf(post.createdAt)),
    }));
    return [{ key, handle, posts: links, ...toTexts(tallyPosts(posts)) }];
  });
  if (results.length === 0) return undefined;
  return {
    rows: results,
    total: { posts: words.postsOf(all.length), ...toTexts(tallyPosts(all)) },
  };
}

/** The sums over posts; a post that lacks a figure is not counted as 0. */
export function tallyPosts(posts: readonly CampaignPost[]): Tally {
  const readings = posts.map(lastReading);
  const read = readings.flatMap((reading) => (reading === undefined ? [] : [reading.at]));
  return {
    views: sumOf(readings.map((reading) => reading?.plays)),
    engagements: sumOf(readings.map(engagementsOf)),
    readAt: read.length === 0 ? undefined : Math.max(...read),
  };
}

/** Of two readings the later one that tells anything. */
function lastReading({ post, readings }: CampaignPost): PostReading | undefined {
  const last = readings.findLast(({ plays, likes }) => plays !== undefined || likes !== undefined);
  if (last !== undefined) return last;
  return post.plays === undefined && post.likes === undefined
    ? undefined
    : { ...post, at: post.observedAt };
}

function engagementsOf(reading: PostReading | undefined): number | undefined {
  const { likes, comments, shares } = reading ?? {};
  if (likes === undefined || comments === undefined || shares === undefined) return undefined;
  return likes + comments + shares;
}

function sumOf(figures: readonly (number | undefined)[]): PostSum {
  const known = figures.filter((figure) => figure !== undefined);
  return {
    sum: known.reduce((before, figure) => before + figure, 0),
    known: known.length,
    posts: figures.length,
  };
}

function toTexts({ views, engagements, readAt }: Tally) {
  return {
    views: toText(views),
    engagements: toText(engagements),
    readOn: readAt === undefined ? reportWords.file.unknown : reportWords.file.asOf(readAt),
  };
}

function toText({ sum, known, posts }: PostSum): string {
  if (known === 0) return reportWords.file.unknown;
  const figure = reportWords.file.count(sum);
  return known === posts ? figure : words.partly(figure, known, posts);
}
