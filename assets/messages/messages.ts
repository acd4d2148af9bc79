/**
 * The one message catalogue: every word a person reads comes from here, typed, with plurals, numbers,
 * dates and money by `Intl`. A language is a folder beside this file with an object of this type.
 */
import { en } from './en/catalogue';

export type Messages = typeof en;

export const messages: Messages = en;
