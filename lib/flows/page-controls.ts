import type { Desk } from '@/lib/messages';
import type { FeedMeter } from '@/lib/messages/reports';
import type { FeedReading } from '@/lib/model/feed-report';
import { type Bindings, toBindings, toWorkingBindings } from '@/lib/model/shortcuts';
import type { Place } from '@/lib/model/sighting';
import { pageKeys } from '@/lib/tiktok/page-keys';
import { isFeed } from './page-feed';

/** What a tab offers by its desk: campaigns to choose from, and the keys that work. */
export function toControls({ campaigns, settings }: Desk): {
  campaigns: Desk['campaigns'];
  bindings: Bindings;
} {
  return { campaigns, bindings: toWorkingBindings(toBindings(settings.shortcuts), pageKeys) };
}

/** Whether the meter is drawn: in a feed, unless the scout wants none. */
export function showsMeter(desk: Desk | undefined, place: Place): boolean {
  return isFeed(place) && desk?.settings.showsMeter !== false;
}

/** The meter as it is told to our pages; `undefined` where the brief names nothing that could fit. */
export function toFeedMeter({ state, posts, fitting, before }: FeedReading): FeedMeter | undefined {
  if (state === 'no-brief') return undefined;
  return { posts, fitting, ...(before && { before }) };
}
