import { expect, test } from 'vitest';
import { defaultSettings } from '@/lib/model/settings';
import { rateCreator } from '@/lib/scoring/rate-creator';
import { createEntry, withAnnotation, withDecision } from '@/lib/store/entry-record';
import { checkExport } from './check-export';
import type { ExportableRow } from './export-row';

const now = Date.UTC(2027, 2, 3, 9);

function invent(handle: string, bio: string, facts: Partial<ExportableRow> = {}): ExportableRow {
  const creator = { handle, bio, observedAt: now };
  const rating = rateCreator({ creator, posts: [], settings: defaultSettings });
  return { key: `@${handle}`, creator, posts: [], rating, ...facts };
}

const asked = { preset: 'lemlist', campaign: 'Spring' } as const;

test('whoever was marked as contacted a moment ago is held back before the store says so', () => {
  const listed = withDecision(createEntry('c1', '@a', now), { decision: 'listed' }, now);
  const entry = withAnnotation(listed, { status: 'contacted' }, now + 1);
  const { heldBack } = checkExport([invent('a', 'a@glow.example', { entry })], asked);
  expect(heldBack.map(({ why }) => why)).toEqual([
    { reason: 'contacted', campaign: 'Spring', at: now + 1 },
  ]);
});

test('a profile that was not opened may show an address yet', () => {
  const opened = invent('b', 'no address');
  const creator = { ...opened.creator, profileReadAt: now };
  const rating = rateCreator({ creator, posts: [], settings: defaultSettings });
  const { heldBack } = checkExport([invent('a', ''), { ...opened, creator, rating }], asked);
  expect(heldBack.map(({ handle, isUnchecked }) => [handle, isUnchecked])).toEqual([
    ['a', true],
    ['b', false],
  ]);
});

test('an account outside the list bars the address of one inside', () => {
  const listed = [invent('new', 'lena@gmail.com')];
  const everyone = [...listed, invent('old', 'Lena@Gmail.com', { doNotContactAt: 5 })];
  expect(checkExport(listed, asked).ready).toBe(1);
  expect(checkExport(listed, { ...asked, everyone }).heldBack[0]?.why).toMatchObject({
    reason: 'same-address',
    handle: 'old',
  });
});
