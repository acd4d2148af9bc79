import type { AnnotateRequest, DecideRequest, Desk, Failure } from '@/lib/messages';
import type { CreatorKey } from '@/lib/model/creator';
import type { Decision, Entry, RuledOutReason } from '@/lib/model/entry';
import type { Known } from '@/lib/model/known';
import type { Money } from '@/lib/model/money';
import { entryIn, withEntry } from './known-in';
import type { PageDesk } from './page-desk';
import type { PageMemory, Remembered } from './page-memory';
import { sendRequest, type Transport } from './send-request';

/** What became of what the scout did with a creator, for the toast. */
export type Outcome = {
  handle: string;
  /** Where it was done; absent while no campaign is known, and for what holds in all of them. */
  campaign?: string;
} & (
  | { ok: true; decision?: Decision; isBlocked?: boolean }
  | { ok: false; failure: Failure | 'no-answer' }
);

/** @param campaignId the campaign that was shown when the scout did it; absent: the tab's */
export interface ScoutDecisions {
  decide(
    key: CreatorKey,
    decision: Decision,
    details?: { ruledOutReason?: RuledOutReason; postId?: string; campaignId?: string },
  ): Promise<Outcome>;
  /** Takes the last step of this tab back, in the campaign where it was done. */
  undo(): Promise<Outcome | undefined>;
  note(key: CreatorKey, note: string, campaignId?: string): Promise<Outcome>;
  /** What the creator asks for one post; `undefined` takes it back. */
  quoteFee(key: CreatorKey, fee: Money | undefined, campaignId?: string): Promise<Outcome>;
  overrideBusiness(key: CreatorKey, isPerson: boolean): Promise<Outcome>;
  /** The creator is not to be written to, in any campaign, or may be again. */
  setDoNotContact(key: CreatorKey, isBlocked: boolean): Promise<Outcome>;
}

export interface ScoutDecisionsOptions {
  memory: PageMemory;
  desk: Pick<PageDesk, 'current' | 'request' | 'nameOf'>;
  transport: Transport;
  onChange(keys: CreatorKey[]): void;
  onDecided(key: CreatorKey): void;
  now(): number;
}

/** Steps back in one tab; nobody remembers further. */
const maxUndoable = 100;

/** How it was before. */
type Undoable = { key: CreatorKey } & (
  | { campaignId: string; campaign?: string; decision: Decision; ruledOutReason?: RuledOutReason }
  | { isBlocked: boolean }
);

/**
 * What the scout decides in one tab: pending from the click on, true once the store has confirmed,
 * as before when it has not.
 */
