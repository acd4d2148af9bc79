import type { approvals, ContactNote } from '@/lib/model/collaboration';
import { moneyText } from './money';
import { dateText, dayText, percentText, plural, wholeText } from './numbers';

const creators = (n: number) => plural(n, 'creator', 'creators');
const days = (n: number) => plural(n, 'day', 'days');

/** When something is to be done: `due 8 Mar, 2 days overdue`. */
function dueText(at: number, inDays: number, now: number): string {
  if (inDays === 0) return 'due today';
  if (inDays === 1) return 'due tomorrow';
  const day = dateText(at, now);
  return inDays < 0 ? `due ${day}, ${days(-inDays)} overdue` : `due ${day}, in ${days(inDays)}`;
}

/** When a right ends: `end 20 Mar, in 10 days`. */
function endText(at: number, inDays: number, now: number): string {
  if (inDays === 0) return 'end today';
  if (inDays === 1) return 'end tomorrow';
  const day = dateText(at, now);
  return inDays < 0 ? `ended ${day}, ${days(-inDays)} ago` : `end ${day}, in ${days(inDays)}`;
}

const approvalWords: Record<(typeof approvals)[number], string> = {
  open: 'Not handed in yet',
  submitted: 'To be approved',
  'changes-asked': 'Changes asked for',
  approved: 'Approved',
};

const routes: Record<ContactNote['route'], string> = {
  email: 'E-mail',
  dm: 'Direct message',
  form: 'Form or link',
  call: 'Call',
  other: 'Other',
};

