/** What is said about views: the outlook, viral posts and the drawing of all posts. */
import type { ViewsSignal } from '@/lib/scoring/signals/views-signal';
import {
  countEstimateText,
  countRangeText,
  countText,
  dayText,
  percentText,
  plural,
  postsText,
  roundText,
  shareText,
  timesText,
  wholeText,
} from './numbers';

/** Ordinary posts that a viral share needs, so that one hit does not make its own median. */
const viralNeeds = 5;

/** `7.1K–82K`, or `undefined` without an ordinary post. */
function viewsFigure({ low, high }: ViewsSignal): string | undefined {
  return low === undefined || high === undefined ? undefined : countRangeText(low, high);
}

/** What one more ordinary post may get. A range always: views of one creator vary sixfold. */
function viewsSentence(views: ViewsSignal): string {
  const { n, median } = views;
  const range = viewsFigure(views);
  if (n === 0 || median === undefined) {
    return 'Not known yet: no ordinary post of 2 days or more with known views.';
  }
  if (range === undefined) {
    return `No outlook: median ${countText(median)} views over ${postsText(n)}.`;
  }
  if (n === 1) {
    return `One post with ${countText(median)} views: another may get ${range}. One post says little.`;
  }
  return `One more ordinary post probably gets ${range} views (an 80% range; median ${countText(median)} of ${postsText(n)}).`;
}

/** The same beside the figure, which names the n. */
function viewsBrief({ n, median }: ViewsSignal): string {
  if (median === undefined) return '';
  return n === 1
    ? `It had ${countText(median)} views. One post says little.`
    : `An 80% range for one more ordinary post; median ${countText(median)}.`;
}

/** `Median views are 46% of the follower count.`, or `undefined` without followers. */
function reachSentence({ perFollower, n }: ViewsSignal): string | undefined {
  if (perFollower === undefined || n === 0) return undefined;
  const reach =
    perFollower >= 2
      ? timesText(perFollower)
      : perFollower >= 0.1
        ? `${shareText(perFollower)} of`
        : `${percentText(100 * perFollower)} of`;
  return `${n === 1 ? 'The one post’s' : 'Median'} views are ${reach} the follower count.`;
}

/** How many posts went far beyond; with too few posts, that it cannot be told. */
function viralSentence({ viral, n }: ViewsSignal): string | undefined {
  if (n === 0) return undefined;
  if (viral === undefined) {
    return `Too few posts to tell viral ones: ${wholeText(n)} of ${wholeText(viralNeeds)}.`;
  }
  if (viral.count === 0) return `None of ${postsText(viral.n)} went over 5 times their median.`;
  return `${wholeText(viral.count)} of ${postsText(viral.n)} (${roundText(viral.sharePct)}%) went over 5 times their median; 4% is typical of US creators in a 2020 sample.`;
}

/** What the drawing of the posts shows, for those who cannot see it. */
function scatterSentence(shown: {
  posts: number;
  low: number;
  high: number;
  from: number;
  to: number;
  paid: number;
  viral: number;
}): string {
  const { posts, low, high, from, to, paid, viral } = shown;
  const marked = [
    ...(paid > 0 ? [`${wholeText(paid)} labelled paid`] : []),
    ...(viral > 0 ? [`${wholeText(viral)} over 5 times the median`] : []),
  ];
  const rest = marked.length > 0 ? `; ${marked.join(', ')}` : '';
  return `Views of ${postsText(posts)} by date, ${dayText(from)} to ${dayText(to)}: ${countText(low)} to ${countText(high)}${rest}.`;
}

export const viewsMessages = {
  viewsFigure,
  viewsBrief,
  viewsSentence,
  reachSentence,
  viralSentence,
  scatterSentence,
  /** What stands beside the outlook's figure. */
  viewsOf: (n: number) => `views a post · ${postsText(n)}`,
  undatedPosts: (n: number) => `${plural(n, 'post', 'posts')} without date or views not drawn.`,
  /** The drawing's legend. */
  scatterLegend: {
    post: 'post',
    this: 'this post',
    viral: 'over 5× median',
    paid: 'labelled paid',
    median: 'median',
  },
  axisDay: dayText,
  axisViews: countText,
  outlookEnd: countEstimateText,
};
