import { expect, test } from 'vitest';
import { whyHeldBack } from './held-back';

const withEmail = { needsEmail: true };

test('somebody listed with an address may be written to', () => {
  expect(
    whyHeldBack({ email: 'maya@mail.example', decision: 'listed' }, withEmail),
  ).toBeUndefined();
});

test('the weightiest reason is named', () => {
  const everything = {
    doNotContactAt: 5,
    notRated: 'minor',
    decision: 'ruled-out',
    status: 'declined',
    contactMade: { campaign: 'Summer', at: 3 },
  } as const;
  expect(whyHeldBack(everything, withEmail)).toEqual({ reason: 'do-not-contact', at: 5 });
  const { doNotContactAt: _, ...minor } = everything;
  expect(whyHeldBack(minor, withEmail)).toEqual({ reason: 'minor' });
  const { notRated: __, ...ruledOut } = minor;
  expect(whyHeldBack(ruledOut, withEmail)).toEqual({ reason: 'ruled-out' });
  expect(whyHeldBack({ ...ruledOut, decision: 'listed' }, withEmail)).toEqual({
    reason: 'declined',
  });
});

test('one message in any campaign is enough', () => {
  const contactMade = { campaign: 'Summer', at: 3 };
  expect(whyHeldBack({ email: 'a@b.example', contactMade }, withEmail)).toEqual({
    reason: 'contacted',
    campaign: 'Summer',
    at: 3,
  });
});

test('a missing address counts only where one is needed', () => {
  expect(whyHeldBack({ decision: 'listed' }, withEmail)).toEqual({ reason: 'no-email' });
  expect(whyHeldBack({ decision: 'listed', email: ' ' }, withEmail)).toEqual({
    reason: 'no-email',
  });
  expect(whyHeldBack({ decision: 'listed' }, { needsEmail: false })).toBeUndefined();
});
