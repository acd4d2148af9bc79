/**
 * Parts of the desk that its first view does not draw: each is a file of its own. A page calls
 * `preloadParts` when it has drawn its rows, so that nobody waits after a click.
 */
import { later } from '@/components/later';
import { ListSkeleton } from './EmptyState';

/** Nobody is in the list of a scout who has just begun. */
export const CreatorTable = later(
  async () => (await import('./CreatorTable')).CreatorTable,
  ListSkeleton,
);

/** In the popup a form takes the list's place. */
export const CampaignEditor = later(
  async () => (await import('@/components/campaigns/CampaignEditor')).CampaignEditor,
  ListSkeleton,
);
export const TierSettings = later(
  async () => (await import('./TierSettings')).TierSettings,
  ListSkeleton,
);

export const SwitcherChoices = later(
  async () => (await import('@/components/campaigns/SwitcherChoices')).SwitcherChoices,
);
export const ExportBar = later(async () => (await import('./ExportBar')).ExportBar);
export const FilterTokens = later(async () => (await import('./FilterTokens')).FilterTokens);
export const FilterGroups = later(async () => (await import('./FilterGroups')).FilterGroups);
export const ListDialogs = later(async () => (await import('./ListDialogs')).ListDialogs);
export const RowEditor = later(async () => (await import('./RowEditor')).RowEditor);
export const RowMenu = later(async () => (await import('./RowMenu')).RowMenu);
export const SelectionBar = later(async () => (await import('./SelectionBar')).SelectionBar);
export const SessionPlace = later(async () => (await import('./SessionPlace')).SessionPlace);

export const ViewSelect = later(async () => (await import('./ViewSelect')).ViewSelect);

// Where there is the room of a workspace.
export const Arrival = later(async () => (await import('./Arrival')).Arrival);
export const ColumnMenu = later(async () => (await import('./ColumnMenu')).ColumnMenu);
export const RoomyCell = later(async () => (await import('./RoomyCell')).RoomyCell);
export const Pipeline = later(async () => (await import('./Pipeline')).Pipeline);
export const ViewMenu = later(async () => (await import('./ViewMenu')).ViewMenu);

const often = [ExportBar, SessionPlace, RowMenu, SelectionBar, FilterTokens, FilterGroups];
const seldom = [RowEditor, ListDialogs, RoomyCell, SwitcherChoices, CampaignEditor, TierSettings];

/** The rows and what may be drawn beside them, by room and settings: to be read while the store is. */
export function preloadBesideRows(isWorkspace: boolean): void {
  const parts = isWorkspace
    ? [CreatorTable, RoomyCell, Pipeline, SessionPlace, ViewMenu, ColumnMenu, Arrival]
    : [CreatorTable, ViewSelect];
  for (const part of parts) void part.preload();
}

/** What the next click may ask for, the likeliest first. */
export async function preloadParts(): Promise<void> {
  for (const part of [...often, ...seldom]) await part.preload();
}
