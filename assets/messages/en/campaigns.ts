/** What is said of campaigns: the switcher, their list, templates and the preview of a brief. */
import type { Goal } from '@/lib/model/brief';
import { moneyText } from './money';
import { capitalised, countText, dayText, percentText, plural, wholeText } from './numbers';

const goals: Record<Goal, string> = {
  awareness: 'Awareness',
  conversions: 'Conversions',
  content: 'Content',
};

const noWords: readonly string[] = [];

export const campaignMessages = {
  goals,
  money: moneyText,
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
    useHint: 'Every TikTok tab works for it from now on',
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
        : `Its brief and ${plural(n, 'entry goes', 'entries go')} for good: decisions, statuses, tags, notes, fees and what was agreed.`,
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
};
