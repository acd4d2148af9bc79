import {
  type BridgeTarget,
  factsEvent,
  listeningEvent,
  maxFactsLength,
  tapEvent,
} from './bridge-events';

/** The page's side of the bridge. */
export interface FactsSender {
  /** Hands JSON over now, or as soon as the content script listens. */
  send(json: string): void;
}

/** What waits for a listener at most; the oldest goes first. */
const maxWaiting = 40;
const maxWaitingLength = 4_000_000;
/** A wrapper of the page's that reads its own clone makes the same facts come twice in a row. */
const maxRecent = 4;

/**
 * @param target the page's document
 * @returns `undefined` when a tap of this version is there already (Firefox injects again when the
 * extension is reloaded)
 */
export function createFactsSender(target: BridgeTarget): FactsSender | undefined {
  const isAlone = target.dispatchEvent(new CustomEvent(tapEvent, { cancelable: true }));
  if (!isAlone) return undefined;
  target.addEventListener(tapEvent, (event) => event.preventDefault());

  const waiting: string[] = [];
  const recent: string[] = [];

  /** An uncancelled event found no listener, or one that has enough for the moment. */
  function flush(): void {
    for (let json = waiting[0]; json !== undefined; json = waiting[0]) {
      const event = new CustomEvent(factsEvent, { detail: json, cancelable: true });
      if (target.dispatchEvent(event)) return;
      waiting.shift();
    }
  }

  function dropOldest(): void {
    let length = waiting.reduce((sum, json) => sum + json.length, 0);
    while (waiting.length > maxWaiting || length > maxWaitingLength) {
      length -= waiting.shift()?.length ?? length;
    }
  }

  target.addEventListener(listeningEvent, flush);
  return {
    send(json) {
      if (json.length > maxFactsLength || recent.includes(json)) return;
      recent.push(json);
      if (recent.length > maxRecent) recent.shift();
      waiting.push(json);
      flush();
      dropOldest();
    },
  };
}
