import { expect, test } from 'vitest';
import type { Post } from '@/lib/model/post';
import { topicOfPost } from '@/lib/scoring/topic/post-topic';
import { countTagParts, countTerm, toTerm } from './term';

const textOf = (caption: string) => topicOfPost({ id: '1', observedAt: 0, caption } satisfies Post);
const count = (term: string, caption: string) => {
  const compiled = toTerm(term);
  return compiled ? countTerm(compiled, textOf(caption)) : 0;
};

test('a term is found as a whole word, whatever its case and accents', () => {
  expect(count('Rosé', 'a glass of ROSE, then rosé')).toBe(2);
  expect(count('spf', 'SPF50 is not the word')).toBe(0);
});

test('a phrase is found as words in a row or as one hashtag', () => {
  expect(count('dry skin', 'for dry skin #DrySkin')).toBe(2);
  expect(count('dry skin', 'skin feels dry')).toBe(0);
});

test('a part of a word is not the word: "ass" is not in "class", "bet" not in "alphabet"', () => {
  expect(count('ass', 'first class #classy')).toBe(0);
  expect(count('bet', 'the alphabet')).toBe(0);
});

test('a term written as a hashtag is found in prose too', () => {
  expect(count('#skincare', 'my skincare')).toBe(1);
});

test('in scripts without spaces a run may contain the term', () => {
  expect(count('日焼け止め', '夏の日焼け止めレビュー')).toBe(1);
  expect(count('스킨케어', '아침 스킨케어를 #스킨케어루틴')).toBe(2);
});

test('a text of signs alone is no term', () => {
  expect(toTerm('🔞')).toBeUndefined();
  expect(toTerm('  ')).toBeUndefined();
});

test('hashtags that start or end with a term of five letters are counted apart', () => {
  const parts = (term: string, caption: string) => {
    const compiled = toTerm(term);
    return compiled ? countTagParts(compiled, textOf(caption)) : 0;
  };
  expect(parts('candle', '#candlemaking #soycandle #candle #fyp')).toBe(2);
  expect(parts('spf', '#spfeveryday')).toBe(0);
});
