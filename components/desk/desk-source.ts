import type { Campaign } from '@/lib/model/campaign';
import type { CreatorKey } from '@/lib/model/creator';
import type { Decision, Entry, RuledOutReason, Status } from '@/lib/model/entry';
import type { Settings } from '@/lib/model/settings';
import type { NoteDraft } from './note-draft';
import type { DeskRow } from './row';

/** All that the table needs, rated. */
export interface DeskData {
  campaign: Campaign;
  settings: Settings;
  /** Every creator seen or decided on, in any order, each once. */
  rows: DeskRow[];
  /** Only the shortlist so far; the others follow. */
  isPartial?: boolean;
}

/** Why nothing was stored; the catalogue has a sentence for each. */
export type DeskFailure =
  | 'invalid'
  | 'not-allowed'
  | 'storage-full'
  | 'storage-failed'
  | 'no-answer';

export type Written<Value = object> = ({ ok: true } & Value) | { ok: false; failure: DeskFailure };

export interface EntryTarget {
  campaignId: string;
  creatorKey: CreatorKey;
}

/** The world a desk needs: the store to read, the background to write, drafts that outlive the page. */
export interface DeskSource {
  /**
   * Rejects when the store cannot be read.
   *
   * @param onFirst given the shortlist as soon as it is there: thousands seen take a second or two
   */
  load(onFirst?: (data: DeskData) => void): Promise<DeskData>;
  decide(
    target: EntryTarget & { decision: Decision; ruledOutReason?: RuledOutReason },
  ): Promise<Written<{ entry: Entry }>>;
  annotate(
    target: EntryTarget & { status?: Status; note?: string },
  ): Promise<Written<{ entry: Entry }>>;
  saveCampaign(campaign: Campaign): Promise<Written>;
  saveSettings(settings: Settings): Promise<Written>;
  /** Calls back whenever something stored may have changed, until the signal aborts. */
  observeChanges(onChange: () => void, signal: AbortSignal): void;
  drafts: NoteDrafts;
}

/** Notes typed and not confirmed yet. `keep` must be done when it returns: the page may die next. */
export interface NoteDrafts {
  read(): NoteDraft[];
  keep(draft: NoteDraft): void;
  drop(draft: NoteDraft): void;
}
