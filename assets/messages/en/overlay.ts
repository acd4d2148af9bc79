/** What chip, dossier, notices and keys say beside the signals' own sentences. */
import type { Decision } from '@/lib/model/entry';
import { dateText, plural, wholeText } from './numbers';

const day = 24 * 60 * 60 * 1000;

/** `Seen 3× in 9 days`: distinct posts, from the first sighting to the last. */
function seenSentence(posts: number, firstAt: number, lastAt: number): string {
  if (posts <= 1) return 'First time seen';
  const days = Math.max(1, Math.ceil((lastAt - firstAt) / day));
  return `Seen ${wholeText(posts)}× in ${plural(days, 'day', 'days')}`;
}

export const overlayMessages = {
  /** The name of a chip's group and of the dossier. */
  label: (handle: string) => `Feedscout: @${handle}`,
  chip: {
    why: 'Why this rating',
    toggle: (handle: string) => `Add @${handle} to shortlist`,
    doNotContact: 'Do not contact',
    /** `Contacted 3 Nov`; status words other than "Contacted" stand alone. */
    contacted: (word: string, at: number | undefined, now: number) =>
      at === undefined ? word : `${word} ${dateText(at, now)}`,
    shortlisted: 'Shortlisted',
    later: 'Later',
    ruledOut: (reason: string | undefined) =>
      reason === undefined ? 'Ruled out' : `Ruled out: ${reason}`,
    date: dateText,
    ad: 'Ad',
    private: 'Private account',
    minor: 'Bio says under 18',
    /** No rating yet. */
    beingRated: 'being rated …',
    unanswered: 'not rated: reload the page',
    notRated: 'not rated',
    seen: (posts: number) => `${wholeText(posts)}×`,
    seenSaid: (posts: number) => `seen with ${plural(posts, 'post', 'posts')}`,
  },
  dossier: {
    reading: 'Reading the reasons …',
    unanswered: 'Feedscout did not answer. Reload this page; what is on your shortlist is safe.',
    close: 'Close',
    noCampaign: 'No campaign yet',
    seen: seenSentence,
    decisions: {
      label: 'Decide',
      listed: 'Shortlist',
      isListed: 'Shortlisted',
      later: 'Later',
      isLater: 'Later',
      ruleOut: 'Rule out',
      isRuledOut: (reason: string | undefined) =>
        reason === undefined ? 'Ruled out' : `Ruled out: ${reason}`,
      reasons: (handle: string) => `Rule out @${handle}: why?`,
      takeBack: 'Take back',
    },
    rows: {
      label: 'Signals',
      fit: 'Fit',
      engagement: 'Engagement',
      likeRate: 'Like rate',
      niche: 'Niche',
      post: 'This post',
      views: 'Views',
      conversation: 'Conversation',
      comments: 'Comments',
      sponsored: 'Sponsored',
      check: 'Check first',
      cadence: 'Cadence',
      growth: 'Growth',
      business: 'Business',
      safety: 'Brand safety',
      contact: 'Contact',
      content: 'Content',
      audience: 'Audience',
      price: 'Price',
      note: 'Note',
    },
    more: 'More',
    /** Read out, so that twenty folds can be told apart. */
    moreOn: (row: string) => `More on ${row.toLowerCase()}`,
    fee: {
      label: 'Quoted fee',
      add: 'Add a quoted fee',
      said: (handle: string, currency: string) =>
        `Quoted fee of @${handle} for one post, in ${currency}`,
      clear: 'Clear',
      clearSaid: (handle: string) => `Clear the quoted fee of @${handle}`,
      bad: (currency: string) =>
        `Not saved: an amount in ${currency} above 0, e.g. 400 or 1,200.50`,
    },
    noBrief: 'No brief yet: say what you look for and every chip shows a fit.',
    noFit: 'Not known yet: the brief has not been read.',
    audience: 'Not visible: ask the creator',
    perHundred: 'per 100 followers',
    copy: 'Copy',
    copyEmail: (email: string) => `Copy ${email}`,
    copied: 'Copied',
    notCopied: 'Not copied: select the address instead',
    noteLabel: (handle: string) => `Note on @${handle}`,
    noteHint: 'Saved as you type',
    openProfile: 'Open profile',
    openProfileHint: 'reads more posts',
    overrideToPerson: 'It is a person',
    overrideToBusiness: 'It is a business',
    notRated: {
      private: 'Private account: its posts cannot be rated.',
      minor: 'The bio states an age under 18: not rated, not added.',
      ad: 'This post is a paid placement: not rated.',
    },
  },
  notice: {
    undo: 'Undo',
    undoKey: 'U',
    cancel: 'Cancel',
    /** Asked before adding someone who was contacted for another campaign. */
    askFirst: (word: string, at: number | undefined, from: string, to: string, now: number) =>
      `${at === undefined ? `${word} in` : `${word} ${dateText(at, now)} for`} ${from}. Add to ${to} anyway?`,
    addAnyway: 'Add anyway',
    thisCampaign: 'this campaign',
    ruleOut: (handle: string) => `Rule out @${handle}: why?`,
    ruleOutHint: 'Press a digit, or Escape to cancel',
    notAddable: {
      private: (handle: string) => `@${handle} is a private account: not rated, not added`,
      minor: (handle: string) => `The bio of @${handle} states an age under 18: not added`,
      doNotContact: (handle: string) => `@${handle} asked not to be contacted: not added`,
    },
    keys: {
      title: 'Keys on TikTok',
      hint: 'They act on the marked creator nearest the centre',
    },
  },
  /** What a decision is called in a list of decisions. */
  decisionWords: {
    listed: 'Shortlisted',
    later: 'Later',
    'ruled-out': 'Ruled out',
    none: 'Taken back',
  } satisfies Record<Decision, string>,
};
