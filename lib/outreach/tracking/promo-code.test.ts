import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promoCodeSchema } from '@/lib/model/collaboration';
import { findCodePatternProblem, findCodeProblem, maxCode, proposeCodes } from './promo-code';

type Invented = { handle: string; name?: string; firstName?: string };
const propose = (
  rows: readonly Invented[],
  pattern = '{NAME}15',
  taken: readonly string[] = [],
  campaign = 'Spring',
) => [
  ...proposeCodes(
    rows.map((row) => ({ ...row, key: `@${row.handle}`, campaign })),
    pattern,
    taken,
  ).values(),
];
const codeOf = (row: Invented, pattern?: string, campaign?: string) =>
  propose([row], pattern, [], campaign)[0];

describe('a proposed code', () => {
  test('is made of the name, without accents, emoji and signs', () => {
    expect(codeOf({ handle: 'x', name: 'Maya 🌸 Łuczak' })).toBe('MAYALUCZAK15');
    expect(codeOf({ handle: 'x', name: '𝓜𝓪𝔂𝓪' })).toBe('MAYA15');
    expect(codeOf({ handle: 'x', name: 'Größe & Co.' })).toBe('GROSSECO15');
  });

  test('takes the handle where the name has no Latin letters, or one alone', () => {
    expect(codeOf({ handle: 'glow.by_maya', name: 'マヤ' })).toBe('GLOWBYMAYA15');
    expect(codeOf({ handle: 'glow.by_maya', name: '✨M✨' })).toBe('GLOWBYMAYA15');
    expect(codeOf({ handle: '___' })).toBe('CREATOR15');
  });

  test('knows first name, handle, campaign and a running number', () => {
    const maya = { handle: 'maya.c', name: 'Maya Chen', firstName: 'Maya' };
    expect(codeOf(maya, '{FIRST}-{CAMPAIGN}')).toBe('MAYA-SPRING');
    expect(codeOf(maya, '{handle}{nn}')).toBe('MAYAC01');
    expect(codeOf({ ...maya, firstName: undefined }, 'GLOW_{FIRST}')).toBe('GLOW_MAYACHEN');
    expect(propose([maya, { handle: 'maya.d', name: 'Maya Chen' }], '{NAME}{NN}')).toEqual([
      'MAYACHEN01',
      'MAYACHEN02',
    ]);
    expect(codeOf(maya, '{CAMPAIGN}', '春')).toBe('MAYAC');
  });

  test('is at most 20 signs long, the name cut and the words of the pattern whole', () => {
    const code = codeOf({ handle: 'a', name: 'Maximiliana Alexandra' }, '{NAME}{NAME}FRIENDS10');
    expect(code).toHaveLength(maxCode);
    expect(code).toMatch(/^MAX.*FRIENDS10$/);
  });

  test('gets a number where somebody before has it, and an X before it after a digit', () => {
    const mayas = ['a', 'b', 'c'].map((handle) => ({ handle, name: 'Maya' }));
    expect(propose(mayas)).toEqual(['MAYA15', 'MAYA15X2', 'MAYA15X3']);
    expect(propose(mayas, '{NAME}')).toEqual(['MAYA', 'MAYA2', 'MAYA3']);
    expect(propose(mayas, 'GLOW')).toEqual(['GLOW', 'GLOW2', 'GLOW3']);
    expect(propose(mayas.slice(0, 1), '{NAME}15', ['maya15'])).toEqual(['MAYA15X2']);
  });

  test('never reads like another: O and 0, I and 1, a dash more', () => {
    expect(propose([{ handle: 'x', name: 'Milo' }], '{NAME}', ['M1L0'])).toEqual(['MILO2']);
    expect(propose([{ handle: 'x', name: 'Maya' }], '{NAME}15', ['MAYA-15'])).toEqual(['MAYA15X2']);
  });

  test('says no word that nobody wants to say, though the pattern may', () => {
    expect(codeOf({ handle: 'mia.b', name: 'Shi' }, '{NAME}T')).toBe('MIABT');
    expect(codeOf({ handle: 'nazi' }, '{NAME}10')).toBe('CREATOR10');
    expect(propose([{ handle: 'a' }], 'SHIT10')).toEqual(['SHIT10']);
  });

  test('is what it was when another creator comes last', () => {
    const rows = ['ann', 'bob', 'cid'].map((handle) => ({ handle }));
    expect(propose([...rows, { handle: 'dee' }]).slice(0, 3)).toEqual(propose(rows));
  });

  test('is unlike every other one, for whoever there is', () => {
    const row = fc.record({
      handle: fc.stringMatching(/^[a-z0-9._]{1,24}$/),
      name: fc.option(fc.string({ unit: 'grapheme', maxLength: 20 }), { nil: undefined }),
    });
    const pattern = fc.constantFrom(
      '{NAME}15',
      '{FIRST}',
      '{HANDLE}{NN}',
      'GLOW',
      '{CAMPAIGN}-{NAME}',
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), pattern, (rows, codePattern) => {
        const listed = rows.map((one, index) => ({ ...one, key: `k${index}`, campaign: 'Été' }));
        const codes = [...proposeCodes(listed, codePattern, ['GLOW2', 'A15']).values()];
        expect(codes).toHaveLength(rows.length);
        expect(new Set([...codes, 'GLOW2', 'A15']).size).toBe(codes.length + 2);
        for (const code of codes) {
          expect(code).toMatch(/^[A-Z0-9_-]{2,20}$/);
          expect(promoCodeSchema.safeParse(code).success).toBe(true);
        }
      }),
    );
  });

  test('is unlike every other one of 10,000, though all have one name', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => ({
      handle: `maya${index % 7}`,
      name: index % 3 === 0 ? 'Maya' : undefined,
    }));
    const listed = rows.map((row, index) => ({ ...row, key: `k${index}`, campaign: 'Spring' }));
    const codes = [...proposeCodes(listed, '{NAME}15', []).values()];
    expect(new Set(codes).size).toBe(10_000);
    expect(codes.every((code) => code.length <= maxCode)).toBe(true);
  });
});

test.each([
  ['', undefined],
  ['{NAME}15', undefined],
  ['{name}_été-{NN}', undefined],
  ['{NAME} 15', { kind: 'sign', sign: ' ' }],
  ['{NAME}15%', { kind: 'sign', sign: '%' }],
  ['{NICK}15', { kind: 'unknown', variable: 'NICK' }],
  ['{NAME15', { kind: 'brace' }],
  ['春{NAME}', { kind: 'sign', sign: '春' }],
  ['{NAME}ALLMYDEARFRIENDS', { kind: 'too-long' }],
  ['A', { kind: 'too-short' }],
])('of the pattern %j is said: %j', (pattern, problem) => {
  expect(findCodePatternProblem(pattern)).toEqual(problem);
});

test('a typed code clashes with the same one in any case, and is warned of one that looks alike', () => {
  const others = [
    ['MAYA15', '@maya'],
    ['M1LO', '@milo'],
  ] as const;
  expect(findCodeProblem('maya15', others)).toEqual({ kind: 'taken', owner: '@maya' });
  expect(findCodeProblem('MILO', others)).toEqual({ kind: 'alike', owner: '@milo' });
  expect(findCodeProblem('TOM15', others)).toBeUndefined();
  expect(findCodeProblem('Große_1', others)).toBeUndefined();
  for (const bad of ['', 'A', 'TWO WORDS', '10%', 'A'.repeat(41)])
    expect(findCodeProblem(bad, others)).toEqual({ kind: 'form' });
});
