import { expect, test } from 'vitest';
import type { ExportCheckView, NotExportedReason } from './export-port';
import { toSummary, toWhy } from './held-back-words';

const now = Date.UTC(2027, 10, 9);

function check(ready: number, ...reasons: NotExportedReason[]): ExportCheckView {
  const heldBack = reasons.map((why, at) => ({
    key: `@${at}`,
    handle: `${at}`,
    why,
    isUnchecked: false,
  }));
  return { total: ready + reasons.length, mailboxes: [], ready, heldBack, warnings: [] };
}

const without = { reason: 'no-email' } as const;
const contacted = {
  reason: 'contacted',
  campaign: 'Spring launch',
  at: now - 6 * 86_400_000,
} as const;
const blocked = { reason: 'do-not-contact', at: now - 86_400_000 } as const;

test('the summary names how many are kept out by what', () => {
  expect(toSummary(check(2, ...Array<typeof without>(14).fill(without), contacted, blocked))).toBe(
    '2 of 18 will export: 14 have no e-mail, 1 was contacted, 1 asked not to be.',
  );
  expect(toSummary(check(0, blocked, without))).toBe(
    '0 of 2 will export: 1 has no e-mail, 1 asked not to be contacted.',
  );
  expect(toSummary(check(18))).toBe('18 creators will export');
});

test('each creator has the reason in words', () => {
  const why = (reason: NotExportedReason, isUnchecked = false) =>
    toWhy({ why: reason, isUnchecked }, now);
  expect(why(contacted)).toBe('Contacted 3 Nov for Spring launch');
  expect(why({ reason: 'contacted', campaign: 'Spring' })).toBe('Contacted for Spring');
  expect(why(blocked)).toBe('Do not contact, since 8 Nov');
  expect(why(without)).toBe('No e-mail in the profile');
  expect(why(without, true)).toBe('No e-mail seen; the profile was not opened yet');
  expect(why({ reason: 'minor' })).toBe('The bio states an age under 18');
  expect(why({ reason: 'bad-email', email: '=a@b.cd' })).toBe('=a@b.cd cannot be sent to');
  expect(why({ reason: 'same-address', handle: 'maya', why: contacted })).toBe(
    'Same address as @maya: Contacted 3 Nov for Spring launch',
  );
});
