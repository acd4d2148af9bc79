import { expect, test } from 'vitest';
import { safetyMessages as say } from './safety';

const nothing = { postsRead: 12, warnings: [], vetoes: [] };
const at = Date.UTC(2025, 10, 3, 12);

test('nothing found is said with what was looked for and where', () => {
  expect(say.safetySentence(nothing, 2)).toBe(
    'No warning of TikTok and no must-avoid word (2 in the brief) in 12 posts read.',
  );
  expect(say.safetySentence({ ...nothing, postsRead: 0 }, 2)).toBe('Not known yet: no post read.');
  expect(say.safetyFigure(nothing)).toBeUndefined();
});

test('finds are quoted with day or place, and left to the scout to judge', () => {
  const vetoes = [{ term: 'replica', quote: 'not a replica' }];
  expect(say.safetyFigure({ ...nothing, vetoes })).toBe('1 found');
  expect(say.safetySentence({ ...nothing, vetoes }, 1)).toMatch(/Unscored: read them yourself\.$/);
  expect(say.vetoText({ term: 'replica', quote: 'not a replica' })).toBe(
    'replica in the bio: “not a replica”',
  );
  expect(say.vetoText({ term: 'replica', postId: '1', at, quote: 'a replica' })).toBe(
    'replica, 3 Nov 2025: “a replica”',
  );
  expect(say.warningText({ postId: '1', text: 'Could result in injury' })).toBe(
    'TikTok’s warning: “Could result in injury”',
  );
});
