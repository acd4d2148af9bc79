import { expect, test } from 'vitest';
import type { CadenceSignal } from '@/lib/scoring/signals/cadence-signal';
import { cadenceMessages as say } from './cadence';

const cadence: CadenceSignal = {
  n: 13,
  lastPostAt: Date.UTC(2026, 2, 8, 12),
  daysSince: 2.4,
  isListRead: true,
  perWeek: 3.2,
  windowDays: 28,
  state: 'active',
};

test('a pace is said with its window and n', () => {
  expect(say.cadenceSentence(cadence)).toBe(
    'The newest post was 2 days old when last read. 3.2 posts a week over 28 days (13 posts).',
  );
  expect(say.cadenceFigure(cadence)).toEqual({
    figure: '3.2',
    of: 'posts a week · 28 days · 13 posts',
  });
});

test('posts met in a feed do not tell that there are no newer ones', () => {
  const met = { ...cadence, isListRead: false, perWeek: undefined, state: 'unknown' as const };
  expect(say.cadenceSentence(met)).toBe(
    'The newest of 13 posts met was 2 days old when last read. The profile’s list has not been read, so there may be newer ones.',
  );
  expect(say.cadenceSentence({ ...met, n: 1, daysSince: 0.4 })).toMatch(
    /^The one post met was under a day old/,
  );
  expect(say.cadenceFigure(met)?.of).toBe('since the newest post known');
});

test('a dormant account is said to be one, with its days', () => {
  const dormant = { ...cadence, daysSince: 210, perWeek: undefined, state: 'dormant' as const };
  expect(say.cadenceFigure(dormant)).toEqual({ figure: '210 days', of: 'without a post' });
  expect(say.cadenceSentence(dormant)).toBe(
    'Dormant: the newest post was 210 days old when last read.',
  );
});

test('no dated post is no figure', () => {
  const none = { n: 0, isListRead: false, state: 'unknown' as const };
  expect(say.cadenceSentence(none)).toBe('Not known yet: no dated post read.');
  expect(say.cadenceFigure(none)).toBeUndefined();
  expect(say.cadenceDetails(none)).toEqual([]);
});

test('a pace names the posts that were counted, not all that are known', () => {
  const counted = { ...cadence, n: 30, perWeekN: 5 };
  expect(say.cadenceFigure(counted)?.of).toBe('posts a week · 28 days · 5 posts');
  expect(say.cadenceSentence(counted)).toContain('over 28 days (5 posts)');
});