/** What is said of creators who were written to, and of what is agreed with them. */
export const partnersMessages = {
  title: 'Partners',
  intro: 'Everyone who was written to in this campaign, and what is agreed with them.',
  notSaved: 'Not saved: what you typed is still here. Try again.',
  insert: (variable: string, field: string) => `Put {${variable}} into ${field}`,
  badDay: 'This is no day of the calendar. Write day, month and year.',
  badYear: 'Check the year: it should begin with 20.',
  day: dayText,
  money: moneyText,
  due: {
    deliverable: (what: string, at: number, inDays: number, now: number) =>
      `${what}: ${dueText(at, inDays, now)}`,
    payment: (at: number, inDays: number, now: number) => `Payment ${dueText(at, inDays, now)}`,
    'usage-ends': (at: number, inDays: number, now: number) =>
      `Usage rights ${endText(at, inDays, now)}`,
    'whitelisting-ends': (at: number, inDays: number, now: number) =>
      `Ad rights ${endText(at, inDays, now)}`,
    'media-kit': (askedAt: number, now: number) =>
      `Media kit asked for ${dateText(askedAt, now)}, not received`,
    more: (n: number) => `and ${wholeText(n)} more`,
    none: 'Nothing due',
  },
  list: {
    sums: 'Sums',
    agreed: 'Agreed fees',
    unpaid: 'Not paid yet',
    payable: (sums: string) => `${sums} of it due within 7 days or before`,
    dueSoon: 'Due within 7 days',
    overdue: (n: number) => `${wholeText(n)} of them overdue`,
    noFee: 'None',
    things: (n: number) => plural(n, 'thing', 'things'),
    filter: 'What is due',
    filters: {
      all: 'All',
      overdue: 'Overdue',
      week: 'This week',
      deliverable: 'Deliverables',
      unpaid: 'Not paid',
      rights: 'Rights that end',
      'media-kit': 'Media kit',
      repeat: 'Repeat partners',
    },
    filterCount: (name: string, n: number) => `${name} ${wholeText(n)}`,
    table: (n: number) => `${creators(n)} written to`,
    creator: 'Creator',
    status: 'Status',
    fee: 'Fee',
    next: 'Next due',
    posts: 'Posts',
    paid: (at: number, now: number) => `Paid ${dateText(at, now)}`,
    notPaid: 'Not paid',
    noFeeYet: 'No fee yet',
    postsSaid: (n: number) => plural(n, 'post recognised', 'posts recognised'),
    repeat: (campaigns: readonly string[]) => `Partner before: ${campaigns.join(', ')}`,
    more: (n: number) => `Show ${wholeText(n)} more`,
    noMatch: 'Nobody for this filter.',
    showAll: 'Show all',
    emptyTitle: 'Nobody was written to yet',
    emptyText:
      'Set a creator’s status to “Contacted” or further, in the list or after writing, and they appear here with fee, deliverables, rights and payments.',
    toMessages: 'Write messages',
    toList: 'Open the shortlist',
  },
  page: {
    back: 'All partners',
    next: 'Next',
    nothingNext: 'Nothing is due. Dates that you set below appear here.',
    notListed: 'Not on the shortlist of this campaign.',
    shortlist: 'Shortlist',
    doNotContact: (at: number) => `Not to be contacted, in any campaign, since ${dayText(at)}.`,
    statusBehind: (handle: string) =>
      `You wrote to @${handle}, and the status is still “Shortlisted”.`,
    setContacted: 'Set to “Contacted”',
    profile: 'Open profile',
    insights: 'Insights',
    results: 'Results',
    saved: 'Everything here is saved when you leave a field.',
    unknownTitle: 'Nobody of this address is known',
    unknownText: 'The creator may have been erased, or the address is cut off.',
  },
  agreement: {
    title: 'Agreement',
    fee: 'Fee for everything agreed',
    feeHint: 'Empty where only a product is given',
    currency: 'Currency of the fee',
    badFee: 'Write an amount above 0, such as 400 or 1,250.50.',
    quoted: (fee: string) => `Asked for ${fee} a post`,
    useQuoted: (fee: string) => `Use ${fee}`,
    paymentDue: 'Payment due',
    paymentHint: 'Prompt pay keeps partners: 15 days after publication is usual.',
    usePaymentDay: (at: number, now: number) => `Use ${dateText(at, now)}, 15 days after the post`,
    paidOn: 'Paid on',
    paidToday: 'Paid today',
    product: 'Product',
    productHint: 'What is sent: name, size, value',
    productSentOn: 'Product sent on',
    sentToday: 'Sent today',
  },
  deliverables: {
    title: 'Deliverables',
    none: 'Nothing agreed yet. Add each post or file on its own, with its day.',
    what: 'What',
    whatHint: 'For example: 1 video of 30 seconds with the product in the first 3',
    empty: 'Say what it is, or remove it.',
    dueOn: 'Due',
    approval: 'State',
    approvals: approvalWords,
    post: 'The post it became',
    noPost: 'None yet',
    noPosts:
      'Posts of this creator that name the brand or carry the code can be chosen here once they were seen.',
    postOption: (at: number, caption: string) => `${dayText(at)} · ${caption}`,
    postUnknown: (id: string) => `Post ${id}`,
    openPost: 'Open the post',
    add: 'Add deliverable',
    full: 'That is as many as one agreement holds: 30.',
    remove: (what: string) => `Remove ${what}`,
    removed: (what: string) => `Removed “${what}”.`,
    item: (n: number) => `Deliverable ${wholeText(n)}`,
  },
  undo: 'Undo',
  rights: {
    title: 'Rights',
    usage: 'Usage rights',
    usageHint: 'Where the brand may show the post itself: website, e-mail, shops',
    usageUntil: 'Usage until',
    whitelistingUntil: 'May be run as an ad until',
    adCode: 'Ad authorisation code',
    adCodeHint: 'As the creator sends it',
    howTo: 'Where the creator finds the code',
    steps: [
      'In the TikTok app, open the post and tap ⋯.',
      'Open “Ad settings” and turn “Ad authorization” on. The account’s ad settings must allow it, too.',
      'Choose how long the brand may use it, from 7 to 365 days, and tap “Generate code”.',
      'Copy the code and send it to you. It can be taken back there; no password is needed.',
    ] as readonly string[],
    captionFixed: 'A caption cannot be changed any more once the post is authorised.',
  },
  disclosure: {
    title: 'Disclosure',
    what: 'What was asked for',
    hint: 'How the post is to be marked: tag, words, TikTok’s content disclosure',
    use: (text: string) => `Use “${text}”`,
    askedOn: 'Asked on',
    askedToday: 'Asked today',
    advice:
      'What counts as clear depends on the market. The row “Sponsored” of the insights says what is known for the markets of your brief.',
  },
  mediaKit: {
    title: 'Media kit',
    asTheySay: 'As the creator says. TikTok does not show audiences, so nothing here was checked.',
    askedOn: 'Asked on',
    askedToday: 'Asked today',
    receivedOn: 'Received on',
    asOf: 'Figures of',
    countries: 'Audience by country, %',
    countriesHint: 'For example: US 45, Spain 20.5, UK 9',
    ages: 'Audience by age, %',
    agesHint: 'For example: 18-24 45, 25-34 30, 55+ 3',
    problems: {
      form: (piece: string) => `“${piece}” is no share: write a name and a percentage.`,
      country: (piece: string) => `“${piece}” is no country known here. Use its name or code.`,
      age: (piece: string) => `“${piece}” is no age: write 18-24 or 55+.`,
      'too-many': (piece: string) => `Too many to keep: leave out from “${piece}” on.`,
      twice: (piece: string) => `“${piece}” stands there twice.`,
    },
    share: percentText,
    sum: (pct: number) => `${percentText(pct)} in all`,
    over: (pct: number) => `${percentText(pct)} in all: more than 100%. Ask the creator.`,
    countriesTable: 'Audience by country, as the creator says',
    agesTable: 'Audience by age, as the creator says',
  },
  log: {
    title: 'Contact log',
    none: 'No contact noted yet.',
    day: 'Day',
    route: 'By',
    routes,
    direction: 'Direction',
    toCreator: 'To the creator',
    fromCreator: 'From the creator',
    text: 'What was said',
    add: 'Add to the log',
    save: 'Save',
    cancel: 'Cancel',
    edit: (day: string) => `Edit the contact of ${day}`,
    remove: (day: string) => `Remove the contact of ${day}`,
    removed: (day: string) => `Removed the contact of ${day}.`,
    emptyText: 'Write what was said.',
    line: (direction: string, route: string) => `${direction} · ${route}`,
  },
  tracking: {
    title: 'Link and code',
    code: 'Promo code',
    url: 'Link',
    none: 'None given yet.',
    give: 'Give a link and a code',
    change: 'Change',
    copyCode: 'Copy code',
    copyUrl: 'Copy link',
    copied: (text: string) => `Copied ${text}`,
    notCopied: 'The browser did not let the clipboard be used. Select the text and copy it.',
  },
  open: 'Agreement',
};
