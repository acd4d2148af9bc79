import type { CreatorKey } from '@/lib/model/creator';

export interface StoredCounts {
  creators: number;
  /** Of them, with a card that was seen. */
  seen: number;
  campaigns: number;
  entries: number;
  /** Creators of campaigns with whom something is agreed, or of whom a post was recognised. */
  collaborations: number;
  templates: number;
  sessions: number;
  /** Creators erased who are still recognised. */
  blocked: number;
}

/** Room on the disk, in bytes; absent where the browser does not tell. */
export interface StoredRoom {
  used?: number;
  free?: number;
  /** So little is left that what nobody decided on is forgotten earlier. */
  isTight: boolean;
}

/** How far long work has come, and how it is stopped. */
export interface Watching {
  onProgress(done: number, total: number): void;
  signal: AbortSignal;
}

export type WritingFailure = 'busy' | 'campaign-gone' | 'storage-full' | 'storage-failed';
export type StoppableFailure = WritingFailure | 'cancelled';

export type BackupFailure =
  | 'not-a-backup'
  | 'cut-off'
  | 'newer'
  | 'damaged'
  | 'too-large'
  | 'unreadable'
  | 'cancelled';

/** A backup that was read and checked to its end; the records stay with the port. */
export interface BackupView {
  name: string;
  madeAt: number;
  counts: { creators: number; campaigns: number; entries: number };
  broken: readonly {
    store: string;
    line: number;
    name: string;
    reason: 'not-json' | 'form' | 'twice' | 'no-campaign' | 'no-creator';
    path?: string;
  }[];
  brokenCount: number;
  /** Records that the file counts and does not have. */
  missing: number;
}

export type RestoreMode = 'merge' | 'replace';

export interface FoundCreator {
  key: CreatorKey;
  handle: string;
  name?: string;
  formerHandle?: string;
  seenPosts?: number;
  /** Campaigns that have an entry of them. */
  entries: number;
  doNotContactAt?: number;
}

/** The world behind the view of the scout's data. What reads rejects when the store cannot be read. */
export interface DataPort {
  readCounts(): Promise<StoredCounts>;
  /** As the browser estimates it. */
  readRoom(): Promise<StoredRoom>;
  /** Makes a backup and saves it. */
  backUp(
    watching: Watching,
  ): Promise<{ name: string; creators: number; bytes: number } | { failure: StoppableFailure }>;
  /** Reads and checks a file; stores nothing. */
  openBackup(file: File, watching: Watching): Promise<BackupView | { failure: BackupFailure }>;
  /** Restores what was opened last, whole or not at all. */
  restore(
    mode: RestoreMode,
    watching: Watching,
  ): Promise<{ ok: true } | { ok: false; failure: StoppableFailure }>;
  applyRetention(
    maxAgeDays: number,
  ): Promise<{ removed: number; unseen: number } | { failure: WritingFailure }>;
  findCreators(text: string): Promise<FoundCreator[]>;
  readDoNotContact(): Promise<{ key: CreatorKey; handle: string; at: number }[]>;
  /** Since when an erased creator is kept; `invalid` for what is no handle. */
  findBlocked(handle: string): Promise<{ handle: string; at?: number } | 'invalid'>;
  /** Forgets the one erased with this handle, or all. */
  forgetBlocked(handle?: string): Promise<void>;
  /** What the pages remember of these creators, apart from the store. */
  forgetLocally(keys: readonly CreatorKey[]): void;
  /** Forgets all that the pages remember, and opens the workspace as on the first day. */
  startAnew(): void;
}
