import { helpMessages } from './en/help';
import { startMessages } from './en/start';

/** Help and start, apart from the catalogue: long texts that only one view of the workspace reads. */
export const helpWords = helpMessages;
export const startWords = startMessages;
