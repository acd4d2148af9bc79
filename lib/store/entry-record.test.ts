import { expect, test } from 'vitest';
import { type Entry, entrySchema } from '@/lib/model/entry';
import { createEntry, mergeEntries, withAnnotation, withDecision } from './entry-record';
import { now } from './test-store';

const fresh = createEntry('c1', 'tt_41', now);
const listed = withDecision(fresh, { decision: 'listed', postId: '7001' }, now);

test('listing sets the first time, and listing again changes nothing at all', () => {
  expect(listed).toEqual({
    ...fresh,
    decision: 'listed',
    addedAt: now,
    decidedAt: now,
    postId: '7001',
  });
  expect(withDecision(listed, { decision: 'listed', postId: '7002' }, now + 5)).toBe(listed);
  expect(entrySchema.safeParse(listed).success).toBe(true);
});

test('taking back keeps status, tags, note and the first time for adding again', () => {
  const worked = withAnnotation(
    listed,
    { status: 'contacted', note: 'warm', tags: ['spf'] },
    now + 1,
  );
  const back = withDecision(worked, { decision: 'none' }, now + 2);
  const again = withDecision(back, { decision: 'listed' }, now + 3);
  expect(back).toEqual({
    ...worked,
    decision: 'none',
    decidedAt: now + 2,
    updatedAt: now + 2,
  });
  expect(again).toEqual({ ...worked, decidedAt: now + 3, updatedAt: now + 3 });
});

test('a reason for ruling out is kept when ruled out again without one, and can be changed', () => {
  const out = withDecision(fresh, { decision: 'ruled-out', ruledOutReason: 'market' }, now);
  expect(withDecision(out, { decision: 'ruled-out' }, now + 1)).toBe(out);
  const other = withDecision(out, { decision: 'ruled-out', ruledOutReason: 'size' }, now + 1);
  expect(other.ruledOutReason).toBe('size');
  expect(withDecision(out, { decision: 'later' }, now + 1).addedAt).toBeUndefined();
});

test('the first contact is dated once, and undone with the status', () => {
  const contacted = withAnnotation(listed, { status: 'contacted' }, now + 1);
  const replied = withAnnotation(contacted, { status: 'replied' }, now + 2);
  expect(withAnnotation(replied, { status: 'contacted' }, now + 3).contactedAt).toBe(now + 1);
  expect('contactedAt' in withAnnotation(replied, { status: 'shortlisted' }, now + 3)).toBe(false);
  expect('contactedAt' in withAnnotation(listed, { status: 'agreed' }, now)).toBe(false);
});

test('tags are trimmed, each kept once; the same annotation changes nothing', () => {
  const tagged = withAnnotation(fresh, { tags: [' spf ', '', 'spf', 'uk'] }, now);
  expect(tagged.tags).toEqual(['spf', 'uk']);
  expect(withAnnotation(tagged, { tags: ['spf', 'uk'], note: '' }, now + 1)).toBe(tagged);
});

test('of two entries of one person listed wins, and nothing a person wrote is lost', () => {
  const later: Entry = {
    ...fresh,
    creatorKey: '@maya',
    decision: 'later',
    note: 'ask in May',
    tags: ['uk'],
    status: 'contacted',
    contactedAt: now - 9,
    updatedAt: now + 99,
  };
  const merged = mergeEntries({ ...listed, note: 'lovely', tags: ['spf'] }, later);
  expect(merged).toEqual({
    ...listed,
    status: 'contacted',
    contactedAt: now - 9,
    note: 'lovely\nask in May',
    tags: ['spf', 'uk'],
    updatedAt: now + 99,
  });
  const swapped = mergeEntries(
    { ...later, creatorKey: 'tt_41' },
    { ...listed, creatorKey: '@maya' },
  );
  expect(swapped).toMatchObject({ creatorKey: 'tt_41', decision: 'listed', addedAt: now });
});

test('of two listed entries the earlier time of adding is kept', () => {
  expect(mergeEntries(listed, { ...listed, addedAt: now - 50 }).addedAt).toBe(now - 50);
});

test('a decision beats none even when none is newer', () => {
  const out = withDecision(fresh, { decision: 'ruled-out', ruledOutReason: 'brand' }, now);
  const merged = mergeEntries({ ...fresh, updatedAt: now + 9 }, out);
  expect(merged).toMatchObject({ decision: 'ruled-out', ruledOutReason: 'brand' });
});

const fee = { amount: 350, currency: 'EUR' } as const;

test('a quoted fee is stored once, outlives being taken back, and goes only when it is taken back itself', () => {
  const quoted = withAnnotation(listed, { quotedFee: fee }, now + 1);
  expect(quoted).toEqual({ ...listed, quotedFee: fee, updatedAt: now + 1 });
  expect(entrySchema.safeParse(quoted).success).toBe(true);
  expect(withAnnotation(quoted, { quotedFee: { ...fee } }, now + 2)).toBe(quoted);
  expect(withAnnotation(quoted, { note: 'warm' }, now + 2).quotedFee).toEqual(fee);
  expect(withDecision(quoted, { decision: 'none' }, now + 2).quotedFee).toEqual(fee);
  const dearer = withAnnotation(quoted, { quotedFee: { ...fee, amount: 400 } }, now + 2);
  expect(dearer.quotedFee?.amount).toBe(400);
  const silent = withAnnotation(quoted, { quotedFee: null }, now + 2);
  expect('quotedFee' in silent).toBe(false);
  expect(withAnnotation(silent, { quotedFee: null }, now + 3)).toBe(silent);
});

test('of two entries of one person the one that counts keeps its fee, and an only fee is kept', () => {
  const quoted = withAnnotation(fresh, { quotedFee: fee }, now);
  expect(mergeEntries(listed, quoted).quotedFee).toEqual(fee);
  const dearer = withAnnotation(listed, { quotedFee: { ...fee, amount: 400 } }, now);
  expect(mergeEntries(quoted, dearer).quotedFee?.amount).toBe(400);
});
