import { pageWords } from '@/assets/messages/pages';
import type { BriefError } from './brief-form';

const words = pageWords.brief.errors;

/** What is wrong with a field and what to do about it; `undefined` without an error. */
export function briefSentence(error: BriefError | undefined): string | undefined {
  switch (error?.kind) {
    case 'missing':
      return words.nameMissing;
    case 'too-long':
      return 'token' in error ? words.tokenLong(error.token) : words.nameLong;
    case 'too-many':
      return words.tooMany;
    case 'no-amount':
      return error.field === 'cpm' ? words.noAmount : words.noBudget;
    case 'no-count':
      return words.noCount;
    case 'no-range':
      return words.noRange;
    case 'no-percentage':
      return words.noPercentage;
    case 'both':
      return words.both(error.token);
    default:
      return undefined;
  }
}
