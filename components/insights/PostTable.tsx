import { insightWords } from '@/assets/messages/insights';
import { pageWords } from '@/assets/messages/pages';
import { Unknown } from '@/components/desk/Cells';
import type { Post } from '@/lib/model/post';
import type { HistoryPost } from './post-history';

interface PostTableProps {
  handle: string;
  /** In order. */
  history: readonly HistoryPost[];
  /** Pointed at in the plot. */
  pointedId?: string;
  toPostUrl(handle: string, post: Pick<Post, 'id' | 'kind'>): string;
}

const words = insightWords.history;
const { columns } = words;
const figures = ['views', 'likes', 'comments', 'shares'] as const;

/** Every post with its figures: what the plot draws, to read. */
export function PostTable({ handle, history, pointedId, toPostUrl }: PostTableProps) {
  return (
    <section
      class="table-scroller"
      aria-label={words.table(handle)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls needs a way in for keys
      tabIndex={0}
    >
      <table class="post-table" aria-label={words.table(handle)}>
        <thead>
          <tr>
            <th scope="col">{columns.date}</th>
            <th scope="col">{columns.post}</th>
            {figures.map((figure) => (
              <th key={figure} scope="col" class="figure">
                {columns[figure]}
              </th>
            ))}
            <th scope="col" class="figure">
              {columns.pct}
            </th>
            <th scope="col">{columns.flags}</th>
          </tr>
        </thead>
        <tbody>
          {history.map((each) => (
            <PostLine
              key={each.post.id}
              each={each}
              isPointed={each.post.id === pointedId}
              url={toPostUrl(handle, each.post)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface PostLineProps {
  each: HistoryPost;
  isPointed: boolean;
  url: string;
}

function PostLine({ each, isPointed, url }: PostLineProps) {
  const { post, pct } = each;
  const caption = post.caption?.trim() || words.noCaption;
  const counts = [post.plays, post.likes, post.comments, post.shares];
  const flags = flagsOf(each);
  return (
    <tr class={isPointed ? 'is-pointed' : ''} data-post-id={post.id}>
      <td class="post-date">
        {post.createdAt === undefined ? (
          <Unknown said={words.noDate} />
        ) : (
          insightWords.day(post.createdAt)
        )}
      </td>
      <th scope="row">
        <a href={url} target="_blank" rel="noopener noreferrer" title={words.openPost(caption)}>
          <bdi class="clip">{caption}</bdi>
        </a>
      </th>
      {counts.map((count, index) => (
        <td key={figures[index]} class="figure">
          {count === undefined ? <Unknown said={words.unknown} /> : pageWords.shortCount(count)}
        </td>
      ))}
      <td class="figure">
        {pct === undefined ? (
          <Unknown said={words.notCountedSaid} shown={words.notCounted} />
        ) : (
          <b>{insightWords.percent(pct)}</b>
        )}
      </td>
      <td class="post-flags">{flags.map((flag) => words.flags[flag]).join(' · ')}</td>
    </tr>
  );
}

/** What is special about a post, in words. */
function flagsOf({ post, isPaid, isViral }: HistoryPost): (keyof typeof words.flags)[] {
  return [
    ...(isPaid ? (['paid'] as const) : []),
    ...(isViral ? (['viral'] as const) : []),
    ...(post.isPinned ? (['pinned'] as const) : []),
    ...(post.isAd ? (['ad'] as const) : []),
    ...(post.kind === 'photo' ? (['photo'] as const) : []),
    ...(post.isDuet ? (['duet'] as const) : []),
    ...(post.isStitch ? (['stitch'] as const) : []),
  ];
}
