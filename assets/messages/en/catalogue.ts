/** The catalogue in English: the one that the type of all others comes from. */
import { feedMeterMessages } from './feed-meter';
import { insightMessages } from './insights';
import * as numbers from './numbers';
import { overlayMessages } from './overlay';
import { pageMessages } from './pages';
import { preferencesMessages } from './preferences';
import { recordMessages } from './records';
import { scoutingMessages } from './scouting';
import { sidePanelMessages } from './side-panel';
import { signalMessages } from './signals';
import { triageMessages } from './triage';
import { workspaceMessages } from './workspace';

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
  insights: insightMessages,
  overlay: overlayMessages,
  pages: pageMessages,
  preferences: preferencesMessages,
  records: recordMessages,
  scouting: scoutingMessages,
  sidePanel: sidePanelMessages,
  signals: signalMessages,
  triage: triageMessages,
  workspace: workspaceMessages,
};
