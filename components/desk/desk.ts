import type { Campaign } from '@/lib/model/campaign';
import type { CreatorKey } from '@/lib/model/creator';
import type { Decision, Entry, RuledOutReason, Status } from '@/lib/model/entry';
import type { Settings } from '@/lib/model/settings';
import type { DeskData, DeskSource, Written } from './desk-source';
import { settleDraft } from './note-draft';
import { createNoteSaver } from './note-saver';
import { type Notice, type Step, toStep } from './notice';
import { applyWrites, type PendingWrite } from './pending-write';
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
  saveCampaign(campaign: Campaign): Promise<boolean>;
  saveSettings(settings: Settings): Promise<boolean>;
  dismissNotice(): void;
}

/**
 * The state behind a page of the desk. Writes show at once and are taken back with a message when
 * the store does not confirm them; nothing is pretended beyond that moment.
 *
 * @param signal its end stops listening to changes
 * @param restMs the shortest pause between two readings, however many changes are announced
 */
export function createDesk(source: DeskSource, signal: AbortSignal, restMs = 800): Desk {
  let state: DeskState = { phase: 'loading', pending: new Set() };
  let stored: DeskData | undefined;
  let writes: readonly PendingWrite[] = [];
  let reading: Promise<void> | undefined;
  let isStale = false;
  let wait: ReturnType<typeof setTimeout> | undefined;
  let lastReadAt = Number.NEGATIVE_INFINITY;
  let lastReadMs = 0;
  /** Entries confirmed since the last reading began. */
  const confirmed = new Map<CreatorKey, Entry>();
  const listeners = new Set<() => void>();

  function show(change: Partial<DeskState> = {}) {
    state = {
      ...state,
      ...change,
      pending: new Set(writes.map((write) => write.key)),
      data: stored && { ...stored, rows: applyWrites(stored, writes) },
    };
    for (const listener of listeners) listener();
  }

  async function read() {
    const startedAt = performance.now();
    confirmed.clear();
    try {
      stored = await source.load(stored === undefined ? showFirst : undefined);
      // A reading that began before a write was confirmed may lack it: keep that write, read again.
      if (confirmed.size > 0) isStale = true;
      for (const [key, entry] of confirmed) stored = withEntry(stored, key, entry);
      show({ phase: 'ready' });
    } catch {
      show({ phase: 'failed' });
    }
    lastReadAt = performance.now();
    lastReadMs = lastReadAt - startedAt;
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
    // A long list must not be read without pause while the scout scrolls in another tab.
    const pauseMs = Math.max(restMs, 4 * lastReadMs);
    const restLeftMs = Math.max(0, lastReadAt + pauseMs - performance.now());
    wait = setTimeout(() => {
      wait = undefined;
      reload();
    }, restLeftMs);
  }

  /** Shows a change at once; keeps it when confirmed, takes it back when not. */
  async function write(
    row: DeskRow,
    change: Partial<Entry>,
    send: () => Promise<Written<{ entry: Entry }>>,
  ): Promise<boolean> {
    const pending: PendingWrite = { key: row.key, change };
    writes = [...writes, pending];
    show();
    const answer = await send();
    writes = writes.filter((other) => other !== pending);
    if (answer.ok) {
      confirmed.set(row.key, answer.entry);
      if (stored) stored = withEntry(stored, row.key, answer.entry);
      show();
    } else {
      show({ notice: { kind: 'failed', failure: answer.failure } });
    }
    return answer.ok;
  }

  async function sendDecisions(steps: readonly Step[]): Promise<boolean> {
    const data = stored;
    if (data === undefined) return false;
    const rows = new Map(data.rows.map((row) => [row.key, row]));
    const confirmed = await Promise.all(
      steps.map(({ key, decision, ruledOutReason }) => {
        const row = rows.get(key);
        return (
          row !== undefined &&
          write(row, { decision, ruledOutReason }, () =>
            source.decide({
              campaignId: data.campaign.id,
              creatorKey: key,
              decision,
              ...(ruledOutReason === undefined ? {} : { ruledOutReason }),
            }),
          )
        );
      }),
    );
    return confirmed.every(Boolean);
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
    return write(row, { note }, () => source.annotate({ campaignId, creatorKey, note }));
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
  signal.addEventListener('abort', () => clearTimeout(wait));
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
      await write(row, { status }, () =>
        source.annotate({ campaignId, creatorKey: row.key, status }),
      );
    },
    typeNote(row, note) {
      if (stored === undefined) return;
      const base = row.entry?.note ?? '';
      notes.type({ campaignId: stored.campaign.id, creatorKey: row.key, base, note });
    },
    flushNotes: notes.flush,
    saveCampaign: (campaign) => save(() => source.saveCampaign(campaign)),
    saveSettings: (settings) => save(() => source.saveSettings(settings)),
    dismissNotice: () => show({ notice: undefined }),
  };
}

function withEntry(data: DeskData, key: CreatorKey, entry: Entry): DeskData {
  return { ...data, rows: data.rows.map((row) => (row.key === key ? { ...row, entry } : row)) };
}
