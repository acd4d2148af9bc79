import { emptyBrief } from '@/lib/model/brief';
import type { Entry } from '@/lib/model/entry';
import type { DeskSource, Written } from './desk-source';
import { inventRow } from './invented-row';
import type { NoteDraft } from './note-draft';

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
    drafts: kept,
    announce: () => {},
    entryOf: (key: string) => rows.find((row) => row.key === key)?.entry,
    addListed(handles: readonly string[]) {
      const entry = { decision: 'listed', addedAt: 5 } as const;
      rows = [...rows, ...handles.map((handle) => inventRow({ handle, entry }))];
    },
    setNote(key: string, note: string) {
      rows = rows.map((row) =>
        row.key === key && row.entry ? { ...row, entry: { ...row.entry, note } } : row,
      );
    },
  };
  async function put(
    key: string,
    change: Partial<Entry>,
    request: object,
  ): Promise<Written<{ entry: Entry }>> {
    world.sent.push(request);
    await world.hold;
    const entry = world.entryOf(key);
    if (world.refuses || entry === undefined) return { ok: false, failure: 'storage-full' };
    const next = { ...entry, ...change };
    rows = rows.map((row) => (row.key === key ? { ...row, entry: next } : row));
    return { ok: true, entry: next };
  }
  const source: DeskSource = {
    load: async () => ({
      campaign,
      campaigns: [campaign],
      settings: { tierPreset: 'standard' },
      sessions: [],
      rows,
    }),
    decide: (request) =>
      put(
        request.creatorKey,
        { decision: request.decision, ruledOutReason: request.ruledOutReason },
        request,
      ),
    annotate: ({ creatorKey, campaignId, quotedFee, ...change }) =>
      put(
        creatorKey,
        { ...change, ...(quotedFee && { quotedFee }) },
        { campaignId, creatorKey, ...change },
      ),
    async editEntries(campaignId, edits) {
      const entries: Entry[] = [];
      for (const { creatorKey, addTags, removeTags, ...change } of edits) {
        const request = { campaignId, creatorKey, ...change };
        const answer = await put(creatorKey, change, request);
        if (!answer.ok) return answer;
        entries.push(answer.entry);
      }
      return { ok: true, entries, unknown: [] };
    },
    transferEntries: async ({ creatorKeys }) => ({ ok: true, creatorKeys }),
    saveCampaign: async () => ({ ok: true }),
    deleteCampaign: async () => ({ ok: true }),
    chooseCampaign: async () => ({ ok: true }),
    useEverywhere: async () => ({ ok: true }),
    saveSettings: async () => ({ ok: true }),
    overrideBusiness: async () => ({ ok: true }),
    setDoNotContact: async () => ({ ok: true }),
    eraseCreators: async (creatorKeys) => ({ ok: true, creatorKeys }),
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
