import { type Failure, type Request, requestSchema } from '@/lib/messages';
import type { Store } from '@/lib/store/schema';
import { annotate, overrideBusiness } from './annotate';
import { saveCampaign, saveSettings, sayHello } from './answer-desk';
import { captureBatch } from './capture-batch';
import { decide } from './decide';
import { type Caller, type FlowResult, invalid } from './flow-result';

/** What TikTok's page may ask for; campaigns and settings belong to the extension's own pages. */
const allowedFromTikTok: ReadonlySet<Request['type']> = new Set([
  'hello',
  'capture',
  'decide',
  'annotate',
  'override',
] as const);

export interface World {
  connect(): Promise<Store>;
  now(): number;
  /** Told about what failed; the asker gets a failure code only. */
  report(failure: unknown): void;
}

/**
 * Answers one message: checks who asks and what, does it, and says what changed. Never throws: what
 * fails becomes a code for which the catalogue has a sentence.
 *
 * @param caller `undefined` for a sender that is none of ours
 */
export async function answerRequest(
  message: unknown,
  caller: Caller | undefined,
  { connect, now, report }: World,
): Promise<FlowResult> {
  if (!caller) return refusal('not-allowed');
  const parsed = requestSchema.safeParse(message);
  if (!parsed.success) return invalid;
  const request = parsed.data;
  if (caller.from === 'tiktok' && !allowedFromTikTok.has(request.type)) {
    return refusal('not-allowed');
  }
  try {
    return await carryOut(request, caller, await connect(), now());
  } catch (failure) {
    report(failure);
    return refusal(toFailure(failure));
  }
}

function carryOut(
  request: Request,
  { isPrivate }: Caller,
  store: Store,
  now: number,
): Promise<FlowResult> {
  switch (request.type) {
    case 'hello':
      return sayHello(store, now);
    case 'capture':
      return captureBatch(store, request, { now, isPrivate });
    case 'decide':
      return decide(store, request, now);
    case 'annotate':
      return annotate(store, request, now);
    case 'override':
      return overrideBusiness(store, request, now);
    case 'save-campaign':
      return saveCampaign(store, request.campaign, now);
    case 'save-settings':
      return saveSettings(store, request.settings, now);
  }
}

function refusal(failure: Failure): FlowResult {
  return { answer: { ok: false, failure } };
}

/** Which sentence a failed write deserves. */
function toFailure(failure: unknown): Failure {
  const { name } = failure instanceof Error ? failure : { name: '' };
  return name === 'QuotaExceededError' ? 'storage-full' : 'storage-failed';
}
