import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitShares, toDefaultShares, withShare } from './shares';

const standard = ['nano', 'micro', 'macro', 'mega'] as const;

describe('a split begins', () => {
  test('in equal parts for what the brief wants', () => {
    expect(toDefaultShares(standard, ['micro', 'macro', 'mega'])).toEqual({
      nano: 0,
      micro: 34,
      macro: 33,
      mega: 33,
    });
  });

  test('with the small ones where it wants nothing, or nothing of this table', () => {
    const small = { nano: 50, micro: 50, macro: 0, mega: 0 };
    expect(toDefaultShares(standard, [])).toEqual(small);
    expect(toDefaultShares(standard, ['mid'])).toEqual(small);
  });

  test('with all where the table has no small ones', () => {
    expect(toDefaultShares(['macro', 'mega'], [])).toEqual({ macro: 50, mega: 50 });
  });
});

describe('a changed share', () => {
  test('is given and taken by the others in proportion', () => {
    const shares = { nano: 60, micro: 20, macro: 20, mega: 0 };
    expect(withShare(shares, standard, 'nano', 20)).toEqual({
      nano: 20,
      micro: 40,
      macro: 40,
      mega: 0,
    });
  });

  test('goes to all others alike where they have nothing', () => {
    expect(withShare({ nano: 100 }, ['nano', 'micro', 'macro'], 'nano', 40)).toEqual({
      nano: 40,
      micro: 30,
      macro: 30,
    });
  });

  test('of the only tier stays 100', () => {
    expect(withShare({ micro: 100 }, ['micro'], 'micro', 10)).toEqual({ micro: 100 });
  });

  test('leaves whole, unbroken shares that add up to 100, whatever is moved', () => {
    const anyMove = fc.tuple(fc.constantFrom(...standard), fc.double({ min: -20, max: 130 }));
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 20 }), (moves) => {
        let shares = toDefaultShares(standard, []);
        for (const [tier, percent] of moves) {
          if (Number.isNaN(percent)) continue;
          shares = withShare(shares, standard, tier, percent);
        }
        const values = Object.values(shares);
        expect(values.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
        expect(values.reduce((sum, share) => sum + share, 0)).toBe(100);
      }),
    );
  });
});

test('a split of another table gives way', () => {
  const otherwise = { nano: 50, micro: 50 };
  expect(fitShares({ nano: 60, mid: 40 }, standard, otherwise)).toBe(otherwise);
  const shares = { nano: 60, mega: 40 };
  expect(fitShares(shares, standard, otherwise)).toBe(shares);
});
