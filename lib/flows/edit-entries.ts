import type { EditEntriesRequest, Request } from '@/lib/messages';
import type { Store } from '@/lib/store/schema';
import { transferEntries, writeEntries } from '@/lib/store/write-entries';
import { type FlowResult, invalid } from './flow-result';

/** Changes many entries at once, all or none. @returns `invalid` for an unknown campaign */
export async function editEntries(
  store: Store,
  { campaignId, edits }: EditEntriesRequest,
  now: number,
): Promise<FlowResult<'edit-entries'>> {
  const edited = await writeEntries(store, { campaignId, edits, now });
  if (!edited) return invalid;
  const creatorKeys = edited.entries.map(({ creatorKey }) => creatorKey);
  return { answer: { ok: true, ...edited }, changed: { creatorKeys } };
}

/** Moves or copies creators to another campaign. @returns `invalid` for an unknown campaign or the same */
export async function transferCreators(
  store: Store,
  { from, to, creatorKeys, isMove }: Extract<Request, { type: 'transfer-entries' }>,
  now: number,
): Promise<FlowResult<'transfer-entries'>> {
  const taken = await transferEntries(store, { from, to, keys: creatorKeys, isMove, now });
  if (!taken) return invalid;
  return { answer: { ok: true, creatorKeys: taken }, changed: { creatorKeys: taken } };
}
