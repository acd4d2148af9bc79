import { helpWords } from '@/assets/messages/help';
import { messages } from '@/assets/messages/messages';
import { sampleEngagement, sampleFit, sampleHandle, sampleTier } from './sample-signals';
import './sample-chip.css';

const { signals } = messages;

/** What the chip of the example says, part by part, as the chip itself would write it. */
export const sampleParts = {
  fit: signals.fitShort(sampleFit) ?? '',
  tier: signals.tierAndFollowers(sampleTier),
  engagement: signals.engagementRange(sampleEngagement) ?? '',
  posts: signals.posts(sampleEngagement.n),
};

/** A picture of a chip on a post of an invented creator: nothing in it can be pressed. */
export function SampleChip() {
  const { fit, tier, engagement, posts } = sampleParts;
  return (
    <figure class="sample-post">
      <figcaption class="said">{helpWords.sample}</figcaption>
      <div class="sample-chip">
        <span class="sample-text">
          <span class="sample-lead">
            <span aria-hidden="true">● </span>
            {fit}
          </span>
          {` · ${tier} · ${engagement}`}
          <span class="sample-posts">{` · ${posts}`}</span>
        </span>
        <span class="sample-add" aria-hidden="true" />
      </div>
      <span class="sample-handle" aria-hidden="true">
        @{sampleHandle}
        <i />
        <i />
      </span>
    </figure>
  );
}
