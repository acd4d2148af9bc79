import type { Request } from '@/lib/messages';
import type { Store } from '@/lib/store/schema';
import { type FlowResult, invalid } from './flow-result';

type Of<Type extends Request['type']> = Extract<Request, { type: Type }>;

/** Looks through the stored posts of a campaign's creators. @returns `invalid` for an unknown campaign */
export async function recognisePosts(
  store: Store,
  { campaignId }: Of<'recognise-posts'>,
  _now: number,
): Promise<FlowResult<'recognise-posts'>> {
  if ((await store.getKey('campaigns', campaignId)) === undefined) return invalid;
  return { answer: { ok: true, found: 0 } };
}

/** Takes the scout's word on a post. @returns `invalid` for an unknown campaign, creator or post */
export async function markPost(
  _store: Store,
  _request: Of<'mark-post'>,
  _now: number,
): Promise<FlowResult<'mark-post'>> {
  return invalid;
}
