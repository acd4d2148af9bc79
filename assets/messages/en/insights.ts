/** What the insights say: the plots, a creator's page and the comparison. */
import {
  countText,
  dayText,
  percentText,
  plural,
  postsText,
  wholePercentText,
  wholeText,
} from './numbers';
import { signalMessages } from './signals';

const creators = (n: number) => plural(n, 'creator', 'creators');

/** What is not in the plot, in words; nothing where all are. */
function notDrawnSentence(withoutRate: number, withoutFollowers: number): string | undefined {
  const parts = [
    ...(withoutRate > 0 ? [`${wholeText(withoutRate)} without a rate yet`] : []),
    ...(withoutFollowers > 0 ? [`${wholeText(withoutFollowers)} without a follower count`] : []),
  ];
  return parts.length === 0 ? undefined : `Not drawn: ${parts.join(', ')}.`;
}

/** What the plot shows, for those who cannot see it. */
function scatterSentence({ points, rangeOnly }: { points: number; rangeOnly: number }): string {
  const rest =
    rangeOnly === 0
      ? ''
      : ` Of ${wholeText(rangeOnly)} only the range is known, from 1 or 2 posts.`;
  return `${creators(points)} by followers and engagement.${rest} The list beside it has every one.`;
}

export const insightMessages = {
  title: 'Insights',
  scope: {
    label: 'Which creators',
    shortlist: (n: number) => `Shortlist ${wholeText(n)}`,
    seen: (n: number) => `All seen ${wholeText(n)}`,
  },
  scatter: {
    title: 'Followers and engagement',
    hint: 'Every creator with a rate. The line through a point is the range that their usual rate probably lies in. Drag to look closer; click a point for its creator.',
    followers: 'Followers',
    engagement: 'Engagement, % of views',
    sentence: scatterSentence,
    notDrawn: notDrawnSentence,
    reset: 'Show all again',
    groups: {
      undecided: 'Undecided',
      'ruled-out': 'Ruled out or declined',
      later: 'Later',
      shortlisted: 'Shortlisted',
      'in-talks': 'In contact',
      agreed: 'Agreed or published',
    },
    legend: 'What is drawn',
    rangeOnly: 'Hollow: 1–2 posts, only the range is known',
    belowTable: 'below',
    nobodyTitle: 'No rate to draw yet',
    nobodyText:
      'A rate needs a post of 2 days or more with known views. Open a profile to read more posts.',
    allHidden: 'All of them are hidden: choose one above.',
    list: 'Creators in the plot',
    search: 'Find in the plot',
    found: creators,
    nobodyFound: 'Nobody of this name in the plot',
    tickPct: (pct: number) => (pct >= 1 ? wholePercentText(pct) : percentText(pct)),
    tickCount: countText,
  },
  mix: {
    tierTitle: 'Tier mix',
    nicheTitle: 'Niche mix',
    below: 'Below the table',
    unknownTier: 'Followers unknown',
    unknownNiche: 'Topic unknown',
    mixed: 'Mixed topics',
    others: (kinds: number) => plural(kinds, 'other niche', 'other niches'),
    count: wholeText,
    of: (count: number, all: number) =>
      `${wholeText(count)} of ${creators(all)} (${percentText((100 * count) / Math.max(1, all))})`,
    label: (title: string, all: number) => `${title} of ${creators(all)}`,
    kind: 'Kind',
    creators: 'Creators',
  },
  creator: {
    back: 'All insights',
    openProfile: 'Open profile',
    compare: 'Compare with…',
    doNotContact: 'Do not contact',
    contactAgain: 'May be contacted again',
    doNotContactSince: (at: number) => `Not to be contacted, in any campaign, since ${dayText(at)}`,
    erase: 'Erase…',
    neverSeen: 'Never half in view on this device',
    seen: (posts: number, first: number, last: number) =>
      `Seen with ${plural(posts, 'post', 'posts')}, ${dayText(first)} to ${dayText(last)}`,
    formerly: (handles: readonly string[]) =>
      `Formerly ${handles.map((handle) => `@${handle}`).join(', ')}`,
    unknownTitle: 'Nobody of this address is known',
    unknownText:
      'This creator was never seen or decided on here, was forgotten after a while without a decision, or was erased.',
    signals: 'Signals',
    campaigns: 'Campaigns',
    noCampaign: 'Not decided on in any campaign yet.',
    present: 'shown here',
    events: {
      added: 'Added',
      later: 'Later',
      'taken-back': 'Taken back',
      'ruled-out': (reason: string | undefined) =>
        reason === undefined ? 'Ruled out' : `Ruled out: ${reason}`,
      status: (status: keyof typeof signalMessages.statuses) => signalMessages.statuses[status],
    },
    noDates: 'Dates were not kept.',
    note: 'Note',
    tags: 'Tags',
    growth: 'Followers over time',
    growthSentence: (days: number, from: number, to: number) =>
      `Followers on ${plural(days, 'day', 'days')}: ${countText(from)} at first, ${countText(to)} at last.`,
  },
  history: {
    title: 'Posts over time',
    sentence: (posts: number, from: number, to: number) =>
      `Views and engagement of ${postsText(posts)}, ${dayText(from)} to ${dayText(to)}. The table below has every figure.`,
    notDrawn: (n: number) => `Not drawn: ${postsText(n)} without a date or without known views.`,
    nothing: 'No post with a date and known views yet. Open the profile to read their posts.',
    views: 'Views',
    pct: 'Engagement, % of views',
    median: (views: number) => `Median of ordinary posts: ${countText(views)}`,
    marks: {
      post: 'Post',
      paid: 'Labelled paid',
      pinned: 'Pinned',
      viral: 'Over 5× their median',
      pct: 'Engagement of a post that counts',
    },
    table: (handle: string) => `Posts of @${handle}`,
    columns: {
      date: 'Date',
      post: 'Post',
      views: 'Views',
      likes: 'Likes',
      comments: 'Comments',
      shares: 'Shares',
      pct: 'Engagement',
      flags: 'Marks',
    },
    flags: {
      paid: 'paid',
      pinned: 'pinned',
      viral: 'over 5×',
      ad: 'ad',
      photo: 'photo',
      duet: 'duet',
      stitch: 'stitch',
    },
    noCaption: 'Post without a caption',
    openPost: (caption: string) => `Open on TikTok: ${caption}`,
    noDate: 'Date not known',
    unknown: 'unknown',
    notCounted: 'not counted',
    notCountedSaid:
      'Not counted towards the rate: an ad, pinned, under 2 days old when read, under 500 views, or counts not known',
  },
  compare: {
    title: 'Compare',
    intro: 'Up to four creators side by side. Every row is a signal; none of them makes a winner.',
    signal: 'Signal',
    add: 'Add a creator',
    addHint: 'Type a handle or a name',
    noMatch: 'Nobody of this name among those seen or listed',
    full: 'Four stand side by side: remove one to add another.',
    remove: (handle: string) => `Remove @${handle} from the comparison`,
    table: (n: number) => `Comparison of ${creators(n)}`,
    gone: (key: string) => `${key} is not known here (any more) and was left out.`,
    emptyTitle: 'Whom do you want to compare?',
    emptyText: 'Add two to four creators. You can also select them in a list first.',
    matches: (n: number) => plural(n, 'match', 'matches'),
  },
  percent: percentText,
  day: dayText,
};
