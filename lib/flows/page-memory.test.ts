import { expect, test } from 'vitest';
import type { Evidence } from '@/lib/model/sighting';
import { createPageMemory } from './page-memory';

function evidence(...captions: string[]): Evidence {
  return {
    creator: { id: '7', handle: 'glowbymaya', observedAt: 1 },
    posts: captions.map((caption, index) => ({ id: `7${index}`, caption, observedAt: 1 })),
  };
}

test('a post is found by its author and caption, however its spaces are drawn', () => {
  const memory = createPageMemory();
  memory.take([evidence('five looks\n\n#spf ', 'night routine')]);
  expect(memory.postIdOf('glowbymaya', 'five looks #spf')).toBe('70');
  expect(memory.postIdOf('leafandlatte', 'night routine')).toBeUndefined();
});

test('a caption that two posts share tells neither', () => {
  const memory = createPageMemory();
  memory.take([evidence('#fyp', '#fyp')]);
  expect(memory.postIdOf('glowbymaya', '#fyp')).toBeUndefined();
});
