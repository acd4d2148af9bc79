/** What popup, side panel and workspace say. A count is a whole number, a percentage is in percent. */
import type { TierName } from '@/lib/model/tier';
import { briefMessages, settingsMessages } from './en-brief';
import { signalMessages } from './en-signals';
import {
  capitalised,
  countText,
  dateText,
  percentText,
  plural,
  postsText,
  rangeText,
  wholeText,
} from './numbers';

const creators = (n: number) => plural(n, 'creator', 'creators');
const { statuses, ruledOutReasons } = signalMessages;

const tiers: Record<TierName, string> = {
  nano: 'Nano',
  micro: 'Micro',
  mid: 'Mid',
  macro: 'Macro',
  mega: 'Mega',
};

export const pageMessages = {
  brief: briefMessages,
  settings: settingsMessages,
  brand: 'Feedscout',
  count: wholeText,
  shortCount: countText,
  day: dateText,
  capitalised,
  creators,
  tiers,
  standings: { ...statuses, later: 'Later', 'ruled-out': 'Ruled out', undecided: 'Undecided' },
  health: {
    asking: 'Checking this tab',
    reading: (joined: number, cards: number) => `Reading ${joined}/${cards}`,
    readingSaid: (joined: number, cards: number) =>
      `Reading this tab: ${joined} of ${postsText(cards)} on the page carry a rating`,
    noCards: 'Reading, no posts yet',
    noCardsSaid: 'Feedscout runs in this tab; no post with a creator is on the page yet',
    unreadable: 'TikTok changed: not reading',
    unreadableSaid: (items: number) =>
      `${plural(items, 'item', 'items')} from TikTok could not be read and none could. Your lists are kept. Update Feedscout, or reload the page`,
    silent: 'Not reading. On TikTok? Reload',
    silentSaid: 'Not reading this tab. On TikTok? Reload the page',
  },
  header: {
    noBrief: 'No brief yet',
    editBrief: 'Edit brief',
    writeBrief: 'Write the brief',
    settings: 'Settings',
    workspace: 'Open workspace',
    back: 'Back to the list',
  },
  tabs: { label: 'Lists', shortlist: 'Shortlist', seen: 'Seen' },
  toolbar: {
    search: 'Search',
    searchSaid: 'Search handle, name, bio, note, tags and niche',
    filter: (active: number) => (active === 0 ? 'Filter' : `Filter · ${active}`),
    tier: 'Tier',
    status: 'Status',
    niche: 'Niche',
    noChoice: 'None yet',
    clear: 'Clear filters',
    remove: (filter: string) => `Remove filter ${filter}`,
    searchToken: (text: string) => `“${text}”`,
    sort: 'Sort by',
    descending: 'Descending: switch to ascending',
    ascending: 'Ascending: switch to descending',
    found: (shown: number, all: number) =>
      shown === all ? creators(all) : `${wholeText(shown)} of ${creators(all)}`,
  },
  columns: {
    name: 'Creator',
    followers: 'Followers',
    fit: 'Fit',
    niche: 'Niche',
    engagement: 'Engagement',
    'like-rate': 'Like rate',
    contact: 'Contact',
    status: 'Status',
    added: 'Added',
    'last-seen': 'Last seen',
    note: 'Note',
    actions: 'Actions',
    select: 'Select all shown',
    rowCount: (n: number) => `Table of ${creators(n)}`,
  },
  cell: {
    select: (handle: string) => `Select @${handle}`,
    profile: (handle: string) => `Open the profile of @${handle} in a new tab`,
    status: (handle: string) => `Status of @${handle}`,
    note: (handle: string, has: boolean) => `${has ? 'Edit' : 'Add'} note on @${handle}`,
    noteLabel: (handle: string) => `Note on @${handle}`,
    noteHint: 'Saved as you type. Escape closes.',
    noteUnsaved: 'Not saved yet; kept here, and tried again when you type or close.',
    remove: (handle: string) => `Remove @${handle} from shortlist`,
    add: (handle: string) => `Add @${handle} to shortlist`,
    ruledOut: (reason?: keyof typeof ruledOutReasons) =>
      reason === undefined ? 'Ruled out' : `Ruled out: ${ruledOutReasons[reason]}`,
    unknown: 'unknown',
    pending: 'saving',
    times: (seen: number) => `${wholeText(seen)}×`,
    timesSaid: (seen: number) => `seen with ${plural(seen, 'different post', 'different posts')}`,
    noFit: 'No fit yet: write the brief first.',
    rate: percentText,
    range: rangeText,
    rangeOf: (low: number, high: number, n: number) => `${rangeText(low, high)} n${wholeText(n)}`,
    noRate: 'No rate yet',
    dayUnknown: 'Date not known',
  },
  contact: {
    copy: (email: string) => `E-mail: copy ${email}`,
    copied: (email: string) => `Copied ${email}`,
    notCopied: 'The browser refused the clipboard. Select the address in the export instead',
    link: (url: string) => `Link in profile: ${url}`,
    routes: { email: 'e-mail', link: 'link', dm: 'DM', unchecked: 'unchecked' },
  },
  footer: {
    selected: (n: number) => `${wholeText(n)} selected`,
    clearSelection: 'Clear selection',
    shortlist: 'Shortlist',
    later: 'Later',
    ruleOut: 'Rule out',
    remove: 'Remove',
    exportCsv: 'Export CSV',
    exportSelected: (n: number) => plural(n, 'selected creator', 'selected creators'),
    nothingToExport: 'Nothing to export: no creator is shown',
    exported: (n: number, file: string) => `Exported ${creators(n)} to ${file}`,
    exportElsewhere: (n: number) => `Exporting ${creators(n)} in the workspace`,
    tally: (n: number, tally: { email: number; link: number; dm: number; unchecked: number }) =>
      `${wholeText(n)} · ${wholeText(tally.email)} e-mail · ${wholeText(tally.link)} link · ${wholeText(tally.dm)} DM · ${wholeText(tally.unchecked)} unchecked`,
  },
  notice: {
    undo: 'Undo',
    dismiss: 'Dismiss',
    decided: {
      listed: (who: string, campaign: string) => `Added ${who} to ${campaign}`,
      none: (who: string, campaign: string) => `Removed ${who} from ${campaign}`,
      later: (who: string) => `${who}: later`,
      'ruled-out': (who: string, campaign: string) => `Ruled out ${who} for ${campaign}`,
    },
    undone: (who: string) => `Undone: ${who} as before`,
    saved: 'Saved. Every rating follows',
    failed: {
      invalid:
        'Not saved: Feedscout could not read its own message. Reload this page and try again',
      'not-allowed': 'Not saved: this page may not write. Reload it and try again',
      'storage-full':
        'Not saved: the disk is full. Free some space and try again. Your lists are unharmed',
      'storage-failed':
        'Not saved: the browser refused to store it. Close other Feedscout pages and try again',
      'no-answer': 'Not saved: Feedscout does not answer. Close this page, open it again and retry',
    },
  },
  empty: {
    loading: 'Loading your creators',
    shortlistTitle: 'Nobody shortlisted yet',
    shortlistText:
      'Scroll TikTok as you always do. Every post carries a chip with tier, engagement and fit.',
    shortlistKeys: ['Press ', ' on a post, or click its ', ', and the creator is here.'],
    seenTitle: 'No creator seen yet',
    seenText:
      'Open tiktok.com and scroll. Whoever’s post comes half into view is listed here, with what their posts tell. Nothing leaves your browser.',
    reload: 'TikTok was open before Feedscout was installed? Reload that tab once.',
    noMatchTitle: 'No creator matches',
    noMatchText: (all: number) => `${creators(all)} hidden by search or filters.`,
    failedTitle: 'Feedscout cannot read its storage',
    failedText:
      'Nothing was deleted. Close other Feedscout pages and try again; if it stays, restart the browser. A private window or a full disk can be the cause.',
    stale: 'Storage cannot be read now; what you see may be out of date.',
    retry: 'Try again',
  },
};
