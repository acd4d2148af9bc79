import { listWords } from '@/assets/messages/lists';
import { pageWords } from '@/assets/messages/pages';
import type { SortKey } from './list-view';

/** What each column is called, in its head, in the order's menu and in the choice of columns. */
export const columnWords: Record<SortKey, string> = {
  ...pageWords.columns,
  ...listWords.columns,
};
