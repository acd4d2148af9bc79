import type { Answer, Failure, Request } from '@/lib/messages';
import type { CreatorKey } from '@/lib/model/creator';

/** Who asks: TikTok's page through our content script, or one of the extension's own pages. */
export interface Caller {
  from: 'tiktok' | 'page';
  /** A private window leaves no trace but what is clicked. */
  isPrivate: boolean;
  /** Of TikTok's page. */
  tabId?: number;
}

/** The answer to a request, and what the others have to be told. */
export interface FlowResult<Type extends Request['type'] = Request['type']> {
  answer: Answer<Type>;
  /** Absent when nothing was stored. */
  changed?: { creatorKeys: CreatorKey[]; isDeskNew?: boolean; isListSame?: boolean };
}

/** Nothing was stored, and there is nothing to tell anyone. */
export const invalid: FlowResult<never> = { answer: { ok: false, failure: 'invalid' } as never };

/** Which sentence a failed write deserves. */
export function toFailure(failure: unknown): Extract<Failure, 'storage-full' | 'storage-failed'> {
  const { name } =
    failure instanceof Error || failure instanceof DOMException ? failure : { name: '' };
  return name === 'QuotaExceededError' ? 'storage-full' : 'storage-failed';
}
