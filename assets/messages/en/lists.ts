/** What the lists say beside what `pages` says: columns, saved views, many at once, keys, sessions. */
import type { RuledOutReason } from '@/lib/model/entry';
import { listDialogMessages } from './list-dialogs';
import { dateText, plural, wholeText } from './numbers';
import { signalMessages } from './signals';

const { statuses, ruledOutReasons } = signalMessages;
const creators = (n: number) => plural(n, 'creator', 'creators');
const minute = 60_000;
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Whom something was done to: `@maya`, or `12 creators`. */
function whoText({ count, handle }: { count: number; handle?: string }): string {
  return handle === undefined ? creators(count) : `@${handle}`;
}

/** Time spent, in minutes or in hours and minutes; under a minute is said as that. */
function durationText(ms: number): string {
  const minutes = Math.round(ms / minute);
  if (minutes < 1) return 'under a minute';
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${wholeText(minutes)} min`;
  return rest === 0 ? `${wholeText(hours)} h` : `${wholeText(hours)} h ${wholeText(rest)} min`;
}

const quoted = (tags: readonly string[]) => tags.map((tag) => `“${tag}”`).join(', ');

export const listMessages = {
  who: whoText,
  /** Where a part of the page cannot be read. */
  notLoaded: {
    title: 'This view did not open',
    text: 'A part of Feedscout could not be read. It may have been updated while this page was open: try again, or reload the page. Nothing is lost.',
  },
  columns: {
    email: 'E-mail',
    'status-date': 'Status since',
    'first-contact': 'First contact',
    tags: 'Tags',
    elsewhere: 'Other campaigns',
    region: 'Country',
    language: 'Language',
    'posts-rated': 'Posts rated',
  },
  /** The least width in px of a column whose words are longer than in English. */
  leastPx: (_column: string) => 0,
  columnMenu: {
    open: 'Columns',
    automatic: 'As many as the width allows',
    chosen: (n: number) => plural(n, 'column chosen', 'columns chosen'),
    list: 'Columns of the table',
    show: (column: string) => `Show ${column}`,
    up: (column: string) => `Move ${column} to the front`,
    down: (column: string) => `Move ${column} to the back`,
    hint: 'Alt and an arrow key move a column, too.',
    reset: 'Reset',
    noFit: 'needs a brief',
  },
  views: {
    open: 'Views',
    list: 'Saved views',
    none: 'Search, filter and sort as you like, then give it a name.',
    name: 'Save this view as',
    namePlaceholder: 'e.g. To chase this week',
    save: 'Save',
    replaces: (name: string) => `Replaces “${name}”`,
    full: (most: number) => `There is room for ${wholeText(most)} views. Delete one first`,
    nameMissing: 'Give the view a name',
    isPresent: 'shown now',
    update: (name: string) => `Update “${name}” to what is shown now`,
    rename: (name: string) => `Rename “${name}”`,
    newName: (name: string) => `New name of “${name}”`,
    nameTaken: (name: string) => `“${name}” is another view already`,
    delete: (name: string) => `Delete “${name}”`,
    keep: 'Keep',
    broken: (names: readonly string[]) =>
      `${quoted(names)} cannot be read by this version of Feedscout and ${names.length === 1 ? 'is' : 'are'} left out`,
    choose: 'Saved view',
    chooseNone: 'Views',
  },
  filter: {
    tags: 'Tags',
    facts: 'Campaign',
    factNames: {
      'meets-brief': 'Meets the brief',
      session: 'This session',
      'no-reply': 'Contacted 5+ days ago, no reply',
      elsewhere: 'In another campaign',
      'do-not-contact': 'Do not contact',
      'not-seen': 'Not seen yet',
    },
    sessionOf: (at: number, now: number) => `Session of ${dateText(at, now)}`,
  },
  cell: {
    notSeen: 'Not seen yet',
    notSeenSaid: 'Not seen yet: the feed has not met this creator, so nothing is known of them',
    doNotContactSaid: (at: number, now: number) => `Do not contact, since ${dateText(at, now)}`,
    elsewhere: (campaign: string, standing: string) => `${campaign} · ${standing.toLowerCase()}`,
    alsoIn: (campaign: string, standing: string) =>
      `also in ${campaign} · ${standing.toLowerCase()}`,
    more: (n: number) => `+${wholeText(n)}`,
    noTags: 'No tags',
    nowhereElse: 'In no other campaign',
    noEmail: 'No e-mail known',
    notTold: 'Not known yet',
    since: (standing: string, at: number, now: number) => `${standing} since ${dateText(at, now)}`,
    copyEmail: (email: string) => `Copy ${email}`,
    menu: (handle: string) => `More on @${handle}`,
    tags: (handle: string) => `Tags of @${handle}`,
    tagsHint: 'Enter adds a tag.',
    tooManyTags: 'At most 30 tags, of 60 characters each',
    rowHint: 'Arrow keys go from creator to creator, Space selects, Enter opens. ? lists all keys.',
  },
  menu: {
    open: 'Open in Insights',
    agreement: 'Agreement…',
    history: 'Status',
    elsewhere: 'Other campaigns',
    noDates: 'No date known yet',
    standing: (standing: string, at: number, now: number) => `${standing} · ${dateText(at, now)}`,
    shortlist: 'Shortlist',
    later: 'Later',
    ruleOut: 'Rule out…',
    takeBack: 'Take back',
    transfer: 'Move or copy to campaign…',
    block: 'Do not contact',
    unblock: 'May be contacted again',
    erase: 'Erase…',
    eraseElsewhere: 'Erase in the workspace',
  },
  pipeline: {
    label: 'Status pipeline',
    step: (status: string, n: number) => `${status}: ${creators(n)}`,
    noReply: (n: number) => `${wholeText(n)} without a reply for 5+ days`,
  },
  bulk: {
    label: 'Selected creators',
    selectAll: (n: number) => `Select all ${wholeText(n)}`,
    status: 'Status',
    tags: 'Tags',
    more: 'More',
    addTag: 'Add a tag',
    add: 'Add',
    addHint: 'Enter adds it to everyone selected',
    removeTag: 'Remove from everyone selected',
    removeTagSaid: (tag: string, n: number) => `Remove the tag “${tag}” from ${creators(n)}`,
    suggestTag: (tag: string) => `Add the tag “${tag}”`,
    tagsOften: 'Used before',
  },
  ...listDialogMessages,
  session: {
    title: 'This session',
    choose: 'Session',
    option: (at: number, posts: number, now: number) =>
      `${dateText(at, now)}, ${clock.format(at)} · ${plural(posts, 'post', 'posts')}`,
    seen: (n: number) => `${wholeText(n)} seen`,
    fitting: (n: number) => `${wholeText(n)} fit`,
    shortlisted: (n: number) => `${wholeText(n)} shortlisted`,
    later: (n: number) => `${wholeText(n)} later`,
    ruledOut: (n: number) => `${wholeText(n)} ruled out`,
    reason: (reason: RuledOutReason | undefined, n: number) =>
      `${reason === undefined ? 'no reason' : ruledOutReasons[reason]} ${wholeText(n)}`,
    time: (activeMs: number, posts: number) =>
      `${plural(posts, 'post', 'posts')} in ${durationText(activeMs)}`,
    tiers: 'Tiers',
    tier: (tier: string, n: number) => `${tier} ${wholeText(n)}`,
    noTier: 'unknown',
    review: (n: number) => `Review ${wholeText(n)}`,
    reviewSaid: (n: number, hasBrief: boolean) =>
      `Review ${creators(n)} of this session who ${hasBrief ? 'fit and ' : ''}${n === 1 ? 'is' : 'are'} undecided`,
    nothingLeft: 'Nobody left to review',
    none: 'No session yet',
    noneText:
      'A session begins with the first post you see on TikTok and ends after half an hour without one.',
    noOneTitle: 'Nobody left to review',
    noOneText: 'Everyone of this session who fits has been decided on.',
    duration: durationText,
  },
  rating: {
    label: 'Creators rated',
    going: (done: number, total: number) => `Rating ${wholeText(done)} of ${wholeText(total)}…`,
    stopped: (done: number, total: number) =>
      `Stopped: ${wholeText(done)} of ${wholeText(total)} creators are rated and listed`,
    stop: 'Stop',
    resume: 'Go on',
  },
  reading: (left: number) => `Reading ${creators(left)} more…`,
  notice: {
    status: (who: string, status: keyof typeof statuses) => `${who}: ${statuses[status]}`,
    tagged: (who: string, tags: readonly string[]) => `Tagged ${who} ${quoted(tags)}`,
    untagged: (who: string, tags: readonly string[]) => `Took ${quoted(tags)} from ${who}`,
    moved: (who: string, to: string) => `Moved ${who} to ${to}`,
    copied: (who: string, to: string) => `Copied ${who} to ${to}`,
    given: (who: string) => `Link and code given to ${who}: in exports and messages from now on`,
    blocked: (who: string) => `${who}: do not contact, in any campaign`,
    unblocked: (who: string) => `${who} may be contacted again`,
    erased: (n: number) => `Erased ${creators(n)}`,
    gone: (n: number) =>
      `${creators(n)} not changed: erased meanwhile, or expired. The list was read again`,
    nobodyToAdd: 'Nobody added: private, under 18 by their bio, or not to be contacted',
  },
};
