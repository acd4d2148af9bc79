import { beforeEach, expect, test, vi } from 'vitest';
import type { CreatorRow } from './creator-row';
import type { FollowedCreators } from './follow-creators';
import type { CreatorLists, Rated, Reading } from './list-creators';
import { createRowsReader } from './read-rows';

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw));
  return () => vi.unstubAllGlobals();
});

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ key: `tt_${i}` }) as CreatorRow);

/** A page over a store of `seen` creators, of whom `listed` are on the shortlist. */
function open({
  listed,
  seen,
  hasBeginning = true,
}: Record<'listed' | 'seen', number> & { hasBeginning?: boolean }) {
  const parts: string[] = [];
  let stoppedAt: Rated | undefined;
  const lists = {
    listBeginning: async (_: string, limit: number) => ({
      rows: rowsOf(Math.min(listed, limit)),
      unreadable: [],
      isAll: listed <= limit,
    }),
    countListed: async () => listed,
  } as unknown as CreatorLists;
  const followed = {
    async read(_: string, { onListed, signal }: Reading = {}) {
      onListed?.(rowsOf(listed));
      await new Promise((resolve) => setTimeout(resolve));
      stoppedAt = signal?.aborted ? { done: 7, total: seen } : undefined;
      return rowsOf(stoppedAt?.done ?? seen);
    },
    stoppedAt: () => stoppedAt,
  } as unknown as FollowedCreators;
  const reader = createRowsReader(lists, followed, hasBeginning);
  const onPart = ({ rows, isBeginning }: { rows: CreatorRow[]; isBeginning?: boolean }) =>
    parts.push(`${rows.length}${isBeginning ? ' and more' : ''}`);
  return { reader, parts, onPart };
}

test('a long shortlist comes a screenful, a page, whole, then everybody', async () => {
  const { reader, parts, onPart } = open({ listed: 500, seen: 900 });
  const { rows, ...rest } = await reader.read({ campaignId: 'c1', onPart });
  expect(parts).toEqual(['20 and more', '100 and more', '500']);
  expect(rows).toHaveLength(900);
  expect(rest).toEqual({});
});

test('a short one is not told again', async () => {
  const { reader, parts, onPart } = open({ listed: 3, seen: 900 });
  await reader.read({ campaignId: 'c1', onPart });
  expect(parts).toEqual(['3']);
});

test('where nobody waits for a part, and where a page begins otherwise, there is no beginning', async () => {
  const again = open({ listed: 500, seen: 900 });
  expect((await again.reader.read({ campaignId: 'c1' })).rows).toHaveLength(900);
  const panel = open({ listed: 500, seen: 900, hasBeginning: false });
  await panel.reader.read({ campaignId: 'c1', onPart: panel.onPart });
  expect(panel.parts).toEqual(['500']);
});

test('stopped, it says how far everybody is rated', async () => {
  const { reader, onPart } = open({ listed: 3, seen: 900, hasBeginning: false });
  const reading = reader.read({ campaignId: 'c1', onPart });
  reader.stop();
  const { rows, ...rest } = await reading;
  expect(rows).toHaveLength(7);
  expect(rest).toEqual({
    isPartial: true,
    rating: { done: 7, total: 900, isStopped: true },
  });
});
