import type { Brand } from '@/lib/model/brand';
import type { CampaignPost, Recognition } from '@/lib/model/collaboration';
import { isSettled, postEngagementRate } from '@/lib/scoring/engagement/engagement';
import { gradeDisclosure, type PostDisclosure } from './post-disclosure';

/** What is to be said of a post made for a campaign beside its counts. */
export interface PostStory {
  /** How it was recognised, with the words that say so where they still stand there. */
  marks: { by: Recognition; quote?: string }[];
  disclosure: PostDisclosure;
  /** Engagement by views, percent. */
  ratePct?: number;
  /** Last read when it was under 48 hours old. */
  isYoung: boolean;
}

/** By what posts are recognised, and what the creator was asked to mark them with. */
export interface StoryContext {
  brand?: Brand;
  promoCode?: string;
  asked?: string;
}

/** Characters on each side of a quoted word. */
const around = 24;

/** Tells how a post of a campaign was recognised, in its own words, and how it is disclosed. */
export function tellPost({ post, by }: CampaignPost, context: StoryContext): PostStory {
  const { brand, promoCode, asked } = context;
  const words: Record<Recognition, readonly string[]> = {
    code: promoCode === undefined ? [] : [promoCode],
    handle: brand?.handles.map((handle) => `@${handle}`) ?? [],
    hashtag: brand?.hashtags.map((tag) => `#${tag}`) ?? [],
    hand: [],
  };
  return {
    marks: by.map((one) => ({ by: one, quote: quoteOf(post.caption ?? '', words[one]) })),
    disclosure: gradeDisclosure(post, asked),
    ratePct: postEngagementRate(post),
    isYoung: !isSettled(post),
  };
}

/** The first of the words in a caption, with what stands around it. */
function quoteOf(caption: string, words: readonly string[]): string | undefined {
  const text = caption.normalize('NFC').replace(/\s+/g, ' ');
  const lower = text.toLowerCase();
  for (const word of words) {
    const at = lower.indexOf(word.toLowerCase());
    // Lower case may be longer than what it is of: then the place is another one.
    if (at < 0 || lower.length !== text.length) continue;
    const [from, to] = [at - around, at + word.length + around];
    const cut = text.slice(Math.max(0, from), to).toWellFormed().replaceAll('\ufffd', '').trim();
    return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`;
  }
  return undefined;
}
