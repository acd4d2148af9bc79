import { emptyBrief } from '@/lib/model/brief';
import { createCollaboration, withCollaborationChange } from '@/lib/model/change-collaboration';
import type { Entry } from '@/lib/model/entry';
import type { DeskSource, EntryEdit, Written } from './desk-source';
import { inventRow } from './invented-row';
import type { NoteDraft } from './note-draft';
import { toChange } from './pending-write';

export const campaign = { id: 'c1', name: 'Spring', brief: emptyBrief, createdAt: 1, updatedAt: 1 };

/** A store in memory whose answers can be refused or held back. */
export function inventSource() {
  let rows = ['maya', 'tomas'].map((handle) =>
    inventRow({ handle, entry: { decision: 'listed', addedAt: 5 } }),
  );
  const kept = new Map<string, NoteDraft>();
  const world = {
    refuses: false,
    hold: undefined as Promise<void> | undefined,
    sent: [] as object[],
    /** Requests that held them. */
    requests: 0,
    drafts: kept,
    announce: () => {},
    entryOf: (key: string) => rows.find((row) => row.key === key)?.entry,
    addListed(handles: readonly string[]) {
      const entry = { decision: 'listed', addedAt: 5 } as const;
      rows = [...rows, ...handles.map((handle) => inventRow({ handle, entry }))];
    },
    setEntry(key: string, entry: Partial<Entry>) {
      rows = rows.map((row) =>
        row.key === key && row.entry ? { ...row, entry: { ...row.entry, ...entry } } : row,
      );
    },
    forget(key: string) {
      rows = rows.filter((row) => row.key !== key);
    },
    setNote(key: string, note: string) {
      rows = rows.map((row) =>
        row.key === key && row.entry ? { ...row, entry: { ...row.entry, note } } : row,
      );
    },
  };
  /** What the store would make of an edit; everything happens at 99. */
  function edit(key: string, { status, ...change }: Omit<EntryEdit, 'creatorKey'>) {
    const row = rows.find((candidate) => candidate.key === key);
    if (row === undefined) return undefined;
    const before = row.entry ?? inventRow({ handle: key, entry: {} }).entry;
    if (before === undefined) return undefined;
    const moved = status !== undefined && status !== before.status;
    const dated = moved ? { statusAt: { ...before.statusAt, [status]: 99 } } : {};
    const entry: Entry = {
      ...before,
      ...dated,
      ...(status && { status }),
      ...toChange(row, change),
    };
    rows = rows.map((other) => (other === row ? { ...row, entry } : other));
    return entry;
  }
  async function put(
    { creatorKey, ...change }: EntryEdit,
    request: object,
  ): Promise<Written<{ entry: Entry }>> {
    world.sent.push(request);
    await world.hold;
    const entry = world.refuses ? undefined : edit(creatorKey, change);
    return entry === undefined ? { ok: false, failure: 'storage-full' } : { ok: true, entry };
  }
  const source: DeskSource = {
    load: async () => ({
      campaign,
      campaigns: [campaign],
      settings: { tierPreset: 'standard' },
      sessions: [],
      rows,
    }),
    stopRating: () => world.sent.push({ stopRating: true }),
    resumeRating: () => world.sent.push({ resumeRating: true }),
    decide: ({ campaignId: _, ...request }) => put(request, request),
    annotate: ({ campaignId: _, quotedFee, ...request }) => put(request, request),
    async editEntries(campaignId, edits) {
      world.requests += 1;
      world.sent.push(...edits.map((one) => ({ campaignId, ...one })));
      await world.hold;
      if (world.refuses) return { ok: false, failure: 'storage-full' };
      const entries = edits.flatMap(({ creatorKey, ...change }) => edit(creatorKey, change) ?? []);
      const known = new Set(entries.map(({ creatorKey }) => creatorKey));
      const unknown = edits.map(({ creatorKey }) => creatorKey).filter((key) => !known.has(key));
      return { ok: true, entries, unknown };
    },
    async transferEntries({ creatorKeys, ...target }) {
      world.requests += 1;
      world.sent.push({ creatorKeys, ...target });
      return { ok: true, creatorKeys };
    },
    saveCampaign: async () => ({ ok: true }),
    deleteCampaign: async () => ({ ok: true }),
    chooseCampaign: async () => ({ ok: true }),
    useEverywhere: async () => ({ ok: true }),
    saveSettings: async () => ({ ok: true }),
    async setDoNotContact(creatorKey, isBlocked) {
      world.sent.push({ creatorKey, isBlocked });
      const doNotContactAt = isBlocked ? 9 : undefined;
      rows = rows.map((row) => (row.key === creatorKey ? { ...row, doNotContactAt } : row));
      return { ok: true };
    },
    async eraseCreators(creatorKeys) {
      rows = rows.filter(({ key }) => !creatorKeys.includes(key));
      return { ok: true, creatorKeys };
    },
    overrideBusiness: async () => ({ ok: true }),
    async saveCollaborations(campaignId, edits) {
      world.sent.push(...edits.map((one) => ({ campaignId, ...one })));
      await world.hold;
      if (world.refuses) return { ok: false, failure: 'storage-full' };
      rows = rows.map((row) => {
        const change = edits.find(({ creatorKey }) => creatorKey === row.key)?.change;
        const stored = row.collaboration ?? createCollaboration(campaignId, row.key, 99);
        return change
          ? { ...row, collaboration: withCollaborationChange(stored, change, 99) }
          : row;
      });
      return { ok: true };
    },
    markPost: async () => ({ ok: true }),
    giveName: async () => ({ ok: true }),
    eraseEverything: async () => ({ ok: true }),
    observeChanges(onChange) {
      world.announce = onChange;
    },
    drafts: {
      read: () => [...kept.values()],
      keep: (draft) => kept.set(draft.creatorKey, draft),
      drop: (draft) => kept.delete(draft.creatorKey),
    },
  };
  return { source, world };
}
