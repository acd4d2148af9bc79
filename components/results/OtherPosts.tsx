import { useState } from 'preact/hooks';
import { resultsWords } from '@/assets/messages/results';
import type { PostListProps } from './CampaignPosts';

const words = resultsWords.post;
const step = 10;

/** The creator's posts that nothing recognised: one may have been made for the campaign all the same. */
export function OtherPosts({ row, toPostUrl, onMark }: PostListProps) {
  const [shown, setShown] = useState(step);
  const known = new Set(row.collaboration?.posts.map(({ post }) => post.id));
  const posts = row.posts
    .filter(({ id }) => !known.has(id))
    .sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
  if (posts.length === 0) return null;
  const addedAt = row.entry?.addedAt ?? 0;
  return (
    <details class="view-card results-card other-posts">
      <summary>{words.othersTitle(posts.length)}</summary>
      <p class="hint">{words.othersHint}</p>
      <ul>
        {posts.slice(0, shown).map((post) => {
          const caption = post.caption?.trim() || words.noCaption;
          return (
            <li key={post.id}>
              <a
                href={toPostUrl(row.creator.handle, post)}
                target="_blank"
                rel="noopener noreferrer"
              >
                <span class="said">{words.open(caption)}</span>
                <bdi class="clip" aria-hidden="true">
                  {caption}
                </bdi>
              </a>
              <small>
                {post.createdAt === undefined ? words.noDate : words.made(post.createdAt)}
                {(post.createdAt ?? addedAt) < addedAt && <> · {words.beforeAdded}</>}
              </small>
              <button
                type="button"
                class="button"
                aria-label={words.countSaid(caption)}
                onClick={() => onMark(post.id, true)}
              >
                {words.count}
              </button>
            </li>
          );
        })}
      </ul>
      {posts.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + step)}>
          {words.moreOthers(Math.min(step, posts.length - shown))}
        </button>
      )}
    </details>
  );
}
