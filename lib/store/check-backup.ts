import type { Collaboration } from '@/lib/model/collaboration';
import type { Entry } from '@/lib/model/entry';
import {
  type BackupHead,
  type BackupRecords,
  type BackupStore,
  backupFormat,
  backupHeadSchema,
  backupStores,
  backupVersion,
  nameOfRecord,
  recordSchemas,
  schemaVersion,
} from './backup-format';
import { notLater } from './not-later';
import type { JsonItem } from './split-json';

/** Why a record of a backup cannot be restored. */
export interface BrokenRecord {
  store: BackupStore;
  /** In the file, from 1. */
  line: number;
  /** Which one, as far as it says. */
  name: string;
  reason: 'not-json' | 'form' | 'twice' | 'no-campaign' | 'no-creator';
  /** Where in the record it is not as it should be. */
  path?: string;
}

/** Why nothing of a file can be restored. */
export type BackupFailure = 'not-a-backup' | 'cut-off' | 'newer' | 'damaged';

export interface CheckedBackup {
  head: BackupHead;
  records: BackupRecords;
  /** The first thousand. */
  broken: BrokenRecord[];
  brokenCount: number;
  /** Records that the head counts and the file does not have. */
  missing: number;
}

export interface BackupCheck {
  add(item: JsonItem): void;
  /** So much is broken that reading on is no use. */
  isHopeless(): boolean;
  /** @param headText what is left of the file without its records */
  finish(headText: string): CheckedBackup | { failure: BackupFailure };
}

/** Records that belong to a campaign and a creator. */
type Placed = 'entries' | 'collaborations';

function isPlaced(store: BackupStore): store is Placed {
  return store === 'entries' || store === 'collaborations';
}

const maxTold = 1_000;
/** A file of nothing but broken records would otherwise be read for minutes. */
const maxBroken = 10_000;

/**
 * Checks a backup record by record, with nothing stored: each against its schema, each once, and no
 * entry without its creator and campaign. What a schema does not name is dropped.
 *
 * @param now no observation can be later: one from the future would beat all that is to come
 */
export function createBackupCheck(now: number): BackupCheck {
  const records: BackupRecords = {
    settings: [],
    campaigns: [],
    creators: [],
    entries: [],
    collaborations: [],
    templates: [],
    blocked: [],
    sessions: [],
    lessons: [],
    learned: [],
  };
  const names = new Map(backupStores.map((store) => [store, new Set<string>()]));
  /** Of each entry and collaboration, in their order. */
  const lines: Record<Placed, number[]> = { entries: [], collaborations: [] };
  const broken: BrokenRecord[] = [];
  let brokenCount = 0;
  let read = 0;

  function leaveOut(record: BrokenRecord) {
    brokenCount += 1;
    if (broken.length < maxTold) broken.push(record);
  }

  function take<Name extends BackupStore>(store: Name, value: unknown, line: number) {
    const name = nameOfRecord(store, value).slice(0, 100);
    const parsed = recordSchemas[store].safeParse(value);
    if (!parsed.success) {
      const path = parsed.error.issues[0]?.path.join('.');
      leaveOut({ store, line, name, reason: 'form', path });
      return;
    }
    const known = names.get(store);
    const own = nameOfRecord(store, parsed.data);
    if (known?.has(own)) {
      leaveOut({ store, line, name, reason: 'twice' });
      return;
    }
    known?.add(own);
    const kept: unknown[] = records[store];
    kept.push(parsed.data);
    if (isPlaced(store)) lines[store].push(line);
  }

  /** Those whose creator and campaign are in the file, too. */
  function withPlace<Value extends Entry | Collaboration>(
    store: Placed,
    placed: readonly Value[],
  ): Value[] {
    return placed.filter((one, i) => {
      const hasCampaign = names.get('campaigns')?.has(one.campaignId);
      const hasCreator = names.get('creators')?.has(one.creatorKey);
      if (hasCampaign && hasCreator) return true;
      const name = nameOfRecord(store, one).slice(0, 100);
      const reason = hasCampaign ? 'no-creator' : 'no-campaign';
      leaveOut({ store, line: lines[store][i] ?? 0, name, reason });
      return false;
    });
  }

  return {
    add({ array, text, line }) {
      const store = backupStores.find((name) => name === array);
      if (store === undefined || brokenCount > maxBroken) return;
      read += 1;
      const value = parseJson(text);
      if (value === undefined) leaveOut({ store, line, name: '', reason: 'not-json' });
      else take(store, value, line);
    },
    isHopeless: () => brokenCount > maxBroken,
    finish(headText) {
      if (brokenCount > maxBroken) return { failure: 'damaged' };
      const head = parseJson(headText);
      if (head === undefined) {
        return { failure: headText.includes(`"${backupFormat}"`) ? 'cut-off' : 'not-a-backup' };
      }
      if (isNewer(head)) return { failure: 'newer' };
      const parsed = backupHeadSchema.safeParse(head);
      if (!parsed.success) return { failure: 'not-a-backup' };
      const { counts } = parsed.data;
      const promised = backupStores.reduce((sum, store) => sum + (counts[store] ?? 0), 0);
      const entries = withPlace('entries', records.entries);
      const collaborations = withPlace('collaborations', records.collaborations);
      const creators = records.creators.map((record) => notLater(record, now));
      return {
        head: parsed.data,
        records: { ...records, entries, collaborations, creators },
        broken,
        brokenCount,
        missing: Math.max(0, promised - read),
      };
    },
  };
}

/** A later form may differ in all but its name and its numbers. */
function isNewer(head: unknown): boolean {
  const { format, version, schemaVersion: schema } = (head ?? {}) as Partial<BackupHead>;
  const isAbove = (value: unknown, least: number) => typeof value === 'number' && value > least;
  return (
    format === backupFormat && (isAbove(version, backupVersion) || isAbove(schema, schemaVersion))
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
