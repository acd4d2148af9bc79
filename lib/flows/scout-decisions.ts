import type { AnnotateRequest, DecideRequest, Desk, Failure } from '@/lib/messages';
import type { CreatorKey } from '@/lib/model/creator';
import type { Decision, Entry, RuledOutReason } from '@/lib/model/entry';
import type { Known } from '@/lib/model/known';
import type { Money } from '@/lib/model/money';
import { entryIn, withEntry } from './known-in';
import type { PageDesk } from './page-desk';
import type { PageMemory, Remembered } from './page-memory';
import { sendRequest, type Transport } from './send-request';

/** What became of a decision, for the toast. */
export type Outcome =
  | { ok: true; handle: string; decision: Decision; campaign: string }
  | { ok: false; handle: string; failure: Failure | 'no-answer' };

export interface ScoutDecisions {
  decide(
    key: CreatorKey,
    decision: Decision,
    details?: { ruledOutReason?: RuledOutReason; postId?: string },
  ): Promise<Outcome>;
  /** Takes the last decision of this tab back, in the campaign where it was made. */
  undo(): Promise<Outcome | undefined>;
  note(key: CreatorKey, note: string): Promise<Outcome>;
  /** What the creator asks for one post; `undefined` takes it back. */
  quoteFee(key: CreatorKey, fee: Money | undefined): Promise<Outcome>;
  overrideBusiness(key: CreatorKey, isPerson: boolean): Promise<Outcome>;
}

export interface ScoutDecisionsOptions {
  memory: PageMemory;
  desk: PageDesk;
  transport: Transport;
  onChange(keys: CreatorKey[]): void;
}

/** Steps back in one tab; nobody remembers further. */
const maxUndoable = 100;

interface Undoable {
  campaignId: string;
  key: CreatorKey;
  decision: Decision;
  ruledOutReason?: RuledOutReason;
}

/**
 * What the scout decides in one tab: pending from the click on, true once the store has confirmed,
 * as before when it has not.
 */
export function createScoutDecisions(options: ScoutDecisionsOptions): ScoutDecisions {
  const { memory, desk, transport, onChange } = options;
  const undoable: Undoable[] = [];

  function change(key: CreatorKey, patch: (remembered: Remembered) => Partial<Remembered>) {
    const remembered = memory.byKey(key);
    if (!remembered) return;
    Object.assign(remembered, patch(remembered));
    remembered.revision += 1;
    onChange([remembered.key]);
  }

  const handleOf = (key: CreatorKey) => memory.byKey(key)?.creator.handle ?? key;

  async function send(request: DecideRequest | AnnotateRequest): Promise<Outcome> {
    const key = request.creatorKey;
    const handle = handleOf(key);
    const answer = await sendRequest<DecideRequest | AnnotateRequest>(request, transport);
    if (!answer.ok) return { ok: false, handle, failure: answer.failure };
    const { entry } = answer;
    const at = desk.current();
    if (at) change(key, (held) => ({ known: withEntry(knownOf(held), entry, at) }));
    const campaign = at?.campaigns.find(({ id }) => id === request.campaignId)?.name ?? '';
    return { ok: true, handle, decision: entry.decision, campaign };
  }

  async function decideIn(campaignId: string, key: CreatorKey, details: Partial<DecideRequest>) {
    const { decision = 'none' } = details;
    change(key, () => ({ pending: decision }));
    const outcome = await send({
      ...details,
      type: 'decide',
      campaignId,
      creatorKey: key,
      decision,
      evidence: memory.evidenceOf(key),
    });
    change(key, () => ({ pending: undefined }));
    return outcome;
  }

  async function withDesk(key: CreatorKey, act: (desk: Desk) => Promise<Outcome>) {
    const ready = await desk.request();
    return ready
      ? act(ready)
      : ({ ok: false, handle: handleOf(key), failure: 'no-answer' } as const);
  }

  function annotate(key: CreatorKey, wanted: Pick<AnnotateRequest, 'note' | 'quotedFee'>) {
    return withDesk(key, ({ campaign }) =>
      send({
        ...wanted,
        type: 'annotate',
        campaignId: campaign.id,
        creatorKey: key,
        evidence: memory.evidenceOf(key),
      }),
    );
  }

  return {
    async decide(key, decision, details = {}) {
      // Pending from the first moment, even while the campaign is still being asked for.
      change(key, () => ({ pending: decision }));
      const outcome = await withDesk(key, async ({ campaign }) => {
        const before = entryIn(memory.byKey(key)?.known, campaign.id);
        const done = await decideIn(campaign.id, key, { ...details, decision });
        if (done.ok) undoable.push({ campaignId: campaign.id, key, ...decisionOf(before) });
        if (undoable.length > maxUndoable) undoable.shift();
        return done;
      });
      change(key, () => ({ pending: undefined }));
      return outcome;
    },
    async undo() {
      const last = undoable.pop();
      if (!last) return undefined;
      const { campaignId, key, decision, ruledOutReason } = last;
      const outcome = await decideIn(campaignId, key, { decision, ruledOutReason });
      if (!outcome.ok) undoable.push(last);
      return outcome;
    },
    note: (key, note) => annotate(key, { note }),
    quoteFee: (key, fee) => annotate(key, { quotedFee: fee ?? null }),
    async overrideBusiness(key, isPerson) {
      const handle = handleOf(key);
      const evidence = memory.evidenceOf(key);
      const request = { type: 'override', creatorKey: key, isPerson, evidence } as const;
      const answer = await sendRequest(request, transport);
      if (!answer.ok) return { ok: false, handle, failure: answer.failure };
      change(key, (held) => ({ known: { ...knownOf(held), isPerson } }));
      return { ok: true, handle, decision: 'none', campaign: desk.current()?.campaign.name ?? '' };
    },
  };
}

function decisionOf(entry: Entry | undefined) {
  return { decision: entry?.decision ?? 'none', ruledOutReason: entry?.ruledOutReason };
}

function knownOf({ key, creator, known }: Remembered): Known {
  return known ?? { key, creator, posts: [], history: [], elsewhere: [] };
}
