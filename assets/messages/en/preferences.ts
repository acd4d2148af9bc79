/** What the settings of the workspace say beside the tiers. */
import type { PageKeyAction } from '@/lib/model/shortcuts';
import { capitalised, languageText } from './numbers';

const pageDoes: Record<PageKeyAction, string> = {
  like: 'likes the post',
  mute: 'mutes the sound',
  'full-screen': 'fills the screen',
  pause: 'pauses the video',
  move: 'moves the feed',
  skip: 'skips in the video',
};

export const preferencesMessages = {
  title: 'Settings',
  saveTiers: 'Save tiers',
  saved: 'Saved. It holds in every TikTok tab',
  keys: {
    title: 'Keys on TikTok',
    hint: 'For the marked creator nearest the centre, while nobody types. Press a key’s button, then the key that it should be. After “Rule out” a digit from 1 to 9 gives the reason.',
    none: 'No key',
    /** Name of the button that shows the key. */
    change: (action: string, key: string | undefined) =>
      key === undefined ? `${action}: no key. Choose one` : `${action}: ${key}. Choose another key`,
    press: 'Press a key',
    pressHint: 'Escape leaves it as it is',
    clear: 'Clear',
    clearSaid: (action: string) => `${action}: without a key`,
    reset: 'Reset all keys',
    problems: {
      same: (key: string, other: string) =>
        `${key} is “${other}” already. Choose another key, or clear that one first`,
      page: (key: string, does: PageKeyAction) =>
        `On TikTok ${key} ${pageDoes[does]}, and should go on doing so. Choose another key`,
      digit: (key: string) =>
        `${key} gives a reason for ruling out. Choose a letter or another sign`,
      'not-a-sign': 'Choose one letter or sign, without Ctrl, Alt or ⌘',
    },
    space: 'the space bar',
    arrow: 'an arrow key',
  },
  meter: {
    title: 'Feed meter',
    label: 'Show the feed meter on TikTok',
    hint: 'How many of the last 50 posts fit the brief, in the corner of the feed. It is counted in the tab and not stored.',
  },
  language: {
    title: 'Language',
    /** Feedscout has no choice of its own. */
    follows: (locale: string) =>
      `Feedscout speaks your browser’s language where it can: ${capitalised(languageText(locale))}. To change it, change the language of the browser.`,
  },
  more: {
    title: 'Data and help',
    data: 'How long sightings are kept, backup and erasing',
    help: 'How Feedscout rates, and all keys',
    start: 'Show the first steps again',
  },
};
