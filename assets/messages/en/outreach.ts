/** What the export to outreach tools says. */
import { dateText, languageText, plural, wholeText } from './numbers';

const counted = (n: number, one: string, other: string) =>
  `${wholeText(n)} ${n === 1 ? one : other}`;
const creators = (n: number) => plural(n, 'creator', 'creators');
const lines = (n: number) => plural(n, 'line', 'lines');

export const outreachMessages = {
  title: 'Export',
  views: 'Outreach',
  intro:
    'A file for the tool you write with. Who stays out of it, and why, stands here before anything is written.',
  presets: {
    title: 'Who is the file for?',
    hints: {
      feedscout: 'Everything Feedscout knows, everyone in the list',
      excel: 'The same for Excel: opens with every letter and digit right',
      hubspot: 'Contacts, one per e-mail, mapped by HubSpot itself',
      mailchimp: 'An audience; texts cut to the 255 bytes it keeps',
      instantly: 'Their own columns, then variables for your messages',
      lemlist: 'Their own columns, then variables in camelCase',
      sheets: 'One-word headers that become merge tags',
      custom: 'Your choice of columns, everyone in the list',
    },
  },
  scope: {
    title: 'Which creators?',
    selected: 'Selected in the list',
    shortlist: 'Whole shortlist',
    shown: { shortlist: 'As Shortlist shows them', seen: 'As Seen shows them' },
    count: wholeText,
    reading: (n: number) => `Still reading ${creators(n)}`,
    readingSeen: 'Still reading everybody you have seen',
  },
  greeting: {
    label: 'Greet in',
    /** Anybody's first name. */
    example: 'Maya',
    hint: (named: string, unnamed: string) =>
      `“${named}” where a first name is stated or confirmed, else “${unnamed}”`,
    suggestion: (language: string, n: number, of: number) =>
      `${wholeText(n)} of ${creators(of)} post mostly in ${languageText(language)}.`,
    use: (language: string) => `Greet in ${languageText(language)}`,
    language: languageText,
  },
  message: {
    label: 'Message as columns',
    none: 'No message',
    hint: 'A subject and a body for each line, filled from your template.',
    noTemplates: 'There is no e-mail template yet.',
    open: 'Templates',
    gaps: (n: number, of: number) =>
      n === 0
        ? `${wholeText(of)} of ${plural(of, 'message', 'messages')} complete`
        : `${wholeText(n)} of ${plural(of, 'message', 'messages')} ${n === 1 ? 'has' : 'have'} a gap: see them under Messages before you send.`,
  },
  separator: {
    label: 'Between cells',
    choices: { ',': 'Comma', ';': 'Semicolon' },
    hint: 'Excel wants a semicolon where your computer writes 1,5 instead of 1.5.',
  },
  columns: {
    title: 'Columns of the file',
    chosen: 'In the file, in this order',
    others: 'Not in the file',
    add: (column: string) => `Add ${column}`,
    remove: (column: string) => `Take out ${column}`,
    up: (column: string) => `Move ${column} up`,
    down: (column: string) => `Move ${column} down`,
    reset: 'Usual columns',
    all: 'All of them are in the file.',
    inner: 'Has notes or check-first signals in it: keep it among yourselves.',
    last: 'A file needs a column.',
  },
  check: {
    title: 'Before it is written',
    empty: 'Nobody here yet. Shortlist creators in the feed, or choose another list above.',
    nobody: 'Nobody can be written to with this file.',
    warnings: {
      'cold-list':
        'Mailchimp forbids writing to people who did not sign up with you, and closes accounts over it. Use this file for creators who agreed to hear from you.',
      'made-anew': (n: number) =>
        `${creators(n)} without e-mail ${n === 1 ? 'stays' : 'stay'} out: HubSpot would make ${n === 1 ? 'them' : 'each of them'} anew at every import.`,
      'do-not-contact': (n: number) =>
        `${creators(n)} in this file must not be contacted. It is a table for you, not a mailing list.`,
      'long-link': (n: number) =>
        `${plural(n, 'tracking link is', 'tracking links are')} longer than Mailchimp keeps, and left out.`,
    },
    heldBack: (n: number) => `Held back: ${wholeText(n)}`,
    creator: 'Creator',
    reason: 'Why',
    open: (handle: string) => `Open @${handle}`,
    more: (n: number) => `Show ${wholeText(n)} more`,
    shared: (n: number) => `One line for several creators: ${wholeText(n)}`,
    agency: (email: string) => `${email}, a mailbox of several people`,
    person: (email: string) => `${email}, one person with several accounts`,
    sample: 'How the file begins',
    sampleHint: (shown: number, total: number) =>
      `${wholeText(shown)} of ${lines(total)}, as a reader of the file gets them`,
  },
  reasons: {
    /** How many were held back for a reason, as a part of a sentence. */
    heldBack: {
      'no-email': (n: number) => counted(n, 'has no e-mail', 'have no e-mail'),
      contacted: (n: number) => counted(n, 'was contacted', 'were contacted'),
      'do-not-contact': (n: number) => `${wholeText(n)} asked not to be contacted`,
      minor: (n: number) => counted(n, 'states an age under 18', 'state an age under 18'),
      private: (n: number) => counted(n, 'is private', 'are private'),
      'ruled-out': (n: number) => counted(n, 'is ruled out', 'are ruled out'),
      declined: (n: number) => `${wholeText(n)} declined`,
      'bad-email': (n: number) =>
        counted(n, 'has an address nobody can send to', 'have an address nobody can send to'),
      'same-address': (n: number) =>
        counted(
          n,
          'shares an address with somebody who is held back',
          'share an address with somebody who is held back',
        ),
    },
    /** After "were contacted": 1 asked not to be. */
    askedNotToBe: (n: number) => `${wholeText(n)} asked not to be`,
    summary: (ready: number, total: number, reasons: readonly string[]) =>
      reasons.length === 0
        ? `${plural(ready, 'creator', 'creators')} will export`
        : `${wholeText(ready)} of ${wholeText(total)} will export: ${reasons.join(', ')}.`,
    /** Why one creator is held back. */
    why: {
      'do-not-contact': (at: number, now: number) => `Do not contact, since ${dateText(at, now)}`,
      minor: 'The bio states an age under 18',
      private: 'Private account',
      'ruled-out': 'Ruled out for this campaign',
      declined: 'Declined',
      noEmail: 'No e-mail in the profile',
      noEmailUnchecked: 'No e-mail seen; the profile was not opened yet',
      contacted: (campaign: string, day: string | undefined) =>
        day === undefined ? `Contacted for ${campaign}` : `Contacted ${day} for ${campaign}`,
      'bad-email': (email: string) => `${email} cannot be sent to`,
      'same-address': (handle: string, why: string) => `Same address as @${handle}: ${why}`,
    },
    day: dateText,
  },
  download: {
    start: (n: number) => `Download ${creators(n)}`,
    nobody: 'Download',
    progress: (done: number, total: number) => `${wholeText(done)} of ${lines(total)}`,
    done: (file: string, n: number, of: number) =>
      n === of ? `Saved ${file}: ${creators(n)}` : `Saved ${file}: ${creators(n)} in ${lines(of)}`,
    mark: (n: number) =>
      n === 1 ? 'Mark this creator as contacted' : `Mark these ${wholeText(n)} as contacted`,
    note: (file: string) => `From the file ${file}`,
    markHint: 'Once you have written to them: no file for outreach will name them again.',
    later: 'Not yet',
  },
};
