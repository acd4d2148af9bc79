/** What the import of clicks and sales says. */
import type { OutcomeProblem, OutcomeUse } from '@/lib/model/outcome-columns';
import { moneyText } from './money';
import { dayText, plural, wholeText } from './numbers';

const lines = (n: number) => plural(n, 'line', 'lines');
const creators = (n: number) => plural(n, 'creator', 'creators');

const uses: Record<OutcomeUse, string> = {
  ignore: 'Leave out',
  code: 'Promo code',
  'utm-content': 'UTM content',
  link: 'Link with UTM content',
  handle: 'Creator’s handle',
  order: 'Order number (each counts once)',
  clicks: 'Clicks or sessions',
  redemptions: 'Redemptions or orders',
  sales: 'Sales',
  currency: 'Currency',
};

const problems: Record<OutcomeProblem, string> = {
  'broken-quotes': 'the line’s quotes do not close',
  number: 'not a number',
  negative: 'fewer than none',
  'no-currency': 'no currency',
  'other-currency': 'another currency than their other sales',
};

export const outcomeImportMessages = {
  title: 'Import clicks and sales',
  intro:
    'Any export of a shop or an analytics tool with a promo code, a UTM content or a handle in it. Nothing is stored before you confirm, and the file never leaves this browser.',
  back: 'All results',
  drop: 'Drop a CSV file here',
  dropNow: 'Let go to read it',
  choose: 'Choose a file',
  reading: 'Reading…',
  fileHint: (maxLines: number) =>
    `CSV or TSV, up to ${wholeText(maxLines)} lines. E.g. Shopify “Sales by discount” or orders, WooCommerce coupons, Google Analytics “Session manual ad content”, Bitly.`,
  failures: {
    'too-large': 'The file is over 20 MB. Export fewer columns or a shorter time.',
    workbook: 'This is a workbook. Save it as CSV first (File, Save as, CSV UTF-8).',
    binary: 'This is no text file. Export it as CSV.',
    empty: 'There is nothing in this file.',
    unreadable: 'The file could not be read. Choose it again.',
    broken: 'Hardly any line of this file can be read as CSV. Export it anew.',
  },
  columnsTitle: 'What the columns hold',
  columnsHint: 'Guessed from their names and cells. Change what is wrong.',
  useOf: (column: string) => `What “${column}” holds`,
  unnamed: (n: number) => `Column ${wholeText(n)}`,
  noCells: 'empty',
  uses,
  decimalMark: 'Decimals are written',
  decimalMarks: { '.': 'with a point: 1,234.50', ',': 'with a comma: 1.234,50' },
  ambiguous: 'The file does not tell whether 1.234 is a thousand or one and a bit. Choose.',
  currency: 'Currency of the sales',
  noCurrency: 'Choose…',
  needsWho:
    'Choose the column that says whose each line is: a code, a UTM content, a link or a handle.',
  needsResult: 'Choose at least one column of results: clicks, redemptions, orders or sales.',
  needsCurrency: 'Choose the currency of the sales.',
  surplus: (read: number, left: number) =>
    `Only the first ${wholeText(read)} lines are read; ${lines(left)} more are left out.`,
  previewTitle: 'What will be stored',
  previewSums: (n: number, fileLines: number) =>
    `${creators(n)} found in ${lines(fileLines)} of the file.`,
  nobody:
    'No line belongs to a creator of this campaign. Check the columns, and that their codes are entered under Outreach, Links and codes.',
  mode: 'The file’s figures are',
  modes: {
    replace: 'totals: they take the place of what is known',
    add: 'new: they are added to it',
  },
  asOf: 'Counted up to',
  asOfHint: 'The last day in the file',
  asOfError: 'A day up to today',
  creator: 'Creator',
  lines: 'Lines',
  clicks: 'Clicks',
  redemptions: 'Redemptions',
  sales: 'Sales',
  change: (before: string | undefined, after: string | undefined) =>
    `${before ?? 'not known'} → ${after ?? 'not known'}`,
  unchanged: (value: string | undefined) => value ?? 'not known',
  count: wholeText,
  money: moneyText,
  unknownTitle: (n: number) => `${plural(n, 'name', 'names')} of nobody here`,
  unknownHint:
    'Codes, links or handles of the file that belong to nobody in this campaign. Not stored.',
  unknownLine: (text: string, n: number) => `${text} (${lines(n)})`,
  unnamedLines: (n: number) => `${lines(n)} without a code, link or handle. Not stored.`,
  problemsTitle: (n: number) => `${plural(n, 'cell', 'cells')} not counted`,
  problemLine: (line: number, text: string, problem: OutcomeProblem) =>
    `Line ${wholeText(line)}: “${text}”, ${problems[problem]}`,
  andMore: (n: number) => `and ${wholeText(n)} more`,
  store: (n: number) => `Store for ${creators(n)}`,
  storing: 'Storing…',
  otherFile: 'Another file',
  doneTitle: 'Stored',
  done: (n: number, file: string, at: number) =>
    `Results of ${creators(n)} are from ${file}, up to ${dayText(at)}.`,
  undo: 'Undo',
  undoneTitle: 'Taken back',
  undone: (n: number) => `The results of ${creators(n)} are as before.`,
  notStored: 'Nothing was stored. Try again.',
  seeResults: 'See the results',
};
