import { defaultRetentionDays } from '@/lib/model/settings';
import { readSettings } from '@/lib/store/desk';
import { type ExpiryOptions, removeExpired } from '@/lib/store/remove-expired';
import type { Store } from '@/lib/store/schema';

/** Watches that there is room, and lets old sightings expire: earlier than the scout said where there is none. */
export interface RoomKeeper {
  /** At the start of the worker. */
  start(): Promise<void>;
  /** Something was stored: looks now and then. */
  wrote(): void;
  /** Something could not be stored for want of room. */
  wasFull(): void;
}

export interface RoomWorld {
  connect(): Promise<Store>;
  /** What the browser says of the disk; `undefined` where it says nothing. */
  estimate(): Promise<Pick<StorageEstimate, 'usage' | 'quota'> | undefined>;
  now(): number;
  /** Told about what failed: nothing waits for it. */
  report(failure: unknown): void;
  remove?: (store: Store, options: ExpiryOptions) => Promise<unknown>;
}

const megabyte = 1024 * 1024;
/**
 * With the permission to store without limit the quota is what the disk has left, for all programs
 * together. A browser needs some room itself to write, tidy up and close.
 */
export const tightBytes = 100 * megabyte;
const veryTightBytes = 25 * megabyte;
/** Ages at which those nobody decided on are forgotten while there is hardly any room. */
const tightDays = 30;
const veryTightDays = 7;
/** Batches between two looks; a batch is some ten kilobytes. */
const writesBetweenLooks = 100;

/**
 * How many bytes are left.
 *
 * @returns `undefined` where the browser does not tell; never below 0
 */
export function toFreeBytes(
  estimate: Pick<StorageEstimate, 'usage' | 'quota'> | undefined,
): number | undefined {
  const { usage, quota } = estimate ?? {};
  return usage === undefined || quota === undefined ? undefined : Math.max(0, quota - usage);
}

export function createRoomKeeper(world: RoomWorld): RoomKeeper {
  const { connect, estimate, now, report, remove = removeExpired } = world;
  let writes = 0;
  let isRunning = false;

  async function readFree(): Promise<number> {
    const said = await estimate().catch(() => undefined);
    return toFreeBytes(said) ?? Number.POSITIVE_INFINITY;
  }

  async function keep(free: number): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    try {
      const store = await connect();
      const { retentionDays = defaultRetentionDays } = await readSettings(store);
      const maxAgeDays = Math.min(retentionDays, toMostDays(free));
      // A shorter age reaches whom the last walk had left behind.
      const isFromStart = maxAgeDays < retentionDays;
      await remove(store, { now: now(), maxAgeDays, isFromStart });
    } catch (failure) {
      report(failure);
    }
    isRunning = false;
  }

  return {
    start: async () => keep(await readFree()),
    wrote() {
      writes += 1;
      if (writes % writesBetweenLooks !== 0) return;
      void readFree().then((free) => (free < tightBytes ? keep(free) : undefined));
    },
    wasFull: () => void keep(0),
  };
}

function toMostDays(free: number): number {
  if (free < veryTightBytes) return veryTightDays;
  return free < tightBytes ? tightDays : Number.POSITIVE_INFINITY;
}
