/** The catalogue in Spanish: neutral between Spain and Latin America, and on first-name terms. */
import type { Messages } from '@/assets/messages/messages';
import { dataMessages } from './data';
import { importMessages } from './import';
import { niches } from './niche-names';
import * as numbers from './numbers';
import { overlayMessages } from './overlay';
import { pageMessages } from './pages';
import { recordMessages } from './records';
import { scoutingMessages } from './scouting';
import { signalMessages } from './signals';
import { workspaceMessages } from './workspace';

export const es: Messages = {
  locale: 'es',
  direction: 'ltr',
  names: { language: numbers.languageText, region: numbers.regionText },
  niches: { label: niches.label },
  data: dataMessages,
  import: importMessages,
  overlay: overlayMessages,
  pages: pageMessages,
  records: recordMessages,
  scouting: scoutingMessages,
  signals: signalMessages,
  workspace: workspaceMessages,
};
