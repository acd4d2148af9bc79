/** What the workspace says of the scout's data: backup, restore, retention, erasing. */
import { dayText, plural, wholeText } from './numbers';

const creators = (n: number) => plural(n, 'creator', 'creators');
const campaigns = (n: number) => plural(n, 'campaign', 'campaigns');
const entries = (n: number) => plural(n, 'entry', 'entries');
const records = (n: number) => plural(n, 'record', 'records');

/** `820 KB`, `12.4 MB`: of a file or a disk, in steps of 1,000 as browsers tell it. */
function bytesText(bytes: number): string {
  const [unit, size] =
    bytes >= 1e9 ? ['GB', bytes / 1e9] : bytes >= 1e6 ? ['MB', bytes / 1e6] : ['KB', bytes / 1e3];
  const rounded = size >= 100 ? Math.round(size) : Math.round(size * 10) / 10;
  return `${wholeText(rounded)} ${unit}`;
}

const failures = {
  busy: 'Another page of Feedscout is importing, restoring or backing up. Wait until it is done and try again.',
  'campaign-gone': 'The campaign was deleted meanwhile.',
  'storage-full': 'The disk is full. Free some space and try again. Nothing was changed.',
  'storage-failed':
    'The browser refused to read or store it. Close other Feedscout pages and try again. Nothing was changed.',
  cancelled: 'Stopped. Nothing was changed.',
};

const stores: Record<string, string> = {
  settings: 'Settings',
  campaigns: 'Campaigns',
  creators: 'Creators',
  entries: 'Entries',
  collaborations: 'Agreements and results',
  templates: 'Templates',
  blocked: 'Do not contact',
  sessions: 'Sessions',
  lessons: 'What was learnt',
  learned: 'What was learnt',
};

const brokenReasons = {
  'not-json': 'cannot be read',
  form: 'is not as it should be',
  twice: 'is there twice',
  'no-campaign': 'belongs to a campaign that is not in the file',
  'no-creator': 'belongs to a creator who is not in the file',
};

