import { expect, test } from 'vitest';
import { businessMessages as say } from './business';

test('a business is said with what speaks for it, quoted', () => {
  expect(
    say.businessSentence({
      kind: 'shop',
      reasons: [{ reason: 'shop-flag' }, { reason: 'shop-words', quote: 'shop now' }],
      isOverridden: false,
    }),
  ).toBe('Looks like a shop, not a person: it has a TikTok Shop; name or bio says “shop now”.');
  expect(
    say.businessSentence({
      kind: 'business',
      reasons: [{ reason: 'commerce-flag', quote: 'Beauty' }],
      isOverridden: false,
    }),
  ).toContain('TikTok counts it as a business account (Beauty).');
});

test('the scout’s word comes first, and what it overrules is still said', () => {
  expect(say.businessSentence({ reasons: [], isOverridden: true })).toBe('You said: a person.');
  expect(say.businessSentence({ kind: 'brand', reasons: [], isOverridden: true })).toBe(
    'You said: a person. It looks like a brand.',
  );
});
