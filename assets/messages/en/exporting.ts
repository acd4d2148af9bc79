/** What popup and workspace say of an export before it is made. */
import { dateText, plural, wholeText } from './numbers';

const counted = (n: number, one: string, other: string) =>
  `${wholeText(n)} ${n === 1 ? one : other}`;

export const exportingMessages = {
  preset: 'File for',
  presets: {
    feedscout: 'Feedscout',
    excel: 'Excel',
    hubspot: 'HubSpot',
    mailchimp: 'Mailchimp',
    instantly: 'Instantly, Smartlead',
    lemlist: 'Lemlist',
    sheets: 'Google Sheets, GMass',
    custom: 'My columns',
  },
  ready: (ready: number, total: number) => `${wholeText(ready)} of ${wholeText(total)} ready`,
  review: 'Review',
  reviewTitle: 'See who is in the file and who is not, and why',
  nobodyReady: 'Nobody in this list can be written to: Review tells why',
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
};
