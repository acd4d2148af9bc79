import { expect, test } from 'vitest';
import type { Learned, SeenGroup } from '@/lib/model/learned';
import { missingReference, seenReference } from './seen-reference';

const learned = (...groups: SeenGroup[]): Learned => ({ groups, tags: [], madeAt: 0 });
const group = (fields: Partial<SeenGroup>): SeenGroup => ({
  creators: 40,
  mean: 2.2,
  sd: 0.5,
  ...fields,
});
const kin = { niche: 'skincare', language: 'en' };

test('niche and language together go before the niche, the niche before the language', () => {
  const both = group({ ...kin, creators: 10 });
  const niche = group({ niche: 'skincare', creators: 90 });
  const language = group({ language: 'en', creators: 900 });
  const creatorsOf = (...groups: SeenGroup[]) =>
    seenReference(learned(...groups), kin)?.source ?? {};
  expect(creatorsOf(language, niche, both)).toMatchObject({ creators: 10, language: 'en' });
  expect(creatorsOf(language, niche)).toMatchObject({ creators: 90, niche: 'Skincare' });
  expect(creatorsOf(language)).toMatchObject({ creators: 900, language: 'en' });
});

test('a group of 9 is passed over for a wider one of 10', () => {
  const reference = seenReference(
    learned(group({ ...kin, creators: 9 }), group({ niche: 'skincare', creators: 10 })),
    kin,
  );
  expect(reference?.source).toEqual({
    kind: 'seen',
    creators: 10,
    niche: 'Skincare',
    nicheId: 'skincare',
    language: undefined,
  });
});

test('other niches, other languages and everybody at once are no kin', () => {
  const groups = [
    group({ niche: 'gaming', language: 'en' }),
    group({ niche: 'skincare', language: 'de' }),
    group({ language: 'de' }),
    group({}),
  ];
  expect(seenReference(learned(...groups), kin)).toBeUndefined();
  expect(seenReference(learned(...groups), {})).toBeUndefined();
  expect(missingReference(learned(...groups), {})).toBeUndefined();
});

test('without a niche the language speaks, without a language the niche', () => {
  const groups = learned(group({ niche: 'skincare' }), group({ language: 'en', creators: 50 }));
  expect(seenReference(groups, { language: 'en' })?.source).toMatchObject({ creators: 50 });
  expect(seenReference(groups, { niche: 'skincare' })?.source).toMatchObject({ creators: 40 });
});

test('figures are shrunk to the shipped ones by 30 creators: the region’s, else the default', () => {
  const seen = learned(group({ niche: 'skincare', creators: 90, mean: 1, sd: 0.3 }));
  const us = seenReference(seen, { ...kin, region: 'us' });
  expect(us?.mu).toBeCloseTo((90 * 1 + 30 * 2.47) / 120, 10);
  expect(us?.sd).toBeCloseTo((90 * 0.3 + 30 * 0.68) / 120, 10);
  const elsewhere = seenReference(seen, { ...kin, region: 'DE' });
  expect(elsewhere?.mu).toBeCloseTo((90 * 1 + 30 * 1.8) / 120, 10);
  expect(elsewhere?.sd).toBeCloseTo((90 * 0.3 + 30 * 0.75) / 120, 10);
});

test('a niche that the taxonomy does not know is called by its id', () => {
  const seen = learned(group({ niche: '__proto__' }));
  expect(seenReference(seen, { niche: '__proto__' })?.source).toMatchObject({ niche: '__proto__' });
});

test('what is missing is told of the fullest group', () => {
  const groups = learned(
    group({ ...kin, creators: 2 }),
    group({ niche: 'skincare', creators: 6 }),
    group({ language: 'en', creators: 3 }),
  );
  expect(missingReference(groups, kin)).toEqual({
    creators: 6,
    needed: 10,
    niche: 'Skincare',
    nicheId: 'skincare',
    language: undefined,
  });
});

test('nobody counted is unknown, not 0 of 10', () => {
  expect(missingReference(undefined, kin)).toBeUndefined();
  expect(missingReference(learned(), kin)).toBeUndefined();
  expect(seenReference(undefined, kin)).toBeUndefined();
});

test('what is no mean of rates is no reference, and nobody waits for it', () => {
  const nonsense = [
    group({ ...kin, mean: Number.NaN }),
    group({ ...kin, mean: 40 }),
    group({ ...kin, sd: Number.POSITIVE_INFINITY }),
    group({ ...kin, sd: -1 }),
    // Ten creators are never all alike.
    group({ ...kin, sd: 0 }),
    group({ ...kin, creators: Number.NaN }),
  ];
  for (const each of nonsense) {
    expect(seenReference(learned(each), kin)).toBeUndefined();
    expect(missingReference(learned(each), kin)).toBeUndefined();
  }
});
