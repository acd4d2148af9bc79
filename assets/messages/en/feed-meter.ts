/** What the feed meter and the recap of a session say. */
import { type FeedReading, leastMeterPosts } from '@/lib/model/feed-report';
import { plural, postsText, wholeText } from './numbers';

const minute = 60_000;

/** `14 of the last 50 posts fit`; the 50 before where they are known. */
function shareSentence({ posts, fitting, before }: FeedReading): string {
  const now = `${wholeText(fitting)} of the last ${postsText(posts)} fit`;
  return before === undefined
    ? `${now} the brief.`
    : `${now} the brief, ${wholeText(before.fitting)} of the ${wholeText(before.posts)} before.`;
}

/** What the meter says, in whole sentences. */
function meterSentence(reading: FeedReading): string {
  switch (reading.state) {
    case 'no-brief':
      return 'No brief yet: say what you look for, and the meter tells how much of the feed fits.';
    case 'early':
      return `Too early to say: ${wholeText(reading.posts)} of ${postsText(leastMeterPosts)} that can be judged.`;
    case 'dropped':
      return `The feed has drifted. ${shareSentence(reading)}`;
    case 'low':
      return `Little of this feed fits. ${shareSentence(reading)}`;
    case 'steady':
      return shareSentence(reading);
  }
}

/** Scouting time: `24 min`, `1 h 5 min`. */
function timeText(milliseconds: number): string {
  const minutes = Math.round(milliseconds / minute);
  if (minutes < 1) return 'under 1 min';
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${wholeText(minutes)} min`;
  return rest === 0 ? `${wholeText(hours)} h` : `${wholeText(hours)} h ${wholeText(rest)} min`;
}

export const feedMeterMessages = {
  pill: {
    'no-brief': () => 'This session',
    early: () => 'Feed: too early',
    share: ({ posts, fitting }: FeedReading) =>
      `Feed ${wholeText(fitting)}/${wholeText(posts)} fit`,
    /** Where the page's navigation is narrow. */
    brief: ({ posts, fitting }: FeedReading) => `${wholeText(fitting)}/${wholeText(posts)}`,
    /** Its name; what it says comes first. */
    said: (sentence: string) => `${sentence} Recap of this session`,
  },
  meterSentence,
  unknown: (posts: number) =>
    `${postsText(posts)} among them cannot be compared with the brief yet and count neither way.`,
  meter: 'Feed meter',
  advice: {
    dropped: 'To bring it back',
    low: 'To teach the feed',
    like: 'Like and follow creators who fit: TikTok brings more like them.',
    search: 'Search for these, and watch what fits:',
    notInterested: 'On what does not fit, open the post’s menu and press “Not interested”.',
  },
  recap: {
    title: 'This session',
    label: 'Recap of this session',
    close: 'Close',
    nothing: 'Nothing seen yet in this tab: scroll the feed.',
    seen: (posts: number, creators: number) =>
      `${postsText(posts)} by ${plural(creators, 'creator', 'creators')}`,
    timeText,
    fitting: 'Fit the brief',
    listed: 'Shortlisted',
    later: 'Later',
    ruledOut: 'Ruled out',
    reason: (reason: string | undefined, count: number) =>
      `${reason ?? 'no reason'} ${wholeText(count)}`,
    reasons: 'Ruled out for',
    tiers: 'Tiers of the creators seen',
    noTier: 'Below the table or unknown',
    count: wholeText,
    onlyHere: 'Counted in this tab since your last pause of half an hour.',
    review: 'Review in workspace',
  },
};
