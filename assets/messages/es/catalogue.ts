/** The catalogue in Spanish: neutral between Spain and Latin America, and on first-name terms. */
import type { Messages } from '@/assets/messages/messages';
import { feedMeterMessages } from './feed-meter';
import { niches } from './niche-names';
import * as numbers from './numbers';
import { overlayMessages } from './overlay';
import { recordMessages } from './records';
import { scoutingMessages } from './scouting';
import { signalMessages } from './signals';
import { triageMessages } from './triage';

export const es: Messages = {
  locale: 'es',
  direction: 'ltr',
  names: { language: numbers.languageText, region: numbers.regionText },
  niches: { label: niches.label },
  feedMeter: feedMeterMessages,
  overlay: overlayMessages,
  records: recordMessages,
  scouting: scoutingMessages,
  signals: signalMessages,
  triage: triageMessages,
};
