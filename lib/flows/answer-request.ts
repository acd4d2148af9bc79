import { type Failure, type Request, requestSchema } from '@/lib/messages';
import type { Store } from '@/lib/store/schema';
import { annotate, overrideBusiness } from './annotate';
import {
  deleteCampaign,
  saveCampaign,
  saveSettings,
  sayHello,
  switchCampaign,
} from './answer-desk';
import { deleteTemplate, giveName, saveCollaborations, saveTemplate } from './answer-outreach';
import { captureBatch } from './capture-batch';
import { decide } from './decide';
import { editEntries, transferCreators } from './edit-entries';
import { forgetCreators, forgetEverything, setDoNotContact } from './erase';
import { explainRating } from './explain-rating';
import { type Caller, type FlowResult, invalid, toFailure } from './flow-result';
import { markPost, recognisePosts } from './recognise-posts';

/** What TikTok's page may ask for; briefs, settings and erasing belong to the extension's own pages. */
const allowedFromTikTok: ReadonlySet<Request['type']> = new Set([
  'hello',
  'capture',
  'explain',
  'decide',
  'annotate',
  'override',
  'do-not-contact',
  'choose-campaign',
  'open-page',
] as const);

export interface World {
  connect(): Promise<Store>;
  /** Opens a page of the extension beside or over the tab that asks; resolves to whether it could. */
  openPage(request: Extract<Request, { type: 'open-page' }>, caller: Caller): Promise<boolean>;
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
  { connect, openPage, now, report }: World,
): Promise<FlowResult> {
  if (!caller) return refusal('not-allowed');
  const parsed = requestSchema.safeParse(message);
  if (!parsed.success) return invalid;
  const request = parsed.data;
  if (caller.from === 'tiktok' && !allowedFromTikTok.has(request.type)) {
    return refusal('not-allowed');
  }
  try {
    // No reading first: a side panel opens only straight after the click.
    if (request.type === 'open-page') {
      return (await openPage(request, caller)) ? { answer: { ok: true } } : refusal('not-allowed');
    }
    return await carryOut(request, caller, await connect(), { now: now(), report });
  } catch (failure) {
    report(failure);
    return refusal(toFailure(failure));
  }
}

function carryOut(
  request: Exclude<Request, { type: 'open-page' }>,
  caller: Caller,
  store: Store,
  { now, report }: { now: number; report: World['report'] },
): Promise<FlowResult> {
  switch (request.type) {
    case 'hello':
      return sayHello(store, { ...caller, tabId: caller.tabId ?? request.tabId, now });
    case 'capture':
      return captureBatch(store, request, { now, report, ...caller });
    case 'explain':
      return explainRating(store, request, { now, ...caller });
    case 'decide':
      return decide(store, request, now);
    case 'annotate':
      return annotate(store, request, now);
    case 'override':
      return overrideBusiness(store, request, now);
    case 'save-campaign':
      return saveCampaign(store, request.campaign, now);
    case 'delete-campaign':
      return deleteCampaign(store, request.campaignId);
    case 'choose-campaign':
      return switchCampaign(store, { ...request, tabId: caller.tabId ?? request.tabId, now });
    case 'save-settings':
      return saveSettings(store, request.settings);
    case 'edit-entries':
      return editEntries(store, request, now);
    case 'transfer-entries':
      return transferCreators(store, request, now);
    case 'do-not-contact':
      return setDoNotContact(store, request, now);
    case 'erase-creators':
      return forgetCreators(store, request, now);
    case 'erase-everything':
      return forgetEverything(store);
    case 'save-collaborations':
      return saveCollaborations(store, request, now);
    case 'mark-post':
      return markPost(store, request, now);
    case 'recognise-posts':
      return recognisePosts(store, request, now);
    case 'give-name':
      return giveName(store, request);
    case 'save-template':
      return saveTemplate(store, request, now);
    case 'delete-template':
      return deleteTemplate(store, request);
  }
}

function refusal(failure: Failure): FlowResult {
  return { answer: { ok: false, failure } };
}
