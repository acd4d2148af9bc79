/** What brief editor and settings say. */
import { plural, wholeText } from './numbers';

export const briefMessages = {
  title: 'Brief',
  intro:
    'Without a brief there is no fit, only the niche. Say what the campaign looks for, and every creator gets a fit of 0 to 100 with its reasons.',
  name: 'Campaign name',
  nameHint: 'Names the shortlist and the exported file',
  goal: 'Goal',
  goalHint: 'What the campaign is measured by: planner, results and report go by it',
  goals: { awareness: 'Awareness', conversions: 'Conversions', content: 'Content (UGC)' },
  noGoal: 'Not settled',
  groups: { content: 'What they post', creators: 'Who they are', money: 'What it may cost' },
  niches: 'Niches',
  nichesHint: 'By the hashtags of their communities. Fit looks for posts in these',
  nicheSearch: 'Search niches and hashtags',
  nichesChosen: (n: number, all: number) => `${wholeText(n)} of ${wholeText(all)} chosen`,
  noNicheFound: (text: string) => `No niche for “${text}”. Add it as a term below instead`,
  terms: 'Terms',
  termsHint: 'Words and hashtags that fit, e.g. SPF, retinol, glass skin. Enter adds',
  vetoes: 'Must avoid',
  vetoesHint: 'Each one found takes 30 off the fit',
  tiers: 'Tiers',
  tiersHint: 'None chosen: every tier',
  tierFrom: (from: string) => `from ${from}`,
  tierTable: (table: string) => `Told by the table “${table}”.`,
  changeTable: 'Change the table',
  followersFrom: 'Followers from',
  followersTo: 'Followers to',
  followersHint: 'A range of your own, e.g. 8k. Empty: no limit',
  followersToHint: 'E.g. 60k: fewer than that',
  minEngagement: 'Least engagement, % of views',
  minEngagementHint:
    'E.g. 3. Misses only where even the best likely value is below; unknown is no miss',
  languages: 'Languages',
  languagesHint: 'Of captions, e.g. English or en. None: every language',
  markets: 'Markets',
  marketsHint: 'Countries the posts are made in, e.g. Germany or DE. None: every country',
  competitors: 'Competitors',
  competitorsHint: 'Names and handles, e.g. @rivalskin. Who worked for them is said, with dates',
  budget: 'Budget',
  budgetCurrency: 'Currency of the budget',
  budgetHint: 'For the whole campaign, e.g. 5000. The planner splits it',
  cpm: 'CPM',
  cpmCurrency: 'Currency of the CPM',
  cpmHint:
    'What you pay for a thousand views, e.g. 6. Gives every creator a fee range; none without it',
  add: (label: string) => `Add to ${label.toLowerCase()}`,
  removeToken: (token: string, label: string) => `Remove ${token} from ${label.toLowerCase()}`,
  save: 'Save brief',
  cancel: 'Cancel',
  discard: 'Discard changes',
  kept: 'Your unsaved changes were kept',
  errors: {
    nameMissing: 'Give the campaign a name',
    nameLong: 'At most 80 characters',
    tokenLong: (token: string) => `“${token.slice(0, 20)}…” is too long: at most 80 characters`,
    tooMany: 'At most 60',
    unknown: {
      languages: (text: string) =>
        `“${text}” is no language Feedscout knows. Try its name in English or a code such as en`,
      markets: (text: string) =>
        `“${text}” is no country Feedscout knows. Try its name in English or a code such as DE`,
    },
    noAmount: 'An amount above 0, e.g. 6 or 6.50. Leave it empty for no fee ranges',
    noBudget: 'An amount above 0, e.g. 5000. Leave it empty for no budget',
    noCount: 'A number of followers, e.g. 8000 or 8k. Leave it empty for no limit',
    noRange: 'Must be more than “Followers from”: nobody can be in this range',
    noPercentage: 'A percentage above 0, at most 100, e.g. 3 or 3.5. Leave it empty for no limit',
    both: (token: string) => `“${token}” is both wanted and to be avoided`,
    summary: (n: number) => `${plural(n, 'thing', 'things')} to put right`,
  },
};

export const settingsMessages = {
  title: 'Settings',
  tiers: 'Tiers by followers',
  tiersHint: 'The sources differ, so choose the table that your client uses',
  from: (tier: string) => `${tier} from`,
  followers: 'followers',
  step: (label: string, from: string, to?: string) =>
    to === undefined ? `${label} ≥ ${from}` : `${label} ${from}–${to}`,
  save: 'Save settings',
  errors: {
    rise: 'Each tier must begin above the one before',
    whole: 'A whole number of followers, 0 or more',
  },
};
