import type { IntakePort, PlannedView, SourceView } from '@/components/intake/intake-port';
import { breatheBehind as pause } from '@/lib/flows/breathe';
import { toCsvBlob } from '@/lib/flows/csv-blob';
import { type ImportOutcome, importCreators, undoCreators } from '@/lib/flows/import-creators';
import { type PreparedImport, prepareImport } from '@/lib/flows/prepare-import';
import {
  dateOrderOf,
  type ImportSource,
  maxImportBytes,
  maxImportLines,
  readImportFile,
  readImportText,
} from '@/lib/flows/read-import';
import { toCsv } from '@/lib/outreach/files/csv';
import { toFileName } from '@/lib/outreach/files/file-name';
import type { PlannedCreator } from '@/lib/outreach/intake/plan-import';
import { readCampaigns } from '@/lib/store/desk';
import { saveFile } from './save-file';
import { writingWorld } from './writing-world';

const samplesShown = 3;
const sampledLines = 200;

/** An import over the real store: holds what was read last, and shows the page a view of it. */
export function createIntake(): IntakePort {
  let source: ImportSource | undefined;
  let prepared: PreparedImport | undefined;
  let outcome: ImportOutcome | undefined;

  function take<Failed>(read: ImportSource | Failed): SourceView | Failed {
    if (!isSource(read)) return read;
    source = read;
    return toView(read);
  }

  return {
    limits: { lines: maxImportLines, bytes: maxImportBytes },
    readFile: async (file, choice) => take(await readImportFile(file, file.name, choice, pause)),
    readPasted: async (text) => take(readImportText(text)),
    dateOrderOf: (uses) => source && dateOrderOf(uses, source.lines),
    async prepare(mapping) {
      if (source === undefined) throw new Error('Nothing was read that could be prepared');
      const store = await writingWorld.connect();
      const campaigns = await readCampaigns(store);
      const now = writingWorld.now();
      prepared = await prepareImport(source, mapping, { store, campaigns, now, pause });
      return { ...prepared, creators: prepared.creators.map(toPlannedView) };
    },
    async carryOut(placing, watching) {
      if (prepared === undefined) throw new Error('Nothing was prepared that could be imported');
      outcome = await importCreators(prepared, placing, writingWorld, watching);
      return outcome;
    },
    undo: () => undoCreators(outcome ?? { steps: [], campaignIds: [] }, writingWorld),
    saveTable(name, headings, rows) {
      const file = toFileName(name, writingWorld.now());
      saveFile(file, toCsvBlob(toCsv(headings, rows)));
      return file;
    },
  };
}

function isSource(read: unknown): read is ImportSource {
  return typeof read === 'object' && read !== null && 'lines' in read;
}

function toView(read: ImportSource): SourceView {
  const { lines, headings } = read;
  const first = lines.slice(0, sampledLines);
  const samples = headings.map((_, column) =>
    first.flatMap(({ cells }) => cells[column] || []).slice(0, samplesShown),
  );
  return { ...read, samples, lines: lines.length };
}

function toPlannedView({ key, handle, said, known, isDoNotContact }: PlannedCreator): PlannedView {
  return {
    ...said,
    key,
    handle,
    formerHandle: said.handle === handle ? undefined : said.handle,
    isKnown: known !== undefined,
    isDoNotContact,
  };
}
