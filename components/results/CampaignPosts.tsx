import { resultsWords } from '@/assets/messages/results';
import type { DeskRow } from '@/components/desk/row';
import type { CampaignPost } from '@/lib/model/collaboration';
import type { Post } from '@/lib/model/post';
import type { PostStory } from '@/lib/scoring/results/post-story';
import { PostCard } from './PostCard';

/** What every list of a creator's posts is given. */
export interface PostListProps {
  row: DeskRow;
  now: number;
  toPostUrl(handle: string, post: Pick<Post, 'id' | 'kind'>): string;
  onMark(postId: string, isCounted: boolean): void;
}

interface CampaignPostsProps extends PostListProps {
  posts: readonly CampaignPost[];
  tell(one: CampaignPost): PostStory;
}

const words = resultsWords;

/** The posts for the campaign, and those that the scout took out. */
export function CampaignPosts({ posts, row, tell, ...shared }: CampaignPostsProps) {
  const counted = posts.filter(({ isRejected }) => !isRejected);
  const rejected = posts.filter(({ isRejected }) => isRejected);
  const toCard = (one: CampaignPost) => (
    <PostCard
      key={one.post.id}
      one={one}
      story={tell(one)}
      handle={row.creator.handle}
      {...shared}
    />
  );
  return (
    <section class="view-card results-card" aria-label={words.detail.postsTitle}>
      <h3>{words.detail.postsTitle}</h3>
      {counted.length === 0 && <p class="muted">{words.detail.noPosts}</p>}
      {counted.length > 0 && <ul class="campaign-posts">{counted.map(toCard)}</ul>}
      {rejected.length > 0 && (
        <details>
          <summary>{words.post.rejectedTitle(rejected.length)}</summary>
          <ul class="campaign-posts">{rejected.map(toCard)}</ul>
        </details>
      )}
    </section>
  );
}
