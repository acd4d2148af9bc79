/** The two-minute start. */
import { dayText, wholeText } from './numbers';

/** How the extension is pinned, step by step. */
const pin: Record<'chrome' | 'edge' | 'firefox', readonly string[]> = {
  chrome: ['Click the puzzle piece beside the address bar.', 'Click the pin beside Feedscout.'],
  edge: [
    'Click the puzzle piece beside the address bar.',
    'Click the eye beside Feedscout (“Show in toolbar”).',
  ],
  firefox: [
    'Click the puzzle piece beside the address bar.',
    'Click the gear beside Feedscout, then “Pin to Toolbar”.',
  ],
};

export const startMessages = {
  title: 'Start in two minutes',
  intro:
    'Four short steps, each of which you can skip. Everything can be changed later, and nothing leaves your browser.',
  forCampaign: (name: string) => `For the campaign “${name}”`,
  done: (at: number) => `Gone through on ${dayText(at)}. What is set now is shown below.`,
  step: (n: number, of: number) => `Step ${wholeText(n)} of ${wholeText(of)}`,
  steps: { niches: 'Niches', tiers: 'Sizes', languages: 'Languages', ready: 'Ready' },
  back: 'Back',
  next: 'Go on',
  skip: 'Skip this step',
  skipAll: 'Skip all',
  skipped: 'You find the start again in Help',
  niches: {
    title: 'Which communities do you scout in?',
    text: 'TikTok’s niches find each other by hashtag. Choose yours, and every creator gets a fit from 0 to 100 with its reasons.',
  },
  tiers: {
    title: 'Which sizes does your client speak of?',
    text: 'Nano, micro, macro: the sources draw the lines in different places. Choose the table that your client uses.',
    custom: 'A table of your own can be written in the settings.',
  },
  languages: {
    title: 'Which languages should the posts be in?',
    text: 'None chosen means every language. It is the language of the captions; who watches cannot be seen.',
    often: 'Often chosen',
    add: (language: string) => `Add ${language}`,
  },
  ready: {
    title: 'This is what you will see on every post',
    text: 'An invented creator. A click on the chip opens the reasons behind every figure.',
    parts: {
      fit: 'Fit to your brief, 0 to 100: ● from 70, ◐ from 40, ○ below. Without a brief the niche stands here.',
      tier: 'Size and followers, by the table you chose.',
      engagement:
        'Engagement: of 100 views, so many became a like, a comment or a share. A range, since a few posts cannot tell exactly.',
      posts: 'How many posts that is made of. One or two are a first impression.',
      add: 'Puts the creator on your shortlist. The key S does the same.',
    },
    pinTitle: 'Keep Feedscout in sight',
    pin,
    pinDrawing: 'The browser’s toolbar with the puzzle piece and its menu',
    pinToToolbar: 'Pin to Toolbar',
    reload: 'TikTok tabs that are open already need a reload, once.',
    open: 'Open TikTok',
    toBrief: 'Write more of the brief',
  },
};
