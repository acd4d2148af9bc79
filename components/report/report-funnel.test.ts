import { expect, test } from 'vitest';
import { inventRow } from '@/components/desk/invented-row';
import { emptyBrief } from '@/lib/model/brief';
import { inventCollaboration, inventedCampaign, inventListed } from './invented-report';
import { hasReached, toFunnel } from './report-funnel';

const { brief } = inventedCampaign;
const seen = { posts: 1, firstAt: 0, lastAt: 0 };
const countsOf = (bars: ReturnType<typeof toFunnel>) =>
  Object.fromEntries(bars.map(({ key, count }) => [key, count]));

test('each step counts everybody who came that far', () => {
  const rows = [
    inventListed('a', { entry: { status: 'published' } }),
    inventListed('b', { entry: { status: 'agreed' } }),
    inventListed('c', { entry: { status: 'contacted' }, fit: 20 }),
    inventListed('d'),
    inventRow({ handle: 'e', seen }),
    inventRow({ handle: 'f', seen, entry: { decision: 'ruled-out' }, fit: 75 }),
    // Never seen and never decided on: no part of the campaign.
    inventRow({ handle: 'g' }),
  ];
  expect(countsOf(toFunnel(rows, brief))).toEqual({
    considered: 6,
    rated: 5,
    fits: 4,
    shortlisted: 4,
    contacted: 3,
    replied: 2,
    agreed: 2,
    published: 1,
  });
});

test('steps that nobody has reached at the end are left out, a gap in between is 0', () => {
  expect(Object.keys(countsOf(toFunnel([inventListed('a')], brief)))).toEqual([
    'considered',
    'rated',
    'fits',
    'shortlisted',
  ]);
  const rows = [inventRow({ handle: 'a', seen })];
  expect(countsOf(toFunnel(rows, brief))).toEqual({
    considered: 1,
    rated: 0,
    fits: 0,
    shortlisted: 0,
  });
});

test('without a brief there is no fit to count, only who has a rate', () => {
  const rows = [inventListed('a'), inventListed('b', { engagement: { n: 0 } })];
  expect(countsOf(toFunnel(rows, emptyBrief))).toEqual({
    considered: 2,
    rated: 1,
    shortlisted: 2,
  });
});

test('a private account and a minor are rated nowhere', () => {
  const rows = [
    inventListed('a', { notRated: 'private' }),
    inventListed('b', { notRated: 'minor' }),
  ];
  expect(countsOf(toFunnel(rows, brief))).toMatchObject({ considered: 2, rated: 0, fits: 0 });
});

test('who declined was written to and answered; a recognised post was published', () => {
  const declined = inventListed('a', { entry: { status: 'declined' } });
  expect(hasReached(declined, 'replied')).toBe(true);
  expect(hasReached(declined, 'agreed')).toBe(false);
  const posted = inventListed('b', { facts: { collaboration: inventCollaboration({}, [{}]) } });
  expect(hasReached(posted, 'published')).toBe(true);
  const rejected = inventCollaboration({}, [{}]);
  rejected.posts = rejected.posts.map((post) => ({ ...post, isRejected: true }));
  expect(hasReached(inventListed('c', { facts: { collaboration: rejected } }), 'contacted')).toBe(
    false,
  );
});
