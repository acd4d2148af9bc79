import type { Request } from '@/lib/messages';
import { recognisePost } from '@/lib/scoring/results/recognise-post';
import { recogniseStoredPosts, writePostMark } from '@/lib/store/campaign-posts';
import type { Store } from '@/lib/store/schema';
import { type FlowResult, invalid } from './flow-result';

type Of<Type extends Request['type']> = Extract<Request, { type: Type }>;

/** Looks through the stored posts of a campaign's creators. @returns `invalid` for an unknown campaign */
export async function recognisePosts(
  store: Store,
  { campaignId }: Of<'recognise-posts'>,
  now: number,
): Promise<FlowResult<'recognise-posts'>> {
  const told = await recogniseStoredPosts(store, { campaignId, recognise: recognisePost, now });
  if (told === undefined) return invalid;
  const { found, changedKeys } = told;
  const answer = { ok: true as const, found };
  return changedKeys.length > 0 ? { answer, changed: { creatorKeys: changedKeys } } : { answer };
}

/** Takes the scout's word on a post. @returns `invalid` for an unknown campaign, creator or post */
export async function markPost(
  store: Store,
  { campaignId, creatorKey, postId, isCounted }: Of<'mark-post'>,
  now: number,
): Promise<FlowResult<'mark-post'>> {
  const mark = { campaignId, creatorKey, postId, isCounted, now };
  if (!(await writePostMark(store, mark))) return invalid;
  return { answer: { ok: true }, changed: { creatorKeys: [creatorKey] } };
}
