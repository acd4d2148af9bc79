import type { Campaign } from '@/lib/model/campaign';
import type { CreatorKey } from '@/lib/model/creator';
import type { Decision, Entry, RuledOutReason, Status } from '@/lib/model/entry';
import type { SettingsChange } from '@/lib/model/settings';
import type { DeskData, DeskSource, Written } from './desk-source';
import { settleDraft } from './note-draft';
import { createNoteSaver } from './note-saver';
import { type Notice, type Step, toStep } from './notice';
import { applyWrites, type PendingWrite, withEntries } from './pending-write';
import type { DeskRow } from './row';

export interface DeskState {
  phase: 'loading' | 'ready' | 'failed';
  /** Absent until the first reading succeeded; rows include writes that are not confirmed yet. */
  data?: DeskData;
  /** Creators with a write that is not confirmed yet. */
  pending: ReadonlySet<CreatorKey>;
  notice?: Notice;
}

export interface Desk {
  state(): DeskState;
  /** Calls back after every change of state; returns its undoing. */
  subscribe(listener: () => void): () => void;
  reload(): Promise<void>;
  decide(rows: readonly DeskRow[], decision: Decision, reason?: RuledOutReason): Promise<void>;
  undo(): Promise<void>;
  setStatus(row: DeskRow, status: Status): Promise<void>;
  typeNote(row: DeskRow, note: string): void;
  flushNotes(): void;
  /** The note as typed where the store has not confirmed it, e.g. because it refused. */
  unsavedNote(row: DeskRow): string | undefined;
  saveCampaign(campaign: Campaign): Promise<boolean>;
  saveSettings(settings: SettingsChange): Promise<boolean>;
  /** Shows another campaign; in popup and side panel their tab works for it from now on. */
  switchCampaign(campaignId: string): Promise<boolean>;
  source: DeskSource;
  dismissNotice(): void;
}

interface Change {
  row: DeskRow;
  change: Partial<Entry>;
  send(): Promise<Written<{ entry: Entry }>>;
}

const redrawMs = 200;

/**
 * The state behind a page of the desk. Writes show at once and are taken back with a message when
 * the store does not confirm them; nothing is pretended beyond that moment.
 *
 * @param signal its end stops listening to changes
 * @param restMs the shortest pause between two readings, however many changes are announced
 */
