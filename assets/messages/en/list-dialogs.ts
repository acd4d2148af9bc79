/** What the lists ask before they do something, and their list of keys. */
import { dateText, plural, wholeText } from './numbers';

const creators = (n: number) => plural(n, 'creator', 'creators');

export const listDialogMessages = {
  ruleOut: {
    title: (who: string) => `Rule out ${who}: why?`,
    hint: 'Press a digit, or Escape to cancel.',
  },
  transfer: {
    title: (who: string) => `Move or copy ${who}`,
    to: 'To campaign',
    none: 'There is no other open campaign. Make one under “Campaigns” first.',
    how: 'How',
    move: 'Move',
    moveHint: 'They leave this list. Status, dates, tags and note go with them.',
    copy: 'Copy',
    copyHint: 'They are listed in both. There they begin as shortlisted, with tags and note.',
    there: (n: number, campaign: string) =>
      `${creators(n)} already in ${campaign}: joined with what is there, which cannot be undone.`,
    contacted: (n: number, isOne: boolean) =>
      isOne ? 'Was contacted already:' : `${creators(n)} were contacted already:`,
    contactedLine: (handle: string, campaign: string, at: number | undefined, now: number) =>
      at === undefined
        ? `@${handle} for ${campaign}`
        : `@${handle} for ${campaign}, ${dateText(at, now)}`,
    andMore: (n: number) => `and ${wholeText(n)} more`,
    withContacted: 'Take them along anyway',
    submitMove: (n: number) => `Move ${creators(n)}`,
    submitCopy: (n: number) => `Copy ${creators(n)}`,
    nobody: 'Nobody is left to take along',
  },
  ask: {
    title: (n: number, campaign: string) => `Add ${creators(n)} to ${campaign}?`,
    text: (n: number) =>
      n === 1
        ? 'Somebody wrote to this creator for another campaign:'
        : `Somebody wrote to ${wholeText(n)} of them for another campaign:`,
    others: (n: number) => `Add only the other ${wholeText(n)}`,
    all: 'Add anyway',
    refused: (n: number) =>
      `${creators(n)} not added: private, under 18 by their bio, or not to be contacted`,
  },
  erase: {
    title: (who: string) => `Erase ${who}?`,
    text: 'Erased everywhere and for good: posts, figures, sightings, notes, tags and what was decided in every campaign. There is no undo.',
    listed: (n: number, all: number) =>
      all === 1
        ? 'This creator is on a shortlist or was contacted.'
        : `${wholeText(n)} of them ${n === 1 ? 'is' : 'are'} on a shortlist or contacted.`,
    keepsBlocked: (n: number) => `Go on recognising ${creators(n)} who must not be contacted`,
    keepsBlockedHint: 'Keeps a fingerprint of the handle, from which nobody can read who it was.',
    submit: (n: number) => `Erase ${creators(n)}`,
  },
  dialog: { cancel: 'Cancel', close: 'Close' },
  keys: {
    title: 'Keys in the list',
    hint: 'The letters act on the selected creators, or else on the one in focus.',
    move: 'From creator to creator',
    ends: 'To the first and the last one',
    select: 'Select',
    range: 'Select on the way',
    all: 'Select all that are shown',
    clear: 'Clear the selection',
    open: 'Open the creator',
    menu: 'Menu of the creator',
    search: 'Search',
    actions: {
      shortlist: 'Shortlist, or take back',
      later: 'Later',
      'rule-out': 'Rule out, then a digit for the reason',
      note: 'Note and tags',
      undo: 'Undo',
      keys: 'This list',
    },
    names: {
      space: 'Space',
      enter: 'Enter',
      escape: 'Esc',
      home: 'Home',
      end: 'End',
      shift: 'Shift',
      control: 'Ctrl',
    },
  },
};
