import { expect, test } from 'vitest';
import type { Desk } from '@/lib/messages';
import { feedMeterSchema } from '@/lib/messages/reports';
import { emptyBrief } from '@/lib/model/brief';
import { defaultBindings } from '@/lib/model/shortcuts';
import { showsMeter, toControls, toFeedMeter } from './page-controls';

function deskOf(settings: Partial<Desk['settings']>): Desk {
  const campaign = { id: 'a', name: 'A', brief: emptyBrief, createdAt: 0, updatedAt: 0 };
  return { campaign, campaigns: [campaign], settings: { tierPreset: 'standard', ...settings } };
}

test('a key that is the page’s own, or bound twice, goes without', () => {
  const { bindings } = toControls(deskOf({ shortcuts: { later: 'l', note: 's', undo: 'z' } }));
  expect(bindings).toEqual({ ...defaultBindings, later: '', note: '', undo: 'z' });
});

test('the meter is drawn in a feed, unless the scout wants none', () => {
  expect(showsMeter(deskOf({}), 'for-you')).toBe(true);
  expect(showsMeter(undefined, 'following')).toBe(true);
  expect(showsMeter(deskOf({}), 'search')).toBe(false);
  expect(showsMeter(deskOf({ showsMeter: false }), 'for-you')).toBe(false);
});

test('the meter is told to our pages as the protocol wants it, and not without a brief', () => {
  const before = { posts: 50, fitting: 20 };
  const reading = { state: 'dropped', posts: 50, fitting: 8, unknown: 3, before } as const;
  expect(feedMeterSchema.parse(toFeedMeter(reading))).toEqual({ posts: 50, fitting: 8, before });
  const none = { state: 'no-brief', posts: 0, fitting: 0, unknown: 0 } as const;
  expect(toFeedMeter(none)).toBeUndefined();
});
