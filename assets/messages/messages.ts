/**
 * The one message catalogue: every word a person reads comes from here, typed, with plurals and
 * numbers made by `Intl`. English only so far; another language is another object of this type.
 */
import { overlayMessages } from './en-overlay';
import { pageMessages } from './en-pages';
import { recordMessages } from './en-records';
import { scoutingMessages } from './en-scouting';
import { signalMessages } from './en-signals';

export const messages = {
  overlay: overlayMessages,
  pages: pageMessages,
  records: recordMessages,
  scouting: scoutingMessages,
  signals: signalMessages,
};
