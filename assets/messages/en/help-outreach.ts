/** Writing to creators and what comes of it, in plain words; the formulas are those of `lib/scoring`. */
import type { HelpTopic } from './help-figures';

export const outreachTopics = {
  outreach: {
    title: 'Writing to creators',
    parts: [
      {
        points: [
          'Outreach → Export makes a file for the tool you send with. Before anything is written it says who is in it, who is held back and why.',
          'Nobody is written to twice: whoever was contacted in any campaign, declined, was ruled out or is not to be contacted stays out of files for outreach tools. So do your notes, fees, ratings and check-first items.',
          'A mailbox that several creators share, e.g. an agency’s, gets one message that lists them.',
          'A first name is used only where the bio states it or you confirmed it. Else the greeting is “Hi there,”: an emoji or a slogan never greets.',
          'Outreach → Messages fills your templates with what you have seen: the post, its first sentence, the niche, why they fit. What cannot be filled is marked before you send.',
          'Without an e-mail, copy the message and open the profile. Feedscout never sends: “Mark contacted” is your word.',
        ],
      },
    ],
  },
  tracking: {
    title: 'Links and codes',
    parts: [
      {
        points: [
          'A pattern makes a link with UTM fields and a promo code for each creator. You see all of them before they are given.',
          'A code is unique in its campaign and stays the creator’s once it was given, also under a new handle.',
          'A code of letters alone may be a plain word: it is recognised in capitals, or after a word such as “code”. With a digit it is sure.',
        ],
      },
    ],
  },
  results: {
    title: 'Results',
    parts: [
      {
        text: 'A post counts for the campaign where it carries the brand’s handle, its hashtag or the creator’s code, and was made after they were added. It is recognised the next time you meet it, in the feed, on the profile or opened; each later meeting brings newer figures. Your word stands over it.',
      },
      {
        terms: [
          ['Cost per thousand views', 'fee ÷ views × 1,000'],
          ['Cost per engagement', 'fee ÷ (likes + comments + shares)'],
          ['Return', 'sales ÷ fee, in the same currency'],
          ['Earned media value', 'views ÷ 1,000 × your CPM: what such views would have cost you'],
        ],
      },
      {
        points: [
          'Views and engagements are as of the last time you met the post; the day is said.',
          'Clicks, redemptions and sales are typed in or come from a CSV of your shop. What is not known stays unknown and is not 0.',
          'Amounts in different currencies are never added or compared.',
          'One post says little. “Scale”, “keep” or “end” stand with the numbers behind them, and often there is too little to say.',
        ],
      },
    ],
  },
  planner: {
    title: 'Planning a budget',
    parts: [
      {
        points: [
          'The planner says how many creators a budget buys at your CPM, and how many views they may bring, as a range: views of one post vary widely, those of twenty together less.',
          'It counts on creators of yours where enough of a size are known; else it names the assumption, which you can change.',
          'Begin with a test of 3 to 10, then scale those that did best.',
        ],
      },
    ],
  },
} satisfies Record<string, HelpTopic>;
