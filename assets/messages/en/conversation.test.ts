import { expect, test } from 'vitest';
import type { ConversationSignal } from '@/lib/scoring/signals/conversation-signal';
import { conversationMessages as say } from './conversation';

const sample = 'vn-feed-2025' as const;
const commentsPerLike = { pct: 1.4, n: 5, percentile: 62, typicalPct: 1.05 };
const conversation: ConversationSignal = { n: 5, sample, commentsPerLike };

test('a ratio is said with denominator, n, sample and where it stands in it', () => {
  expect(say.conversationSentence(conversation)).toBe(
    '1.4 comments per 100 likes (median of 5 posts); feed posts in Vietnam, 2025, have 1.1: above 62% of them.',
  );
});

test('a sample of one says so', () => {
  const one = { ...conversation, n: 1, commentsPerLike: { pct: 1.4, n: 1 } };
  expect(say.conversationSentence(one)).toBe('1.4 comments per 100 likes (one post only).');
  expect(say.conversationBrief(one)).toBe('One post only.');
});

test('beside two figures stand their n and what is typical, in that order', () => {
  const savesPerLike = { pct: 7.3, n: 4, typicalPct: 5.1 };
  expect(say.conversationBrief({ ...conversation, savesPerLike })).toBe(
    'Medians of 5 and 4 posts; feed posts in Vietnam, 2025, have 1.1 and 5.1.',
  );
});

test('a ratio by views has its figure and what is typical, no rank', () => {
  const commentsPerView = { pct: 0.004, n: 5, typicalPct: 0.057 };
  expect(say.conversationByViews({ ...conversation, commentsPerView })).toEqual([
    'under 0.01 comments per 100 views (median of 5 posts); feed posts in Vietnam, 2025, have 0.06.',
  ]);
});

test('no post and posts that do not tell are two answers, neither of them 0', () => {
  expect(say.conversationSentence({ n: 0, sample })).toMatch(/^Not known yet: no post/);
  expect(say.conversationSentence({ n: 2, sample })).toBe(
    'Not known: 2 posts read, and likes, comments or saves were not told.',
  );
  expect(say.ratioFigure({ n: 2, sample }, 'savesPerLike')).toBeUndefined();
});

test('no ratio known is said, not drawn as an empty median', () => {
  expect(say.conversationBrief({ n: 2, sample: 'vn-feed-2025' })).toBe(
    'Not known: 2 posts read, and likes, comments or saves were not told.',
  );
});
