/** What is said of campaigns: the switcher, their list, templates and the preview of a brief. */
import type { Goal } from '@/lib/model/brief';
import type { BriefWish } from '@/lib/scoring/signals/match-signal';
import { moneyText } from './money';
import {
  capitalised,
  changeText,
  countText,
  dayText,
  percentText,
  plural,
  wholeText,
} from './numbers';

const creators = (n: number) => plural(n, 'creator', 'creators');

const goals: Record<Goal, string> = {
  awareness: 'Awareness',
  conversions: 'Conversions',
  content: 'Content',
};

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

const noWords: readonly string[] = [];

export const campaignMessages = {
  goals,
  money: moneyText,
  count: wholeText,
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
  list: {
    title: 'Campaigns',
    intro:
      'Each campaign has its own brief, shortlist and notes. A creator may stand in several; status is kept in each.',
    create: 'New campaign',
    begins: 'New TikTok tabs begin here',
    shown: 'Shown in this page',
    archived: (n: number) => `Archived · ${wholeText(n)}`,
    archivedAt: (at: number) => `Archived ${dayText(at)}`,
    created: (at: number) => `Created ${dayText(at)}`,
    noTopic: 'No brief yet',
    noneYet: 'Nobody decided on yet',
    failed: 'The counts could not be read. Reload this page to try again.',
    statuses: 'Decisions',
    more: (n: number) => `and ${wholeText(n)} more`,
    later: (n: number) => `${wholeText(n)} later`,
    ruledOut: (n: number) => `${wholeText(n)} ruled out`,
    status: (word: string, n: number) => `${word} ${wholeText(n)}`,
  },
  actions: {
    use: 'Use in TikTok',
    useOf: (name: string) => `Use ${name} in TikTok`,
    show: 'Show its list',
    more: 'More',
    duplicate: 'Duplicate the brief',
    archive: 'Archive',
    unarchive: 'Take out of the archive',
    remove: 'Delete…',
    back: 'All campaigns',
    copyOf: (name: string) => `${name.slice(0, 75)} copy`,
  },
  said: {
    used: (name: string) => `Every TikTok tab works for ${name} from now on`,
    created: (name: string) => `Created ${name}`,
    duplicated: (name: string) => `Created ${name} with the same brief and an empty shortlist`,
    archived: (name: string) => `Archived ${name}. Its list stays readable`,
    unarchived: (name: string) => `${name} is open again`,
    removed: (name: string) => `Deleted ${name}`,
    lastOpen:
      'This is the only open campaign, and TikTok needs one to add to. Create another one first',
    gone: 'That campaign is no longer there',
  },
  remove: {
    title: (name: string) => `Delete ${name}?`,
    text: (n: number) =>
      n === 0
        ? 'Nobody was decided on in it. Its brief goes for good.'
        : `Its brief and ${plural(n, 'entry goes', 'entries go')} for good: decisions, statuses, tags, notes and fees.`,
    counts: (listed: number, later: number, ruledOut: number) =>
      `${wholeText(listed)} on the shortlist, ${wholeText(later)} later, ${wholeText(ruledOut)} ruled out.`,
    stays: 'The creators themselves and their other campaigns stay. This cannot be undone.',
    tip: 'An archived campaign is out of the way, too, and keeps everything.',
    cancel: 'Cancel',
    archive: 'Archive instead',
    confirm: (n: number) =>
      n === 0 ? 'Delete the campaign' : `Delete with ${plural(n, 'entry', 'entries')}`,
  },
  create: {
    title: 'New campaign',
    name: 'Name',
    nameHint: 'Names the shortlist and the exported file',
    nameMissing: 'Give the campaign a name',
    nameLong: 'At most 80 characters',
    begin: 'Begin with',
    blank: 'An empty brief',
    blankWhy: 'Asks for nothing: write everything yourself.',
    sets: 'Sets',
    asks: 'You add',
    confirm: 'Create campaign',
    cancel: 'Cancel',
    from: (template: string, asks: string) =>
      `Begun as “${template}”. Still yours to add: ${asks}.`,
  },
  /** What a template sets, as short facts. */
  sets: {
    goal: (goal: Goal) => `Goal: ${goals[goal].toLowerCase()}`,
    tiers: (labels: string[]) =>
      labels.length === 0 ? 'Every tier' : labels.map(capitalised).join(', '),
    followers: (from?: number, to?: number) =>
      to === undefined
        ? `From ${countText(from ?? 0)} followers`
        : `${countText(from ?? 0)} to ${countText(to)} followers`,
    engagement: (pct: number) => `At least ${percentText(pct)} engagement`,
    vetoes: (texts: readonly string[]) => `Avoids ${texts.map((text) => `“${text}”`).join(', ')}`,
  },
  asks: {
    niches: 'niches',
    terms: 'terms',
    languages: 'languages',
    markets: 'markets',
    competitors: 'competitors',
    budget: 'budget',
    cpm: 'CPM',
  },
  templates: {
    launch: {
      name: 'Product launch',
      why: 'Awareness: many people of one niche should see it within a few days, so reach counts beside closeness. Posts that hunt for copies would set the wrong tone.',
      vetoes: ['dupe', 'knockoff'],
    },
    conversions: {
      name: 'Paid posts with codes',
      why: 'Sales by promo code come from creators whose followers answer them: many small ones rather than one large, none with little engagement. Discount lines of replica shops look alike, hence the must-avoid words.',
      vetoes: ['replica', 'dupe'],
    },
    content: {
      name: 'UGC content',
      why: 'You buy the video and show it yourself, so followers do not matter: every tier. Only who films their own material can sell it.',
      vetoes: ['repost', 'credit to owner', 'not my video'],
    },
    seeding: {
      name: 'Gifting nano creators',
      why: 'A product instead of a fee is usual with nano creators. From 1,000 followers, since below that even a good post is seen by few. Whoever gives gifts on does not show them.',
      vetoes: ['giveaway', 'for sale'],
    },
    local: {
      name: 'Local market launch',
      why: 'In a new market the place and the language decide before anything else, and small local creators are known there. Markets and languages are for you to say.',
      vetoes: noWords,
    },
    ambassadors: {
      name: 'Always-on ambassadors',
      why: 'Long partnerships with a few: steady engagement rather than one hit, and nobody who works for a competitor. Begin with 3 to 10, keep the best.',
      vetoes: noWords,
    },
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
