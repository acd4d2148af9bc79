/** What is said where a campaign is chosen and where its brief is written: in every page of the desk. */
import type { BriefWish } from '@/lib/scoring/signals/match-signal';
import { changeText, plural, wholeText } from './numbers';

const creators = (n: number) => plural(n, 'creator', 'creators');

const wishes: Record<BriefWish, string> = {
  fit: 'Other content',
  tier: 'Another tier',
  followers: 'Followers outside the range',
  engagement: 'Too little engagement',
  language: 'Another language',
  market: 'Another market',
  veto: 'A must-avoid word',
  competitor: 'Worked for a competitor',
};

export const briefingMessages = {
  count: wholeText,
  brand: {
    title: 'The brand and its posts',
    intro:
      'A shortlisted creator’s post that names the brand, from the day they were added, is recognised when you next come across it. Their own promo code counts too.',
    name: 'Brand name',
    nameHint: 'As messages and the report write it',
    nameLong: 'At most 80 characters',
    handles: 'Brand accounts',
    handlesHint: 'E.g. @glowbrand, or a pasted profile link. Found where a post mentions them',
    noHandle: (text: string) =>
      `“${text.slice(0, 40)}” is no account name. Try @glowbrand, or paste the profile’s link`,
    hashtags: 'Brand hashtags',
    hashtagsHint: 'The campaign’s own, e.g. #glowspring. Only the very same hashtag counts',
    noHashtag: (text: string) =>
      `“${text.slice(0, 40)}” is no hashtag: letters and digits without spaces, e.g. #glowspring`,
    common: (tag: string) =>
      `#${tag} is on posts of all kinds and would count them too. Choose one that is the brand’s own`,
    tooMany: 'At most 20',
  },
  switcher: {
    said: 'Campaign:',
    inTab: 'This TikTok tab works for',
    inTabHint: 'New tabs begin with it too. Other tabs keep theirs.',
    inPage: 'This page shows',
    inPageHint: 'TikTok tabs keep theirs: “Use in TikTok” changes that.',
    listed: (n: number) => `${wholeText(n)} shortlisted`,
    create: 'New campaign…',
    manage: 'Manage campaigns',
  },
  preview: {
    title: 'Of the creators you have seen',
    fits: (fits: number, n: number) => `${wholeText(fits)} of ${wholeText(n)} seen would fit`,
    counting: (read: number, n: number) => `Counting: ${wholeText(read)} of ${creators(n)}`,
    reading: 'Reading the creators seen',
    early: (n: number) =>
      `Early: only ${creators(n)} seen. Scroll some more before you judge the brief.`,
    sample: (n: number, seen: number) =>
      `Counted on ${wholeText(n)} of ${creators(seen)} seen, evenly over time.`,
    nobody: 'No creator seen yet. Scroll TikTok, then this tells how many the brief would fit.',
    noTopic: 'Name a niche or a term: without content there is no fit to tell.',
    failed: 'The preview could not be made. The brief itself can be saved.',
    parts: { fits: 'Fit', misses: 'Miss something', unknown: 'Not known yet' },
    unknownWhy: 'nothing to compare yet, or not rated (private, or under 18)',
    missed: 'Why others miss',
    missedHint: 'A creator may miss several. “Alone”: nothing else speaks against them.',
    wishes,
    alone: (n: number) => `${wholeText(n)} alone`,
    examples: 'Who would fit',
    exampleFit: (fit: number) => `Fit ${wholeText(fit)}`,
    openCreator: (handle: string) => `Open @${handle} in Insights`,
    words: 'Which words do the work',
    word: 'Word',
    found: 'Found in',
    without: 'Without it',
    withoutSaid: (fits: number, change: number) =>
      change === 0
        ? `${wholeText(fits)} would fit, as now`
        : `${wholeText(fits)} would fit, ${wholeText(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'}`,
    change: changeText,
    foundNowhere: 'Found nowhere yet',
    vetoed: 'Must-avoid words found',
    niche: 'Niche',
  },
};
