/** What the workspace says while a scout brings creators along. */
import type { BadLine, ColumnUse, DateOrder, LeftOutCell } from '@/lib/model/imported';
import { plural, wholeText } from './numbers';

const creators = (n: number) => plural(n, 'creator', 'creators');
const lines = (n: number) => plural(n, 'line', 'lines');

const uses: Record<ColumnUse, string> = {
  ignore: 'Not imported',
  figure: 'Figure: not imported',
  handle: 'Handle',
  'profile-url': 'Profile or post address',
  'creator-key': 'TikTok id',
  name: 'Name',
  email: 'E-mail',
  status: 'Status',
  decision: 'Decision',
  'do-not-contact': 'Do not contact',
  tags: 'Tags',
  note: 'Note',
  campaign: 'Campaign',
  'added-at': 'Added on',
  'contacted-at': 'Contacted on',
  fee: 'Quoted fee',
  'fee-currency': 'Currency of the fee',
};

const badLines: Record<BadLine, string> = {
  'broken-quotes': 'A quotation mark is opened and not closed, or closed inside a cell',
  'too-many-cells':
    'More cells than columns: a separator inside a cell that is not in quotation marks',
  'no-creator': 'No handle, address or id',
  'short-link': 'A short link: only TikTok knows where it leads. Open it and copy the address',
  'other-site': 'An address of another site',
  'no-account': 'An address of TikTok that names no creator',
  'is-email': 'An e-mail address, not a handle',
  'not-a-handle': 'Not a handle',
  'unknown-id': 'Only an id, and no creator with it is here. Add a column with the handle',
};

const leftOutCells: Record<LeftOutCell, string> = {
  email: 'E-mail left out: not an address',
  id: 'Id left out: not one of TikTok’s',
  'id-ruined': 'Id left out: a spreadsheet has rounded it. The handle is used',
  standing: 'Status left out: the word is not known',
  date: 'Date left out: not readable, or not between 2010 and today',
  fee: 'Fee left out: not one amount',
  'fee-currency': 'Fee left out: no currency',
  'handles-differ': 'Handle and address name two creators: the handle is used',
  'note-cut': 'Note cut after 5,000 characters',
  'tags-cut': 'Tags cut: at most 30, of 60 characters',
};

const dateOrders: Record<DateOrder, string> = {
  'day-first': 'Day first: 3/4 is 3 April',
  'month-first': 'Month first: 3/4 is 4 March',
};

const separators: Record<string, string> = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
  '|': 'Bar',
};

