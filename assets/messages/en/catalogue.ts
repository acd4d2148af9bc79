/** The catalogue in English: the one that the type of all others comes from. */
import { feedMeterMessages } from './feed-meter';
import * as numbers from './numbers';
import { overlayMessages } from './overlay';
import { recordMessages } from './records';
import { scoutingMessages } from './scouting';
import { signalMessages } from './signals';
import { triageMessages } from './triage';

export const en = {
  /** BCP 47, for `lang`. */
  locale: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
  names: { language: numbers.languageText, region: numbers.regionText },
  feedMeter: feedMeterMessages,
  niches: {
    /**
     * What a niche is called where it is shown. What is stored and exported keeps the taxonomy's word.
     *
     * @param label the taxonomy's own, which is English
     */
    label: (_id: string | undefined, label: string) => label,
  },
  overlay: overlayMessages,
  records: recordMessages,
  scouting: scoutingMessages,
  signals: signalMessages,
  triage: triageMessages,
};
