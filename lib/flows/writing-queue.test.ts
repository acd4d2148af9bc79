import { expect, test } from 'vitest';
import { unknownRating } from '@/assets/messages/unknown-rating';
import type { Entry } from '@/lib/model/entry';
import { type QueueRow, toWritingQueue } from './writing-queue';

interface Invented extends Partial<QueueRow> {
  name: string;
  email?: string;
  listing?: Partial<Entry>;
}

function invent({ name, email, listing = {}, ...facts }: Invented) {
  const contact = { route: email ? ('email' as const) : ('dm' as const), email, otherHandles: [] };
  return {
    name,
    entry: {
      campaignId: 'c1',
      creatorKey: `@${name}`,
      decision: 'listed' as const,
      status: 'shortlisted' as const,
      tags: [],
      note: '',
      updatedAt: 0,
      ...listing,
    },
    ...facts,
    rating: { ...unknownRating, contact, ...facts.rating },
  };
}

const namesOf = (letters: { rows: { name: string }[] }[]) =>
  letters.map(({ rows }) => rows.map(({ name }) => name).join('+'));

test('the shortlist is written to, those added last first, and nobody else', () => {
  const { letters, heldBack } = toWritingQueue([
    invent({ name: 'a', listing: { addedAt: 1 } }),
    invent({ name: 'b', listing: { addedAt: 3 } }),
    invent({ name: 'c', listing: { decision: 'later' } }),
    invent({ name: 'd', listing: { decision: 'ruled-out' } }),
    { ...invent({ name: 'e' }), entry: undefined },
    invent({ name: 'f', listing: { addedAt: 2 } }),
  ]);
  expect(namesOf(letters.first)).toEqual(['b', 'f', 'a']);
  expect(heldBack).toEqual([]);
});

test('everybody stands at one stage, and a message of this campaign is no reason to be held back', () => {
  const contactMade = { campaignId: 'c1', campaign: 'Spring', at: 4 };
  const statuses = ['contacted', 'replied', 'negotiating', 'agreed', 'published'] as const;
  const { letters, heldBack } = toWritingQueue(
    statuses.map((status) => invent({ name: status, contactMade, listing: { status } })),
  );
  expect(namesOf(letters.waiting)).toEqual(['contacted']);
  expect(namesOf(letters.talking)).toEqual(['replied', 'negotiating', 'agreed', 'published']);
  expect([...letters.first, ...heldBack]).toEqual([]);
});

test('who is not to be written to is named with the reason, at every stage', () => {
  const elsewhere = { campaignId: 'c2', campaign: 'Summer', at: 4 };
  const { letters, heldBack } = toWritingQueue([
    invent({ name: 'blocked', doNotContactAt: 5, listing: { status: 'agreed' } }),
    invent({ name: 'minor', rating: { ...unknownRating, notRated: 'minor' } }),
    invent({ name: 'declined', listing: { status: 'declined' } }),
    invent({ name: 'elsewhere', contactMade: elsewhere }),
  ]);
  expect(heldBack.map(({ row, why }) => [row.name, why.reason])).toEqual([
    ['blocked', 'do-not-contact'],
    ['minor', 'minor'],
    ['declined', 'declined'],
    ['elsewhere', 'contacted'],
  ]);
  expect(Object.values(letters).flat()).toEqual([]);
});

test('a shared mailbox gets one letter, which knows who else of it was written to', () => {
  const email = 'team@agency.example';
  const { letters } = toWritingQueue([
    invent({ name: 'a', email }),
    invent({ name: 'b', email: 'TEAM@agency.example' }),
    invent({ name: 'c', email, listing: { status: 'contacted', contactedAt: 7 } }),
    invent({ name: 'd', email, doNotContactAt: 5 }),
    invent({ name: 'e', email: 'e@x.example' }),
  ]);
  expect(namesOf(letters.first)).toEqual(['a+b', 'e']);
  const [shared, own] = letters.first;
  expect(shared?.email).toBe(email);
  expect(shared?.beside.map(({ row, why }) => [row.name, why])).toEqual([
    ['d', { reason: 'do-not-contact', at: 5 }],
    ['c', { reason: 'contacted', campaign: '', at: 7 }],
  ]);
  expect(own?.beside).toEqual([]);
  expect(letters.waiting[0]?.beside.map(({ row }) => row.name)).toEqual(['d']);
});

test('a letter has a language only where its creators share one', () => {
  const speaking = (code: string) => ({
    ...unknownRating,
    content: { language: { code, sharePct: 80, n: 5 } },
  });
  const email = 'team@agency.example';
  const contact = { route: 'email' as const, email, otherHandles: [] };
  const [mixed] = toWritingQueue([
    invent({ name: 'a', rating: { ...speaking('es'), contact } }),
    invent({ name: 'b', rating: { ...speaking('en'), contact } }),
  ]).letters.first;
  expect(mixed?.rows).toHaveLength(2);
  expect(mixed?.language).toBeUndefined();
  const [alone] = toWritingQueue([invent({ name: 'a', rating: speaking('es') })]).letters.first;
  expect(alone?.language?.code).toBe('es');
});
