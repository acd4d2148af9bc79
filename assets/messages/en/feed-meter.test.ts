import { expect, test } from 'vitest';
import { feedMeterMessages as say } from './feed-meter';

const before = { posts: 50, fitting: 20 };

test('a share names its posts, and the ones before where they are known', () => {
  expect(say.meterSentence({ state: 'steady', posts: 32, fitting: 14, unknown: 0 })).toBe(
    '14 of the last 32 posts fit the brief.',
  );
  expect(say.meterSentence({ state: 'dropped', posts: 50, fitting: 8, unknown: 0, before })).toBe(
    'The feed has drifted. 8 of the last 50 posts fit the brief, 20 of the 50 before.',
  );
});

test('too early says how many posts it takes', () => {
  expect(say.meterSentence({ state: 'early', posts: 4, fitting: 1, unknown: 2 })).toBe(
    'Too early to say: 4 of 10 posts that can be judged.',
  );
});

test('time is said in minutes, then in hours', () => {
  const minute = 60_000;
  expect(
    [0, 20_000, minute, 24 * minute, 60 * minute, 65 * minute].map(say.recap.timeText),
  ).toEqual(['under 1 min', 'under 1 min', '1 min', '24 min', '1 h', '1 h 5 min']);
});
