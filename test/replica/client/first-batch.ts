import { config } from './config.ts';
import type { Item } from './item.ts';

interface HydrationScope {
  'webapp.updated-items'?: Item[];
  'webapp.user-detail'?: { userInfo?: UserInfo };
  'webapp.video-detail'?: { itemInfo?: { itemStruct?: Item } };
}

export interface UserInfo {
  user?: Item['author'];
  stats?: Item['stats'];
}

/** What the document was delivered with. It speaks of the first page of a visit only. */
function readScope(): HydrationScope {
  const script = document.getElementById('__UNIVERSAL_DATA_FOR_REHYDRATION__');
  return JSON.parse(script?.textContent ?? '{}').__DEFAULT_SCOPE__ ?? {};
}

/** For You posts that are here already: delivered with the page, or kept from an earlier visit. */
export function readFirstItems(): Item[] {
  if (config.firstBatch === 'hydration') return readScope()['webapp.updated-items'] ?? [];
  if (config.firstBatch !== 'cache') return [];
  return JSON.parse(localStorage.getItem('fyp-feed-cache') ?? '{}').itemList ?? [];
}

/** The account that the document was delivered with, if it is this one. */
export function readDeliveredUser(handle: string): UserInfo | undefined {
  const delivered = readScope()['webapp.user-detail']?.userInfo;
  return delivered?.user?.uniqueId === handle ? delivered : undefined;
}

/** The post that the document was delivered with, if it is this one. */
export function readDeliveredItem(id: string): Item | undefined {
  const delivered = readScope()['webapp.video-detail']?.itemInfo?.itemStruct;
  return delivered?.id === id ? delivered : undefined;
}
