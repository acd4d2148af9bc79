/** What the view of the client report says; `file` is what stands in the report itself. */
import { plural, wholeText } from './numbers';
import { reportFileMessages } from './report-file';

const creators = (n: number) => plural(n, 'creator', 'creators');

export const reportMessages = {
  title: 'Client report',
  intro:
    'The campaign as one page to hand over: a file that opens in every browser, asks nothing of the network and prints well.',
  file: reportFileMessages,
  text: {
    legend: 'Words',
    title: 'Title',
    titleHint: 'Empty: the campaign’s name',
    intro: 'Introduction',
    introHint: 'An empty line begins a paragraph. Title and introduction are kept on this device.',
  },
  creators: {
    legend: 'Creators',
    scope: 'Which',
    shortlist: (n: number) => `The shortlist (${wholeText(n)})`,
    agreed: (n: number) => `Agreed or published (${wholeText(n)})`,
    tag: (tag: string, n: number) => `Tagged “${tag}” (${wholeText(n)})`,
    order: 'Order',
    orders: {
      fit: 'Best fit first',
      followers: 'Most followers first',
      engagement: 'Highest engagement first',
    },
    most: 'At most',
    mostOf: (n: number) => creators(n),
  },
  adds: {
    legend: 'Add private facts',
    hint: 'None is in the report unless you tick it, and every report begins with none.',
    labels: {
      notes: 'My notes',
      contacts: 'E-mail addresses and profile links',
      fees: 'Quoted and agreed fees',
      'check-first': 'What to check first',
      'ruled-out': 'Creators ruled out or declined',
    },
    hints: {
      notes: (n: number) =>
        n === 0
          ? 'Nobody of them has a note'
          : `Adds what you wrote on ${creators(n)}, word for word`,
      contacts: (n: number) =>
        n === 0
          ? 'No address or link is known of them'
          : `Adds how to reach ${creators(n)}: personal data that your client must treat as such`,
      fees: (n: number) =>
        n === 0 ? 'No fee is known of them' : `Adds the fees of ${creators(n)}, and their sum`,
      'check-first': (n: number) =>
        n === 0
          ? 'Nothing was found with them'
          : `Adds what deserves a look with ${creators(n)}; there may be good reasons, and none is a verdict`,
      'ruled-out': (n: number) =>
        n === 0 ? 'Nobody was ruled out' : `Adds ${creators(n)} by name, each with the reason`,
    },
  },
  contents: {
    title: 'The file contains',
    listed: (n: number) => `${creators(n)}: name, handle, link to the profile, figures and reasons`,
    campaign: 'The brief, the steps from seen to published, the mix with plots, the budget',
    results: (n: number) => `Posts and their figures of ${creators(n)}`,
    added: (what: string) => `Private: ${what}`,
    without: (what: string) => `Not in it: ${what}`,
    never: 'Never in it: tags, promo codes, tracking links, contact logs, other campaigns',
    unnamed: {
      'do-not-contact': (n: number) => `${creators(n)} left out: not to be contacted`,
      minor: (n: number) => `${creators(n)} left out: the bio states an age under 18`,
      private: (n: number) => `${creators(n)} left out: the account is private`,
    },
    cut: (shown: number, all: number) => `Only the first ${wholeText(shown)} of ${creators(all)}`,
  },
  actions: {
    save: 'Save report',
    print: 'Print or save as PDF',
    saved: (file: string) => `Saved ${file}`,
    failed:
      'The report could not be made. Choose fewer creators and try again; nothing was changed.',
  },
  preview: {
    title: 'Preview',
    cut: (shown: number, all: number) =>
      `The preview draws ${wholeText(shown)} of ${creators(all)}; the file has all of them.`,
  },
  states: {
    reading: 'Your creators are still being read. The report can be made when all are here.',
    nobodyTitle: 'Nobody to report on yet',
    nobodyText:
      'A report is made of a campaign’s shortlist. Add creators while you scroll, or choose another campaign above.',
    toList: 'Open the lists',
    noneOfScope: 'Nobody of the shortlist is of this kind. Choose the whole shortlist instead.',
    onlyUnnamed:
      'Everybody in it asked not to be contacted, is private, or may be under 18. A report names none of them.',
  },
};
