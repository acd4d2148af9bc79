/** The help page, to be read by a scout. */
import type { ShortcutAction } from '@/lib/model/settings';
import { figureTopics, type HelpTopic } from './help-figures';
import { outreachTopics } from './help-outreach';
import { plural } from './numbers';

const useTopics = {
  scouting: {
    title: 'Scouting, step by step',
    parts: [
      {
        points: [
          'Write the brief: niches, terms, what to avoid, sizes, languages. Fit is told against it.',
          'Open TikTok and scroll as you always do. Every post carries a chip; a click on it opens the reasons.',
          'Shortlist with a key or the + on the chip; rule out with a reason; put off what you are not sure of.',
          'Open the workspace to sort, compare, note and export. The CSV takes what the list shows.',
        ],
      },
      {
        text: 'A creator counts as seen once a post of theirs was at least half in view. Whoever you meet often rises by themselves: “seen 4×” stands on the chip.',
      },
    ],
  },
  campaigns: {
    title: 'Campaigns',
    parts: [
      {
        points: [
          'A campaign is a brief with its shortlist. A creator may stand in several; status, tags and note are kept in each.',
          'Every TikTok tab works for one campaign, which every message there names. The popup over a tab changes it; undo acts where the decision was made.',
          'The workspace shows a campaign without touching the tabs. “Use in TikTok” moves them all.',
          'An archived campaign stays readable and is offered nowhere. Deleting takes its decisions and notes with it.',
        ],
      },
    ],
  },
  keys: {
    title: 'Keys',
    parts: [
      {
        text: 'On TikTok they act on the marked creator nearest the centre. They rest while you type, with a modifier key, and where TikTok needs the key itself.',
      },
    ],
  },
  chip: {
    title: 'How the chip reads',
    parts: [
      {
        text: 'Left to right, as far as there is room; a screen reader hears all of it. What you know of a creator already comes first:',
      },
      {
        terms: [
          ['⊘', 'not to be contacted, in any campaign'],
          ['✉', 'contacted, and for which campaign'],
          ['✓', 'on the shortlist'],
          ['×', 'ruled out, with the reason'],
          ['◔', 'later'],
          ['↻ 4×', 'seen with four different posts'],
        ],
      },
      {
        text: 'Private accounts and bios that state an age under 18 are not rated and cannot be added. On an ad the chip says “Ad · not rated”; its creator is rated by their other posts.',
      },
    ],
  },
} satisfies Record<string, HelpTopic>;

const limitTopics = {
  limits: {
    title: 'What cannot be known',
    parts: [
      {
        points: [
          'Watch time and the audience (age, gender, country) are not visible on TikTok: shown as unknown, never estimated. Ask the creator.',
          'Language and market are those of the posts, not of the people who watch.',
          'A feed shows winners: views met there run high. Open the profile for the ordinary ones.',
          'TikTok rounds counts from 10,000 on; figures made of them are as exact as they can be.',
          'A bio link and a pace are known only once you have opened the profile.',
          'There is no public set of creators with bought engagement, so nobody can say how many the tests find.',
        ],
      },
    ],
  },
  never: {
    title: 'What we never do',
    parts: [
      {
        points: [
          'No request of our own: Feedscout reads what TikTok already sent to your page. The browser itself forbids its pages any connection.',
          'No account, no server, no analytics.',
          'No acting on TikTok: no like, no follow, no message, no scrolling.',
          'No grade and no overall score: signals stand side by side, each with its number of posts.',
          'No avatars, no pictures of people.',
          'No guess shown as a fact: what is unknown stays empty, never 0.',
          'No word such as “fake”: some figures deserve a look, that is all.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Your data, in short',
    parts: [
      {
        points: [
          'Everything lies in this browser profile, where neither TikTok nor any other site can look.',
          'In a private window creators are rated, and stored only where you click.',
          'Comments are counted by kind; neither their words nor who wrote them is kept.',
          'A file that you export is in your hands from then on, and so are the addresses in it.',
        ],
      },
    ],
  },
  trouble: {
    title: 'When something does not work',
    parts: [
      {
        terms: [
          [
            'No chip on any post',
            'Reload the TikTok tab: tabs that were open before Feedscout was installed or updated need that once.',
          ],
          [
            'Still none',
            'The browser may withhold access. Click the puzzle piece, then Feedscout’s menu, and allow it to read www.tiktok.com.',
          ],
          [
            '“TikTok changed: not reading”',
            'TikTok altered its page. Your lists are kept; update Feedscout, or reload. Where a page cannot be read there is no figure rather than a wrong one.',
          ],
          [
            'A key does nothing',
            'Click beside any text field first: keys rest while you type. They can be changed in the settings.',
          ],
          [
            '“No rate yet”',
            'The posts read are too young or have too few views. Open the profile to have more of them read.',
          ],
          [
            'Storage cannot be read',
            'Close other Feedscout pages and try again. A full disk can be the cause. Nothing is deleted.',
          ],
          [
            'A figure differs from TikTok’s',
            'TikTok counts on; ours is as of the last time you met the post.',
          ],
        ],
      },
    ],
  },
} satisfies Record<string, HelpTopic>;

const does: Record<ShortcutAction, string> = {
  shortlist: 'Shortlist, or take back',
  later: 'Later, or take back',
  'rule-out': 'Rule out, then a digit for the reason',
  note: 'Write a note',
  undo: 'Undo the last decision',
  panel: 'This session and the feed',
  keys: 'Show all keys',
};

type TopicId =
  | keyof typeof useTopics
  | keyof typeof outreachTopics
  | keyof typeof figureTopics
  | keyof typeof limitTopics;
const topics: Record<TopicId, HelpTopic> = {
  ...useTopics,
  ...outreachTopics,
  ...figureTopics,
  ...limitTopics,
};

export const helpMessages = {
  title: 'Help',
  contents: 'Contents',
  groups: {
    use: 'Using Feedscout',
    figures: 'What the figures mean',
    limits: 'Limits and promises',
  },
  topics,
  search: 'Search the help',
  found: (n: number) => plural(n, 'topic', 'topics'),
  foundNothing: (text: string) => `Nothing on “${text}”. Try another word`,
  print: 'Print',
  start: 'Go through the start again',
  keys: {
    onTikTok: 'On TikTok',
    inLists: 'In the lists',
    does,
    digits: 'The reason for ruling out',
    escape: 'Close what is open',
    escapeKey: 'Esc',
    undoInLists: 'Undo',
    search: 'Go to the search',
    none: 'no key',
    change: 'Change the keys',
  },
  sample: 'An example of a chip',
  expiry: (days: number) =>
    `Creators you saw and did not decide on are forgotten after ${plural(days, 'day', 'days')}; decisions stay until you erase them.`,
  dataLink: 'Back up, restore or erase your data',
  settingsLink: 'Change how long they are kept',
  version: (version: string) =>
    `Feedscout ${version}. Open source, MIT licence. Not affiliated with TikTok.`,
};
