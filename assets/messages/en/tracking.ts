import { plural, wholeText } from './numbers';

const creators = (n: number) => plural(n, 'creator', 'creators');

/** What the view of links and codes says. */
export const trackingMessages = {
  title: 'Links and codes',
  intro:
    'A link and a promo code for each creator tell you later whose audience came and bought. Nothing is stored or exported until you give them.',
  link: {
    title: 'Where links lead',
    landing: 'Landing page',
    landingExample: 'https://shop.example/spring',
    landingHint: 'The page that every link opens. What its address has already is kept.',
    utm: 'UTM fields',
    utmHint:
      'Variables: {campaign}, {handle}, {code}. Written in lower case without accents; an empty field is left out.',
    fields: {
      source: 'Source',
      medium: 'Medium',
      campaign: 'Campaign',
      content: 'Content',
    },
    problems: {
      'no-scheme': 'Write the whole address, beginning with https://',
      'not-web': 'Links lead to web pages: begin with https:// or http://',
      invalid: 'This is no address of a web page. Copy it from the browser’s address bar.',
      login: 'A name or password stands in this address: take it out, everyone would see it.',
      'too-long': 'This address is too long to be shared. Use a shorter one.',
    },
    unknownVariable: (name: string) =>
      `{${name}} is not known. Use {campaign}, {handle} or {code}.`,
  },
  codes: {
    title: 'Promo codes',
    pattern: 'Pattern',
    patternHint:
      'Words and variables, such as {NAME}15. {FIRST} is a first name that is stated or confirmed, {NN} counts from 01; two of one name never share a code. Empty: no codes. Create each code in the shop, too.',
    unknownVariable: (name: string) =>
      `{${name}} is not known. Use {NAME}, {FIRST}, {HANDLE}, {CAMPAIGN} or {NN}.`,
    sign: (sign: string) =>
      `A code has letters from A to Z, digits, - and _ only: take “${sign}” out.`,
    problems: {
      brace: 'A brace is open: variables look like {NAME}.',
      'too-long': 'Too long to be said in a video: at most 14 signs beside the variables.',
      'too-short': 'One letter is too short for a code.',
    },
  },
  details: {
    title: 'Campaign details used in messages and links',
    text: 'Templates fill them in. What is empty is flagged there, never made up.',
    sender: 'Who signs',
    senderHint: 'Your name, and whom you write for',
    product: 'Product',
    productHint: 'As it stands in the middle of a sentence',
    offer: 'What the creator gets',
    offerHint: 'A fee, a product, a share of sales. Say what is true of everyone.',
    disclosure: 'How posts are to be marked',
    disclosureHint: 'For example #ad in the first line, with TikTok’s content disclosure on',
  },
  table: {
    label: 'Links and codes of this campaign',
    creator: 'Creator',
    code: 'Code',
    url: 'Link',
    state: 'State',
    actions: 'Actions',
    given: 'Given',
    proposed: 'Proposed',
    partly: 'Given in part',
    noCode: 'No code',
    noUrl: 'No link',
    search: 'Find a creator',
    count: (shown: number, all: number) =>
      shown === all ? creators(all) : `${wholeText(shown)} of ${creators(all)}`,
    more: (n: number) => `Show ${wholeText(n)} more`,
    nobodyFound: 'Nobody of this name is in the campaign.',
    edit: 'Edit',
    editOf: (handle: string) => `Edit link and code of @${handle}`,
    copy: 'Copy',
    copyOf: (handle: string) => `Copy link and code of @${handle}`,
    copied: (handle: string) => `Copied link and code of @${handle}`,
    notCopied: 'The browser did not let the clipboard be used. Select the text and copy it.',
  },
  give: (n: number) =>
    n === 1 ? 'Give this link and code' : `Give these ${wholeText(n)} links and codes`,
  nothingToGive: 'Everyone has theirs',
  giving: (done: number, all: number) => `Storing ${wholeText(done)} of ${wholeText(all)}…`,
  giveHint: (n: number) =>
    `${creators(n)} without a link or code yet. What was given before stays as it is.`,
  editor: {
    code: 'Code',
    codeHint: '2 to 40 letters, digits, - or _. Empty: no code.',
    url: 'Link',
    urlHint: 'Empty: no link.',
    save: 'Save',
    cancel: 'Cancel',
    form: '2 to 40 letters, digits, - or _, without spaces.',
    taken: (owner: string) => `${owner} has this code. Sales could not be told apart.`,
    alike: (owner: string) => `Easily mistaken for the code of ${owner}. Save again to keep it.`,
    changesGiven:
      'It was given already: a video may name the old one, and its sales would not be counted.',
    saved: (handle: string) => `Saved link and code of @${handle}`,
    notSaved: 'Not saved: what you typed is still here. Try again.',
  },
  empty: {
    nobodyTitle: 'Nobody to give a link to yet',
    nobodyText:
      'Creators on this campaign’s shortlist appear here, but for those who declined or are not to be contacted.',
    toList: 'Open the shortlist',
    nothingSet: 'Set a landing page or a code pattern, and see here what everyone would get.',
  },
};
