import { describe, expect, test } from 'vitest';
import { inventRow } from '@/components/desk/invented-row';
import { createCollaboration } from '@/lib/model/change-collaboration';
import { toCandidates, toPlanCreators } from './to-plan-creators';

const seen = { posts: 2, firstAt: 1, lastAt: 2 };

describe('what a tier is like is told by', () => {
  test('everybody on the list, whatever their fit, also those who declined', () => {
    const rows = [
      inventRow({ handle: 'a', fit: 20, entry: { decision: 'listed' } }),
      inventRow({ handle: 'b', entry: { decision: 'listed', status: 'declined' } }),
    ];
    expect(toPlanCreators(rows)).toHaveLength(2);
  });

  test('whoever was seen and fits, undecided or for later', () => {
    const rows = [
      inventRow({ handle: 'a', fit: 70, seen }),
      inventRow({ handle: 'b', fit: 90, seen, entry: { decision: 'later' } }),
      inventRow({ handle: 'c', fit: 69, seen }),
      inventRow({ handle: 'd', seen }),
    ];
    expect(toPlanCreators(rows)).toHaveLength(2);
  });

  test('nobody ruled out, not rated, or a business that is on no list', () => {
    const rows = [
      inventRow({ handle: 'a', fit: 90, seen, entry: { decision: 'ruled-out' } }),
      inventRow({ handle: 'b', fit: 90, notRated: 'private', entry: { decision: 'listed' } }),
      inventRow({ handle: 'c', fit: 90, seen, rating: { isBusiness: true } }),
    ];
    expect(toPlanCreators(rows)).toEqual([]);
  });
});

test('a fee for a post is the quoted one, else the agreed one over the things to make', () => {
  const make = (id: string) => ({ id, what: 'Video', approval: 'open' as const });
  const collaboration = {
    ...createCollaboration('c1', '@a', 0),
    fee: { amount: 900, currency: 'USD' as const },
    deliverables: [make('1'), make('2')],
  };
  const listed = { decision: 'listed' as const };
  const feeOf = (...[invented]: Parameters<typeof inventRow>) =>
    toPlanCreators([inventRow(invented)])[0]?.quotedFee;
  const quotedFee = { amount: 400, currency: 'USD' as const };
  expect(feeOf({ handle: 'a', entry: { ...listed, quotedFee }, facts: { collaboration } })).toEqual(
    quotedFee,
  );
  expect(feeOf({ handle: 'a', entry: listed, facts: { collaboration } })?.amount).toBe(450);
  const open = { ...collaboration, deliverables: [] };
  expect(feeOf({ handle: 'a', entry: listed, facts: { collaboration: open } })).toBeUndefined();
});

describe('a test can begin with', () => {
  test('whoever is listed and not yet agreed, with fit and fees as they are known', () => {
    const agreed = createCollaboration('c1', '@a', 0);
    const [candidate] = toCandidates([
      inventRow({
        handle: 'a',
        tier: 'micro',
        fit: 81,
        entry: { decision: 'listed', quotedFee: { amount: 400, currency: 'USD' } },
        facts: { collaboration: { ...agreed, fee: { amount: 350, currency: 'USD' } } },
      }),
    ]).candidates;
    expect(candidate).toMatchObject({
      key: '@a',
      tier: 'micro',
      fit: 81,
      quotedFee: { amount: 400 },
      agreedFee: { amount: 350 },
    });
  });

  test('nobody who said yes or no, is not to be contacted, or is not rated; each is counted', () => {
    const listed = { decision: 'listed' as const };
    const { candidates, unavailable } = toCandidates([
      inventRow({ handle: 'a', entry: { ...listed, status: 'agreed' } }),
      inventRow({ handle: 'b', entry: { ...listed, status: 'published' } }),
      inventRow({ handle: 'c', entry: { ...listed, status: 'declined' } }),
      inventRow({ handle: 'd', entry: listed, notRated: 'minor' }),
      inventRow({ handle: 'e', entry: listed, facts: { doNotContactAt: 5 } }),
      inventRow({ handle: 'f', fit: 90, seen }),
    ]);
    expect(candidates).toEqual([]);
    expect(unavailable).toEqual({ agreed: 2, declined: 1, 'not-rated': 1, 'do-not-contact': 1 });
  });
});
