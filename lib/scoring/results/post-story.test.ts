import { expect, test } from 'vitest';
import type { Recognition } from '@/lib/model/collaboration';
import { tellPost } from './post-story';
import { hour, now, postOf } from './test-collaboration';

const brand = { handles: ['glowbrand'], hashtags: ['glowspring'] };
const tell = (caption: string, by: Recognition[]) =>
  tellPost(
    { post: postOf('1', { caption }), by, foundAt: now, readings: [] },
    { brand, promoCode: 'MAYA15', asked: '#ad' },
  );

test('each mark is quoted with what stands around it', () => {
  const caption =
    'My whole spring routine for dry skin, use code Maya15 for 15 % off at @GlowBrand';
  expect(tell(caption, ['code', 'handle']).marks).toEqual([
    { by: 'code', quote: '…for dry skin, use code Maya15 for 15 % off at @GlowBr…' },
    { by: 'handle', quote: '…Maya15 for 15 % off at @GlowBrand' },
  ]);
});

test('what no longer stands there is not quoted', () => {
  expect(tell('My routine', ['code', 'hand']).marks).toEqual([{ by: 'code' }, { by: 'hand' }]);
});

test('a cut never leaves half a sign', () => {
  const [mark] = tell(`${'🌸'.repeat(30)} MAYA15 ${'🌸'.repeat(30)}`, ['code']).marks;
  expect(mark?.quote?.isWellFormed()).toBe(true);
  expect(mark?.quote).toContain('MAYA15');
});

test('disclosure, rate and age come along', () => {
  expect(tell('#ad MAYA15', ['code'])).toMatchObject({
    disclosure: { seen: 'clear', asked: { isThere: true } },
    ratePct: 6,
    isYoung: false,
  });
  const young = postOf('1', { createdAt: now - hour });
  const story = tellPost({ post: young, by: ['hand'], foundAt: now, readings: [] }, {});
  expect(story.isYoung).toBe(true);
});