export const dataMessages = {
  title: 'Your data',
  intro:
    'Everything Feedscout knows is stored in this browser and nowhere else. It is yours to take along and to erase.',
  failures,
  bytes: bytesText,
  day: dayText,
  stored: {
    title: 'What is stored',
    reading: 'Counting',
    creators: 'Creators',
    seen: 'of them seen in the feed',
    campaigns: 'Campaigns',
    entries: 'Entries: decisions, notes, tags',
    collaborations: 'Agreements and results',
    templates: 'Message templates',
    sessions: 'Scouting sessions',
    blocked: 'Erased and still recognised',
    size: 'Room on the disk',
    about: (size: string) => `about ${size}`,
    unknown: 'the browser does not tell',
    tight: (left: string) =>
      `The disk is nearly full: ${left} left. Until there is room again, creators you have not decided on are forgotten after 30 days, or after 7 when it gets tighter. Your decisions stay. Free some space on this computer; a backup of Feedscout can be kept elsewhere.`,
    count: wholeText,
  },
  backup: {
    title: 'Backup',
    text: 'Everything as one JSON file: creators with posts and history, campaigns, decisions, notes, what was agreed, templates, settings, and what was learnt. Keep it where you keep your files; it is not encrypted.',
    make: 'Back up now',
    making: 'Backing up',
    made: (file: string, n: number, size: string) => `Saved ${file}: ${creators(n)}, ${size}.`,
    stop: 'Stop',
    progress: (done: number, total: number) => `${wholeText(done)} of ${records(total)}`,
  },
  restore: {
    title: 'Restore',
    text: 'The file is read and checked to the end first. It is restored whole or not at all.',
    choose: 'Choose a backup',
    checking: 'Checking the backup',
    checkingProgress: (percent: number) => `${wholeText(percent)}%`,
    failures: {
      'not-a-backup':
        'This is not a backup of Feedscout. Choose a file named feedscout-backup-….json.',
      'cut-off':
        'The end of the file is missing: it was cut off when it was copied or downloaded. Choose a whole one. Nothing was changed.',
      newer:
        'This backup was made by a later version of Feedscout. Update Feedscout, then restore it. Nothing was changed.',
      damaged:
        'More than 10,000 records of this file cannot be read: it is damaged. Choose another backup. Nothing was changed.',
      'too-large': 'The file is larger than 500 MB, which no backup of Feedscout is.',
      unreadable: 'The browser could not read the file. It may have been moved: choose it again.',
      cancelled: 'Stopped. Nothing was changed.',
    },
    summary: (file: string, madeAt: number) => `${file}, made on ${dayText(madeAt)}`,
    inFile: 'In the backup',
    here: 'Here now',
    counts: (c: { creators: number; campaigns: number; entries: number }) =>
      `${creators(c.creators)}, ${campaigns(c.campaigns)}, ${entries(c.entries)}`,
    broken: (n: number) => `${records(n)} cannot be restored`,
    brokenLine: (
      store: string,
      line: number,
      name: string,
      reason: keyof typeof brokenReasons,
      path?: string,
    ) =>
      `${stores[store] ?? store}, line ${wholeText(line)}${name === '' ? '' : ` (${name})`}: ${path ? `${path} ` : ''}${brokenReasons[reason]}`,
    more: (n: number) => `and ${wholeText(n)} more`,
    missing: (n: number) =>
      `${records(n)} that the file should have ${n === 1 ? 'is' : 'are'} missing.`,
    agree: 'Restore the others without them',
    needsAgreement: 'Say that the others are to be restored without them, or choose another file.',
    how: 'How to restore',
    merge: 'Join it to what is here',
    mergeHint:
      'Of two observations and two decisions the newer one stays; tags and notes of both are kept; nobody is lost. Settings stay as they are here.',
    replace: 'Replace everything that is here',
    replaceHint: 'What is here and not in the backup is gone.',
    backUpFirst: 'Back up what is here first',
    start: { merge: 'Join the backup', replace: 'Replace everything' },
    restoring: 'Restoring',
    other: 'Choose another file',
    done: {
      merge: (n: number) => `Joined ${creators(n)} from the backup.`,
      replace: (n: number) => `Restored ${creators(n)} from the backup.`,
    },
    stop: 'Stop',
  },
  retention: {
    title: 'Retention',
    label: 'Days',
    text: (days: number) =>
      `Creators you did not decide on are forgotten ${wholeText(days)} days after they were last met. Whoever you listed, ruled out, noted or tagged stays. It happens whenever Feedscout starts.`,
    save: 'Save',
    saved: (days: number) => `Saved: ${wholeText(days)} days.`,
    invalid: 'Between 7 and 3,650 days.',
    apply: 'Forget old sightings now',
    applying: 'Forgetting',
    applied: (removed: number, unseen: number) =>
      removed + unseen === 0
        ? 'Nothing is that old.'
        : `Forgotten: ${creators(removed)}${unseen > 0 ? `, and the sightings of ${wholeText(unseen)} more` : ''}.`,
  },
  one: {
    title: 'Erase one creator',
    text: 'Somebody asks to be erased: find them by handle, earlier handle or name.',
    label: 'Handle or name',
    find: 'Find',
    finding: 'Looking',
    none: (text: string) => `Nobody stored is called “${text}”.`,
    was: (handle: string) => `was @${handle}`,
    facts: (seen: number | undefined, n: number) =>
      `${seen === undefined ? 'not seen yet' : plural(seen, 'post seen', 'posts seen')} · in ${campaigns(n)}`,
    doNotContact: 'Do not contact',
    erase: (handle: string) => `Erase @${handle}`,
    erased: (handle: string) => `Erased @${handle} everywhere.`,
    dialogTitle: (handle: string) => `Erase @${handle} everywhere?`,
    dialogText: (n: number) =>
      `The record with its posts, figures and sightings goes, the entries of ${campaigns(n)} with notes, tags and what was agreed, and what was learnt from them. It cannot be undone.`,
    notElsewhere:
      'Files you exported or backed up before are not touched, and posts of others that mention them stay.',
    keep: 'Keep that they are not to be contacted',
    keepHint:
      'Only a digest stays, by which they are recognised when they are met again; no name, no handle.',
    confirm: 'Erase',
    cancel: 'Cancel',
  },
  blocked: {
    title: 'Do not contact',
    text: 'In every campaign, whatever was decided. They are marked in the feed and are put on no shortlist by an import.',
    none: 'Nobody.',
    since: (at: number) => `since ${dayText(at)}`,
    allow: 'Allow again',
    allowed: (handle: string) => `@${handle} may be contacted again.`,
    allowSaid: (handle: string) => `Allow contacting @${handle} again`,
    more: (n: number) => `and ${wholeText(n)} more`,
    erased: (n: number) =>
      `${creators(n)} ${n === 1 ? 'was' : 'were'} erased and ${n === 1 ? 'is' : 'are'} still recognised. Who it is, nobody can read.`,
    handle: 'Handle to look up',
    lookUp: 'Look up',
    isBlocked: (handle: string, at: number) => `@${handle} is among them, since ${dayText(at)}.`,
    isNotBlocked: (handle: string) => `@${handle} is not among them.`,
    forget: (handle: string) => `Forget @${handle}`,
    forgotten: (handle: string) => `@${handle} is not recognised any more.`,
    forgetAll: 'Forget all of them',
    forgottenAll: 'Nobody erased is recognised any more.',
    notAHandle: 'Not a handle.',
  },
  everything: {
    title: 'Erase everything',
    text: 'Creators, campaigns, decisions, notes, settings and what was learnt, and what these pages remember. Feedscout then begins anew.',
    open: 'Erase everything…',
    dialogTitle: 'Erase everything?',
    dialogText: (c: { creators: number; campaigns: number; entries: number }) =>
      `${creators(c.creators)}, ${campaigns(c.campaigns)} and ${entries(c.entries)} go, also who is not to be contacted. It cannot be undone.`,
    backUp: 'Back up first',
    word: 'ERASE',
    wordLabel: (word: string) => `Type ${word} to confirm`,
    confirm: 'Erase everything',
    cancel: 'Cancel',
    failed: 'Not erased. Close other Feedscout pages and try again.',
  },
};
