import type { ExplainRequest } from '@/lib/messages';
import { creatorKey } from '@/lib/model/creator';
import type { Store } from '@/lib/store/schema';
import { lookUp } from '@/lib/store/write-capture';
import { currentDesk } from './answer-desk';
import { currentLearned } from './current-learned';
import type { FlowResult } from './flow-result';
import { rateEvidence } from './rate-evidence';

/** Answers with every signal of one creator and its evidence, for an open dossier. Stores nothing. */
export async function explainRating(
  store: Store,
  { evidence, postId }: ExplainRequest,
  { now, tabId }: { now: number; tabId?: number },
): Promise<FlowResult<'explain'>> {
  const desk = await currentDesk(store, { now, tabId });
  const [[known], learned] = await Promise.all([
    lookUp(store, [creatorKey(evidence.creator)], desk.campaign.id),
    currentLearned(store),
  ]);
  const { rating, posts } = rateEvidence(evidence, known, { desk, learned, postId });
  const told = known && { known: { ...known, posts: [] } };
  return { answer: { ok: true, desk, ...told, posts, rating } };
}
