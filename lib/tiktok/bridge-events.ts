/**
 * Events between the page's world and ours, on the document, with text as `detail`: the one thing
 * that crosses in Chromium and Firefox alike. The number is the version: after an update the
 * tap of the old version stays in open tabs, and the two must not talk.
 *
 * - facts, tap → content script: picked facts as JSON; cancelled means taken over
 * - listening, content script → tap: send what has waited
 * - tap, a new tap asks before it installs itself; cancelled means there is one
 */
export const factsEvent = 'feedscout:1:facts';
export const listeningEvent = 'feedscout:1:listening';
export const tapEvent = 'feedscout:1:tap';

/** Characters in one hand-over; a batch of 100 items has about 150,000. */
export const maxFactsLength = 2_000_000;

/** Dispatches and listens: a document, or any EventTarget in tests. */
export type BridgeTarget = Pick<
  EventTarget,
  'dispatchEvent' | 'addEventListener' | 'removeEventListener'
>;
