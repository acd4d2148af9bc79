import { pageWords } from '@/assets/messages/pages';
import { resultsWords } from '@/assets/messages/results';
import { GrowthLine } from '@/components/charts/GrowthLine';
import type { CampaignPost } from '@/lib/model/collaboration';
import type { PostStory } from '@/lib/scoring/results/post-story';
import type { PostListProps } from './CampaignPosts';
import { DisclosureLine } from './DisclosureLine';

interface PostCardProps extends Omit<PostListProps, 'row'> {
  one: CampaignPost;
  story: PostStory;
  handle: string;
}

const words = resultsWords.post;
const { countText, wholeText } = resultsWords;
const counts = ['plays', 'likes', 'comments', 'shares', 'saves'] as const;

/** A post for the campaign: how it was recognised, its figures, and how they went on. */
export function PostCard({ one, story, handle, now, toPostUrl, onMark }: PostCardProps) {
  const { post, isRejected = false } = one;
  const caption = post.caption?.trim() || words.noCaption;
  return (
    <li class={`campaign-post ${isRejected ? 'is-rejected' : ''}`} data-post-id={post.id}>
      <div class="post-head">
        <a href={toPostUrl(handle, post)} target="_blank" rel="noopener noreferrer">
          <span class="said">{words.open(caption)}</span>
          <bdi class="post-caption" aria-hidden="true">
            {caption}
          </bdi>
        </a>
        <span class="muted post-made">
          {post.createdAt === undefined ? words.noDate : words.made(post.createdAt)}
        </span>
      </div>
      <ul class="post-marks">
        {story.marks.map(({ by, quote }) => (
          <li key={by}>
            <span aria-hidden="true">{by === 'hand' ? '✎' : '✓'}</span>
            <bdi>{words.quote(words.by[by], quote)}</bdi>
          </li>
        ))}
        <DisclosureLine disclosure={story.disclosure} />
      </ul>
      <dl class="post-figures">
        {counts.map((count) => (
          <div key={count}>
            <dt>{words.figures[count]}</dt>
            <dd title={post[count] === undefined ? undefined : wholeText(post[count])}>
              {post[count] === undefined ? (
                <span class="muted">{pageWords.cell.unknown}</span>
              ) : (
                countText(post[count])
              )}
            </dd>
          </div>
        ))}
      </dl>
      <Readings one={one} />
      <div class="post-foot">
        <span class="muted">
          {story.ratePct !== undefined && <>{words.rate(story.ratePct)} · </>}
          {words.readAt(post.observedAt, now)}
        </span>
        {story.isYoung && (
          <span class="check-line">
            <span aria-hidden="true">◔</span> {words.young}
          </span>
        )}
        <button
          type="button"
          class="text-button"
          aria-label={isRejected ? words.takeBackSaid(caption) : words.rejectSaid(caption)}
          onClick={() => onMark(post.id, isRejected)}
        >
          {isRejected ? words.takeBack : words.reject}
        </button>
      </div>
    </li>
  );
}

/** Views at every day they were read, as a line and in words. */
function Readings({ one }: { one: CampaignPost }) {
  const points = one.readings.flatMap(({ at, plays }) =>
    plays === undefined ? [] : [{ at, value: plays }],
  );
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) {
    return <p class="hint">{words.oneReading}</p>;
  }
  return (
    <div class="views-line">
      <p class="hint">{words.lineSaid(points.length, first.value, last.value)}</p>
      <GrowthLine points={points} dayText={words.made} countText={countText} />
    </div>
  );
}
