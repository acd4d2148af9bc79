import { type Answer, answerSchema, type Request } from '@/lib/messages';

/** Sends one message to the background and gives its answer. Rejects when nobody answers. */
export type Transport = (request: Request) => Promise<unknown>;

/** What came back, or that nobody answered. */
export type Reply<Type extends Request['type']> =
  | Answer<Type>
  | { ok: false; failure: 'no-answer' };

const attempts = 3;

/**
 * Asks the background and checks its answer. A worker that is stopped between question and answer
 * drops the message; since every request states a desired state, asking again is safe.
 *
 * @returns the answer, or `no-answer` after three attempts; never throws
 */
export async function sendRequest<R extends Request>(
  request: R,
  transport: Transport,
): Promise<Reply<R['type']>> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      const answer = answerSchema<R['type']>(request.type).safeParse(await transport(request));
      if (answer.success) return answer.data as Answer<R['type']>;
    } catch {
      // The worker went away; the next attempt starts it again.
    }
  }
  return { ok: false, failure: 'no-answer' };
}