export const importMessages = {
  title: 'Import creators',
  intro:
    'Bring a list along: a CSV of any tool, or handles and profile addresses. Nothing is stored before you confirm, and nothing leaves your browser.',
  steps: { source: 'Source', mapping: 'Columns', preview: 'Preview', done: 'Done' },
  stepsLabel: 'Steps of the import',
  source: {
    drop: 'Drop a CSV file here',
    dropNow: 'Let go to read the file',
    choose: 'Choose a file',
    fileHint: (maxLines: number, maxMegabytes: number) =>
      `CSV or text, up to ${wholeText(maxLines)} lines and ${maxMegabytes} MB. From Excel or Sheets: save or download as CSV.`,
    pasteTitle: 'Pasted names',
    pasteLabel: 'Handles, profile or post addresses',
    pasteHint: (maxNames: number) =>
      `One or more a line, separated by anything; up to ${wholeText(maxNames)}.`,
    pasteExample: '@glowbymaya\nhttps://www.tiktok.com/@tomas.cooks',
    read: 'Read the names',
    reading: 'Reading',
    failures: {
      'too-large': 'The file is larger than 20 MB. Split it and import the parts one by one.',
      workbook:
        'This is a workbook of Excel or LibreOffice. Save it as “CSV UTF-8” there and choose that file.',
      binary: 'This is not a text file. Choose a CSV.',
      empty: 'There is nothing in it to read.',
      unreadable: 'The browser could not read the file. It may have been moved: choose it again.',
      broken:
        'Hardly a line can be read: quotation marks are opened and not closed. Export the file anew as “CSV UTF-8”.',
    },
  },
  mapping: {
    title: 'What the columns hold',
    hint: 'Guessed from headings and cells. Change what is wrong; what you do not want is not imported.',
    column: 'Column',
    sample: 'First cells',
    use: 'Imported as',
    unnamed: (n: number) => `Column ${n}`,
    useOf: (column: string) => `Imported as: column ${column}`,
    noCells: 'empty',
    uses,
    file: (name: string, n: number) => `${name} · ${lines(n)}`,
    separator: 'Separator',
    separators,
    encoding: 'Encoding',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16',
      'utf-16be': 'UTF-16 (big-endian)',
      'windows-1252': 'Windows-1252 (Western)',
    },
    headings: 'The first line names the columns',
    dateOrder: 'Dates such as 3/4/2026',
    dateOrders,
    currency: 'Fees without a currency are in',
    noCurrency: 'No currency: leave them out',
    figures: (columns: string) =>
      `Figures are never imported (${columns}): they would be somebody’s count of an unknown day. Feedscout shows its own once the feed meets the creator.`,
    ignored: (columns: string) => `Not imported: ${columns}.`,
    needsCreator: 'Say which column tells who is meant: handle, address or TikTok id.',
    surplus: (read: number, n: number) =>
      `The first ${wholeText(read)} lines are read; ${wholeText(n)} more are not. Split the file to import them.`,
    back: 'Back',
    next: 'Continue to the preview',
    preparing: 'Comparing with your creators',
  },
  preview: {
    title: 'What will be imported',
    counts: {
      fresh: 'new',
      known: 'already here',
      duplicates: 'told twice',
      bad: 'cannot be imported',
      leftOut: 'cells left out',
      doNotContact: 'not to be contacted',
    },
    rowsTitle: 'The first of them, as they will stand',
    rowsHint: 'Imported creators stand as “not seen yet” until the feed meets them.',
    columns: {
      creator: 'Creator',
      standing: 'Status',
      tags: 'Tags',
      note: 'Note',
      email: 'E-mail',
      campaign: 'Campaign',
      here: 'Here',
    },
    isNew: 'new',
    isKnown: 'already here',
    isFormer: (handle: string) => `was @${handle}`,
    doNotContact: 'Do not contact',
    campaign: 'Into campaign',
    makeCampaigns: (names: string, n: number) =>
      `Make ${n === 1 ? 'the campaign' : `the ${wholeText(n)} campaigns`} that the file names: ${names}`,
    makeCampaignsHint: 'Otherwise their creators go into the campaign chosen above.',
    decision: 'Without a status they stand as',
    decisions: { listed: 'Shortlisted', later: 'Later' },
    known: (n: number) => `${creators(n)} ${n === 1 ? 'is' : 'are'} here already`,
    joinsKnown: 'Add them to the campaign, and what the file adds to tags and note',
    skipsKnown: 'Leave them as they are',
    knownHint: 'Either way no decision, status or note of yours is overwritten.',
    lists: {
      bad: (n: number) => `${lines(n)} cannot be imported`,
      leftOut: (n: number) => `${plural(n, 'cell', 'cells')} left out`,
      duplicates: (n: number) =>
        `${lines(n)} ${n === 1 ? 'tells' : 'tell'} more of somebody told before`,
      known: (n: number) => `${creators(n)} already here`,
      doNotContact: (n: number) => `${creators(n)} not to be contacted`,
    },
    doNotContactHint: 'They keep that mark and are put on no shortlist.',
    line: (n: number) => `Line ${wholeText(n)}`,
    reasons: { ...badLines, ...leftOutCells },
    duplicate: (handle: string, first: number) => `@${handle}: added to line ${wholeText(first)}`,
    more: (n: number) => `and ${wholeText(n)} more`,
    saveProblems: 'Save the list as CSV',
    savedProblems: (file: string) => `Saved ${file}`,
    problemHeadings: ['line', 'imported', 'reason', 'text'],
    problemIn: { bad: 'no', 'left-out': 'without this cell' },
    problemFile: 'import-problems',
    back: 'Back to the columns',
    backToSource: 'Back',
    start: (n: number) => `Import ${creators(n)}`,
    nobody: 'Nobody is left to import.',
    progress: (done: number, total: number) => `${wholeText(done)} of ${wholeText(total)}`,
    progressLabel: 'Importing',
    cancel: 'Stop',
    stopping: 'Stopping after this slice',
  },
  done: {
    title: 'Imported',
    stoppedTitle: 'Stopped on the way',
    created: (n: number) => `${creators(n)} new`,
    joined: (n: number) => `${creators(n)} here before, with what the file added`,
    unchanged: (n: number) => `${creators(n)} here before, nothing to add`,
    campaigns: (names: string) => `Campaigns made: ${names}`,
    cancelled: (done: number, total: number) =>
      `You stopped after ${wholeText(done)} of ${wholeText(total)}. Import the same file again to go on: nobody is imported twice.`,
    failed: (done: number, total: number) =>
      `${wholeText(done)} of ${wholeText(total)} are stored. Import the same file again to go on: nobody is imported twice.`,
    notSeen: 'They stand as “not seen yet”; their figures come when the feed meets them.',
    undo: 'Undo the import',
    undoing: 'Taking it back',
    undone: (n: number) => `Taken back: ${creators(n)} as before.`,
    kept: (n: number) => `${creators(n)} changed since and stay as they are now.`,
    toLists: 'To the list',
    again: 'Import another list',
    failures: {
      busy: 'Another page of Feedscout is importing, restoring or backing up. Wait until it is done and try again.',
      'campaign-gone': 'The campaign was deleted meanwhile. Choose another one.',
      'storage-full': 'The disk is full. Free some space and try again.',
      'storage-failed':
        'The browser refused to store it. Close other Feedscout pages and try again.',
    },
  },
};
