import {
  type BridgeTarget,
  factsEvent,
  listeningEvent,
  maxFactsLength,
  tapEvent,
} from './bridge-events';

/** What waits for a listener at most; the oldest goes first. */
const maxWaiting = 40;
const maxWaitingLength = 4_000_000;
/** A wrapper of the page's that reads its own clone makes the same facts come twice in a row. */
const maxRecent = 4;

/**
 * The page's side of the bridge.
 *
 * @param target the page's document
 * @returns hands JSON over now, or as soon as the content script listens; `undefined` when a tap of
 * this version is there already (Firefox injects again when the extension is reloaded)
 */
export function createFactsSender(target: BridgeTarget): ((json: string) => void) | undefined {
  /** False when somebody took it. */
  const offer = (type: string, detail?: string) =>
    target.dispatchEvent(new CustomEvent(type, { detail, cancelable: true }));
  if (!offer(tapEvent)) return undefined;
  target.addEventListener(tapEvent, (event) => event.preventDefault());

  const waiting: string[] = [];
  const recent: string[] = [];

  /** An uncancelled event found no listener, or one that has enough for the moment. */
  function flush(): void {
    while (waiting[0] !== undefined && !offer(factsEvent, waiting[0])) waiting.shift();
  }

  target.addEventListener(listeningEvent, flush);
  return (json) => {
    if (json.length > maxFactsLength || recent.includes(json)) return;
    if (recent.push(json) > maxRecent) recent.shift();
    waiting.push(json);
    flush();
    while (waiting.length > maxWaiting || waiting.join('').length > maxWaitingLength) {
      waiting.shift();
    }
  };
}
