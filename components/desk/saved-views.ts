import * as z from 'zod/mini';
import type { SavedView } from '@/lib/model/settings';
import { type ChosenColumn, toChosen } from './columns';
import { type DeskView, listViewSchema, tabSchema } from './list-view';

/** As many as the settings hold. */
export const maxViews = 50;

/** What a saved view holds: a tab with its search, filters and order, and the columns if chosen. */
const contentSchema = z.object({
  tab: tabSchema,
  list: listViewSchema,
  columns: z.optional(z.array(z.string())),
});

export interface ViewContent extends Omit<z.infer<typeof contentSchema>, 'columns'> {
  columns?: ChosenColumn[];
}

export interface NamedView extends ViewContent {
  id: string;
  name: string;
}

/**
 * The saved views that can be read, in their order, and those that cannot: of a later version, or
 * damaged. Those are kept until the scout deletes them.
 */
export function readViews(saved: readonly SavedView[] = []): {
  views: NamedView[];
  broken: SavedView[];
} {
  const views: NamedView[] = [];
  const broken: SavedView[] = [];
  for (const one of saved) {
    const content = contentSchema.safeParse(one.view);
    if (!content.success) broken.push(one);
    else views.push({ ...content.data, ...one, columns: toChosen(content.data.columns) });
  }
  return { views, broken };
}

/** The present view as something to save. */
export function toContent(view: DeskView, columns: ChosenColumn[] | undefined): ViewContent {
  return { tab: view.tab, list: view[view.tab], ...(columns && { columns }) };
}

/**
 * The saved views with one more, or with the one of that name replaced.
 *
 * @param id for a new one
 * @returns `undefined` where there is no room for another one
 */
export function withView(
  saved: readonly SavedView[] = [],
  { id, name, content }: { id: string; name: string; content: ViewContent },
): SavedView[] | undefined {
  const known = findByName(saved, name);
  const view = { ...content };
  if (known !== undefined) return saved.map((one) => (one === known ? { ...one, view } : one));
  return saved.length >= maxViews ? undefined : [...saved, { id, name: name.trim(), view }];
}

/** The view of this name, however it is written. */
export function findByName<View extends { name: string }>(
  views: readonly View[],
  name: string,
): View | undefined {
  const wanted = name.trim().toLowerCase();
  return views.find((view) => view.name.toLowerCase() === wanted);
}

/** Whether two views show the same creators in the same order and columns. */
export function isSameView(a: ViewContent, b: ViewContent): boolean {
  return toText(a) === toText(b);
}

function toText({ tab, list, columns }: ViewContent): string {
  const parts = Object.entries(list).filter(([, value]) => value !== undefined);
  return JSON.stringify([tab, columns, parts.sort(([a], [b]) => (a < b ? -1 : 1))]);
}