export function createDesk(source: DeskSource, signal: AbortSignal, restMs = 200): Desk {
  let state: DeskState = { phase: 'loading', pending: new Set() };
  let stored: DeskData | undefined;
  const writes = new Set<PendingWrite>();
  let reading: Promise<void> | undefined;
  let isStale = false;
  let wait: ReturnType<typeof setTimeout> | undefined;
  let lastReadAt = Number.NEGATIVE_INFINITY;
  /** Entries confirmed since the last reading began. */
  const confirmed = new Map<CreatorKey, Entry>();
  /** Those of them that are not among `stored` yet. */
  const unshown = new Map<CreatorKey, Entry>();
  let redraw: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  function show(change: Partial<DeskState> = {}) {
    clearTimeout(redraw);
    redraw = undefined;
    stored = stored && withEntries(stored, unshown);
    unshown.clear();
    state = {
      ...state,
      ...change,
      pending: new Set([...writes].map((write) => write.key)),
      data: stored && { ...stored, rows: applyWrites(stored, [...writes]) },
    };
    for (const listener of listeners) listener();
  }

  async function read() {
    confirmed.clear();
    try {
      stored = await source.load(stored === undefined ? showFirst : undefined);
      lastReadAt = performance.now();
      // A reading that began before a write was confirmed may lack it: keep that write, read again.
      if (confirmed.size > 0) reloadSoon();
      stored = withEntries(stored, confirmed);
      show({ phase: 'ready' });
    } catch {
      lastReadAt = performance.now();
      show({ phase: 'failed' });
    }
  }

  function showFirst(data: DeskData) {
    stored ??= { ...data, isPartial: true };
    show({ phase: 'ready' });
  }

  async function reload() {
    isStale = true;
    reading ??= (async () => {
      while (isStale) {
        isStale = false;
        await read();
      }
      reading = undefined;
    })();
    await reading;
  }

  function reloadSoon() {
    if (wait !== undefined) return;
    const restLeftMs = Math.max(0, lastReadAt + restMs - performance.now());
    wait = setTimeout(() => {
      wait = undefined;
      reload();
    }, restLeftMs);
  }

  /** Shows changes at once; keeps what is confirmed, takes back what is not. */
  async function write(changes: readonly Change[]): Promise<boolean> {
    const sent = changes.map(({ row, change, send }) => {
      const pending: PendingWrite = { key: row.key, change };
      writes.add(pending);
      return async () => settle(pending, await send());
    });
    show();
    // All at once: a popup may close before the last answer, the requests are on their way.
    const confirmations = await Promise.all(sent.map((finish) => finish()));
    return confirmations.every(Boolean);
  }

  function settle(pending: PendingWrite, answer: Written<{ entry: Entry }>): boolean {
    writes.delete(pending);
    if (answer.ok) {
      confirmed.set(pending.key, answer.entry);
      unshown.set(pending.key, answer.entry);
      // A hundred answers in a row are drawn a few times, the last one at once.
      if (writes.size === 0) show();
      else redraw ??= setTimeout(show, redrawMs);
    } else {
      show({ notice: { kind: 'failed', failure: answer.failure } });
      // What was refused may be refused because the page shows what is no longer so.
      reloadSoon();
    }
    return answer.ok;
  }

  async function sendDecisions(steps: readonly Step[]): Promise<boolean> {
    const data = stored;
    if (data === undefined) return false;
    const rows = new Map(data.rows.map((row) => [row.key, row]));
    const changes = steps.flatMap(({ key, decision, ruledOutReason }): Change[] => {
      const row = rows.get(key);
      if (row === undefined) return [];
      const target = { campaignId: data.campaign.id, creatorKey: key, decision };
      const request = ruledOutReason === undefined ? target : { ...target, ruledOutReason };
      return [{ row, change: { decision, ruledOutReason }, send: () => source.decide(request) }];
    });
    return (await write(changes)) && changes.length === steps.length;
  }

  async function save(send: () => Promise<Written>): Promise<boolean> {
    const answer = await send();
    show({ notice: answer.ok ? { kind: 'saved' } : { kind: 'failed', failure: answer.failure } });
    if (answer.ok) await reload();
    return answer.ok;
  }

  const notes = createNoteSaver(async (draft) => {
    const row = stored?.rows.find((candidate) => candidate.key === draft.creatorKey);
    if (row === undefined) return false;
    const { campaignId, creatorKey, note } = draft;
    const send = () => source.annotate({ campaignId, creatorKey, note });
    return write([{ row, change: { note }, send }]);
  }, source.drafts);

  /** Notes that an earlier page typed and could not see confirmed. */
  function settleDrafts() {
    for (const draft of source.drafts.read()) {
      const row = stored?.rows.find((candidate) => candidate.key === draft.creatorKey);
      if (row === undefined || draft.campaignId !== stored?.campaign.id) continue;
      const base = row.entry?.note ?? '';
      const note = settleDraft(base, draft);
      if (note === undefined) source.drafts.drop(draft);
      else notes.type({ ...draft, base, note });
    }
    notes.flush();
  }

  source.observeChanges(reloadSoon, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(wait);
    clearTimeout(redraw);
  });
  reload().then(settleDrafts);

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reload,
    async decide(rows, decision, ruledOutReason) {
      const before = rows.map(toStep);
      show({ notice: { kind: 'decided', decision, before } });
      await sendDecisions(rows.map((row) => ({ ...toStep(row), decision, ruledOutReason })));
    },
    async undo() {
      if (state.notice?.kind !== 'decided') return;
      const { before } = state.notice;
      show({ notice: undefined });
      if (await sendDecisions(before)) show({ notice: { kind: 'undone', before } });
    },
    async setStatus(row, status) {
      const campaignId = stored?.campaign.id;
      if (campaignId === undefined) return;
      const send = () => source.annotate({ campaignId, creatorKey: row.key, status });
      await write([{ row, change: { status }, send }]);
    },
    typeNote(row, note) {
      if (stored === undefined) return;
      const base = row.entry?.note ?? '';
      notes.type({ campaignId: stored.campaign.id, creatorKey: row.key, base, note });
    },
    flushNotes: notes.flush,
    unsavedNote: (row) =>
      stored && notes.unsaved({ campaignId: stored.campaign.id, creatorKey: row.key }),
    saveCampaign: (campaign) => save(() => source.saveCampaign(campaign)),
    saveSettings: (settings) => save(() => source.saveSettings(settings)),
    async switchCampaign(campaignId) {
      notes.flush();
      const answer = await source.chooseCampaign(campaignId);
      if (answer.ok) await reload();
      else show({ notice: { kind: 'failed', failure: answer.failure } });
      return answer.ok;
    },
    source,
    dismissNotice: () => show({ notice: undefined }),
  };
}
