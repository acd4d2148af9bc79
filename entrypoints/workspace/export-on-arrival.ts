import type { Desk } from '@/components/desk/desk';
import type { DeskData } from '@/components/desk/desk-source';
import { filterRows } from '@/components/desk/filter-rows';
import type { DeskView } from '@/components/desk/list-view';
import { type DeskRow, isListed, isOnSeenTab } from '@/components/desk/row';
import { sessionOf } from '@/components/desk/session-of';
import { sortRows } from '@/components/desk/sort-rows';
import type { CsvExport } from './csv-export';
import type { LocalMemory } from './local-memory';

/**
 * `workspace.html#export` downloads at once: the creators that a popup handed over, else what the
 * list shows. Once only: a reload must not download again.
 */
export async function exportOnArrival(
  desk: Desk,
  memory: Pick<LocalMemory, 'readView' | 'takeExport'>,
  readExporting: () => Promise<
    Pick<CsvExport, 'start' | 'startStored' | 'readPreset' | 'isOutreach'>
  >,
): Promise<void> {
  if (location.hash !== '#export') return;
  history.replaceState(null, '', location.pathname);
  const view = memory.readView();
  const asked = memory.takeExport();
  const csv = await readExporting();
  const preset = asked?.preset ?? csv.readPreset();
  const stop = desk.subscribe(tryToExport);
  // The list may have been read meanwhile.
  tryToExport();

  function tryToExport() {
    const { data, phase } = desk.state();
    if (data !== undefined && asked && csv.startStored(asked.keys, preset, data)) {
      stop();
      return;
    }
    // Somebody who is still to be read may bar the address of somebody who is there.
    if (phase !== 'ready' || data === undefined || (data.isPartial && csv.isOutreach(preset)))
      return;
    const rows = toExport(data, view, asked?.keys);
    if (rows === undefined) return;
    stop();
    csv.start(rows, preset, data, () => {});
  }
}

/** The rows to export, or `undefined` while some of them may not have been read yet. */
function toExport(
  data: DeskData,
  view: DeskView,
  keys: readonly string[] | undefined,
): DeskRow[] | undefined {
  const list = view[view.tab];
  if (keys === undefined) {
    if (data.isPartial && (view.tab === 'seen' || data.isBeginning)) return undefined;
    const isInTab = view.tab === 'seen' ? isOnSeenTab : isListed;
    const moment = { now: Date.now(), session: sessionOf(data.sessions, list.sessionAt) };
    return sortRows(filterRows(data.rows.filter(isInTab), list, moment), list.sort);
  }
  const wanted = new Set(keys);
  const rows = data.rows.filter(({ key }) => wanted.has(key));
  if (data.isPartial && rows.length < wanted.size) return undefined;
  return sortRows(rows, list.sort);
}
