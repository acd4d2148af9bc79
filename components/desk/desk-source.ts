import type { Campaign } from '@/lib/model/campaign';
import type { CollaborationChange } from '@/lib/model/collaboration';
import type { CreatorKey } from '@/lib/model/creator';
import type { Decision, Entry, EntryDates, RuledOutReason, Status } from '@/lib/model/entry';
import type { Money } from '@/lib/model/money';
import type { ScoutingSession } from '@/lib/model/scouting-session';
import type { Settings, SettingsChange } from '@/lib/model/settings';
import type { NoteDraft } from './note-draft';
import type { DeskRow } from './row';

/** All that the table needs, rated. */
export interface DeskData {
  campaign: Campaign;
  /** The oldest first, archived ones included. */
  campaigns: Campaign[];
  settings: Settings;
  /** Stretches of scouting, the latest first. */
  sessions: ScoutingSession[];
  /** Every creator seen or decided on, in any order, each once. */
  rows: DeskRow[];
  /** Only the shortlist so far; the others follow. */
  isPartial?: boolean;
  /** Of the shortlist there are only those added last so far. */
  isBeginning?: boolean;
  /** How many of the shortlist are still to be read; absent until they were counted. */
  unreadListed?: number;
  /** Everybody is being rated, which takes a while, or was until the scout stopped it. */
  rating?: RatingProgress;
}

/** How many of the creators seen are rated. */
export interface RatingProgress {
  done: number;
  total: number;
  isStopped: boolean;
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

/** What is to become of one entry; what is not given stays. */
export interface EntryEdit {
  creatorKey: CreatorKey;
  decision?: Decision;
  ruledOutReason?: RuledOutReason;
  status?: Status;
  note?: string;
  /** All of them; the next two are for many entries that have different ones. */
  tags?: string[];
  addTags?: string[];
  removeTags?: string[];
  /** All of them as they were, for an undo: an absent one is taken away. */
  dates?: EntryDates;
}

/** The world a desk needs: the store to read, the background to write, drafts that outlive the page. */
export interface DeskSource {
  /**
   * Rejects when the store cannot be read.
   *
   * @param onFirst given what is there so far, perhaps more than once: the beginning of a long
   *   shortlist, then all of it; thousands take seconds
   * @param onRating told now and then how far everybody is rated, where that takes more than a moment
   */
  load(
    onFirst?: (data: DeskData) => void,
    onRating?: (progress: RatingProgress) => void,
  ): Promise<DeskData>;
  /** Ends the rating of everybody: the reading that is going on gives whoever is rated by then. */
  stopRating(): void;
  /** The next reading goes on with those who are not rated yet. */
  resumeRating(): void;
  decide(
    /** With the post that led to the decision, where there is one. */
    target: EntryTarget & { decision: Decision; ruledOutReason?: RuledOutReason; postId?: string },
  ): Promise<Written<{ entry: Entry }>>;
  annotate(
    /** A fee of `null` is taken back. */
    target: EntryTarget & { status?: Status; note?: string; quotedFee?: Money | null },
  ): Promise<Written<{ entry: Entry }>>;
  /** At most 500 of one campaign, all or none. */
  editEntries(
    campaignId: string,
    edits: EntryEdit[],
  ): Promise<Written<{ entries: Entry[]; unknown: CreatorKey[] }>>;
  /** At most 500. Copied ones are listed in both. */
  transferEntries(target: {
    from: string;
    to: string;
    creatorKeys: CreatorKey[];
    isMove: boolean;
  }): Promise<Written<{ creatorKeys: CreatorKey[] }>>;
  saveCampaign(campaign: Campaign): Promise<Written>;
  deleteCampaign(campaignId: string): Promise<Written>;
  /** What this page shows from now on; in popup and side panel also what their tab works for. */
  chooseCampaign(campaignId: string): Promise<Written>;
  /** What every TikTok tab works for from now on. */
  useEverywhere(campaignId: string): Promise<Written>;
  saveSettings(settings: SettingsChange): Promise<Written>;
  /** The scout's word against "Business account?". */
  overrideBusiness(creatorKey: CreatorKey, isPerson: boolean): Promise<Written>;
  setDoNotContact(creatorKey: CreatorKey, isBlocked: boolean): Promise<Written>;
  /** At most 500. */
  eraseCreators(
    creatorKeys: CreatorKey[],
    keepsBlocked: boolean,
  ): Promise<Written<{ creatorKeys: CreatorKey[] }>>;
  /** At most 500 of one campaign, all or none. */
  saveCollaborations(
    campaignId: string,
    edits: { creatorKey: CreatorKey; change: CollaborationChange }[],
  ): Promise<Written>;
  /** The scout's word on whether a post was made for the campaign. */
  markPost(target: EntryTarget, postId: string, isCounted: boolean): Promise<Written>;
  /** A first name to greet with; `''`: none, `null`: as the bio says. */
  giveName(creatorKey: CreatorKey, givenName: string | null): Promise<Written>;
  eraseEverything(): Promise<Written>;
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