export function createScoutDecisions(options: ScoutDecisionsOptions): ScoutDecisions {
  const { memory, desk, transport, onChange, onDecided, now } = options;
  const undoable: Undoable[] = [];
  let steps: Promise<unknown> = Promise.resolve();

  /** Steps go their way at once; "undo" waits for them, or it would take back the one before. */
  function noted<Step>(step: Promise<Step>): Promise<Step> {
    steps = Promise.all([steps, step]).then(() => {});
    return step;
  }

  function change(key: CreatorKey, patch: (remembered: Remembered) => Partial<Remembered>) {
    const remembered = memory.byKey(key);
    if (!remembered) return;
    Object.assign(remembered, patch(remembered));
    remembered.revision += 1;
    onChange([remembered.key]);
  }

  const handleOf = (key: CreatorKey) => memory.byKey(key)?.creator.handle ?? key;

  function remember(step: Undoable) {
    undoable.push(step);
    if (undoable.length > maxUndoable) undoable.shift();
  }

  async function send(request: DecideRequest | AnnotateRequest): Promise<Outcome> {
    const key = request.creatorKey;
    const done = { handle: handleOf(key), campaign: desk.nameOf(request.campaignId) };
    const answer = await sendRequest<DecideRequest | AnnotateRequest>(request, transport);
    if (!answer.ok) return { ...done, ok: false, failure: answer.failure };
    const { entry } = answer;
    const at = desk.current();
    if (at) change(key, (held) => ({ known: withEntry(knownOf(held), entry, at) }));
    return { ...done, ok: true, decision: entry.decision };
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

  async function block(key: CreatorKey, isBlocked: boolean): Promise<Outcome> {
    const handle = handleOf(key);
    const evidence = memory.evidenceOf(key);
    const request = { type: 'do-not-contact', creatorKey: key, isBlocked, evidence } as const;
    const answer = await sendRequest(request, transport);
    if (!answer.ok) return { ok: false, handle, failure: answer.failure };
    change(key, (held) => ({
      known: { ...knownOf(held), doNotContactAt: isBlocked ? now() : undefined },
    }));
    return { ok: true, handle, isBlocked };
  }

  async function withDesk(key: CreatorKey, act: (desk: Desk) => Promise<Outcome>) {
    const ready = await desk.request();
    return ready
      ? act(ready)
      : ({ ok: false, handle: handleOf(key), failure: 'no-answer' } as const);
  }

  function annotate(
    key: CreatorKey,
    wanted: Pick<AnnotateRequest, 'note' | 'quotedFee'>,
    campaignId?: string,
  ) {
    return withDesk(key, ({ campaign }) =>
      send({
        ...wanted,
        type: 'annotate',
        campaignId: campaignId ?? campaign.id,
        creatorKey: key,
        evidence: memory.evidenceOf(key),
      }),
    );
  }

  const decide: ScoutDecisions['decide'] = async (key, decision, details = {}) => {
    const { campaignId: shown, ...rest } = details;
    // Pending from the first moment, even while the campaign is still being asked for.
    change(key, () => ({ pending: decision }));
    const outcome = await withDesk(key, async ({ campaign }) => {
      const campaignId = shown ?? campaign.id;
      const before = entryIn(memory.byKey(key)?.known, campaignId);
      const done = await decideIn(campaignId, key, { ...rest, decision });
      const step = { key, campaignId, campaign: done.campaign, ...decisionOf(before) };
      if (done.ok) remember(step);
      return done;
    });
    change(key, () => ({ pending: undefined }));
    onDecided(key);
    return outcome;
  };

  async function setDoNotContact(key: CreatorKey, isBlocked: boolean) {
    const wasBlocked = memory.byKey(key)?.known?.doNotContactAt !== undefined;
    const outcome = await block(key, isBlocked);
    if (outcome.ok && wasBlocked !== isBlocked) remember({ key, isBlocked: wasBlocked });
    return outcome;
  }

  async function undo(): Promise<Outcome | undefined> {
    const step = undoable.pop();
    if (!step) return undefined;
    const outcome = await restore(step);
    if (!outcome.ok) undoable.push(step);
    return outcome;
  }

  async function restore(step: Undoable): Promise<Outcome> {
    if ('isBlocked' in step) return block(step.key, step.isBlocked);
    const { key, campaignId, campaign, ...before } = step;
    // Its name as it was then: an archived campaign is among those to choose from no more.
    return { ...(await decideIn(campaignId, key, before)), campaign };
  }

  return {
    decide: (...step) => noted(decide(...step)),
    undo: () => noted(steps.then(undo)),
    note: (key, note, campaignId) => annotate(key, { note }, campaignId),
    quoteFee: (key, fee, campaignId) => annotate(key, { quotedFee: fee ?? null }, campaignId),
    async overrideBusiness(key, isPerson) {
      const handle = handleOf(key);
      const evidence = memory.evidenceOf(key);
      const request = { type: 'override', creatorKey: key, isPerson, evidence } as const;
      const answer = await sendRequest(request, transport);
      if (!answer.ok) return { ok: false, handle, failure: answer.failure };
      change(key, (held) => ({ known: { ...knownOf(held), isPerson } }));
      return { ok: true, handle };
    },
    setDoNotContact: (...step) => noted(setDoNotContact(...step)),
  };
}

function decisionOf(entry: Entry | undefined) {
  return { decision: entry?.decision ?? 'none', ruledOutReason: entry?.ruledOutReason };
}

function knownOf({ key, creator, known }: Remembered): Known {
  return known ?? { key, creator, posts: [], history: [], elsewhere: [] };
}
