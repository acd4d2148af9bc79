/** The catalogue in Spanish: neutral between Spain and Latin America, and on first-name terms. */
import type { Messages } from '@/assets/messages/messages';
import { feedMeterMessages } from './feed-meter';
import { insightMessages } from './insights';
import { niches } from './niche-names';
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

export const es: Messages = {
  locale: 'es',
  direction: 'ltr',
  names: { language: numbers.languageText, region: numbers.regionText },
  niches: { label: niches.label },
  feedMeter: feedMeterMessages,
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
