import { messages } from '@/assets/messages/messages';
import { PostScatter } from '@/components/charts/PostScatter';
import { IntervalScale } from '@/components/IntervalScale';
import { Unknown } from '@/components/Unknown';
import type { Post } from '@/lib/model/post';
import type { Rating } from '@/lib/scoring/signals/rating';
import { Figure } from './Figure';
import { More } from './More';
import { SignalRow } from './SignalRow';
import { toScatterPosts } from './to-scatter-posts';

const { signals, overlay } = messages;
/** Views of one post, from hardly shown to seen everywhere. */
const scale = { min: 100, max: 10_000_000 };

export interface ViewsRowProps {
  rating: Pick<Rating, 'views' | 'sponsored'>;
  posts: readonly Post[];
  /** The post on the card. */
  postId?: string;
}

/** What one more post may be viewed, and all known posts by date. */
export function ViewsRow({ rating, posts, postId }: ViewsRowProps) {
  const { views } = rating;
  const { low, high, median, n } = views;
  const label = overlay.dossier.rows.views;
  const figure = signals.viewsFigure(views);
  const sentence = signals.viewsSentence(views);
  const drawn = toScatterPosts(posts, rating, postId);
  return (
    <SignalRow label={label}>
      {figure === undefined ? (
        <Unknown>{sentence}</Unknown>
      ) : (
        <>
          <Figure figure={figure} of={signals.viewsOf(n)} />
          <IntervalScale
            {...scale}
            low={low}
            high={high}
            lowText={low === undefined ? undefined : signals.outlookEnd(low)}
            highText={high === undefined ? undefined : signals.outlookEnd(high)}
            value={n === 1 ? undefined : median}
          />
        </>
      )}
      <PostScatter posts={drawn} median={median} />
      {figure !== undefined && <p class="quiet">{signals.viewsBrief(views)}</p>}
      <More
        about={label}
        sentences={[
          figure === undefined ? undefined : sentence,
          signals.viralSentence(views),
          signals.reachSentence(views),
          drawn.length === posts.length
            ? undefined
            : signals.undatedPosts(posts.length - drawn.length),
        ]}
      />
    </SignalRow>
  );
}
