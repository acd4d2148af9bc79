import { expect, test } from 'vitest';
import { foldTag, foldText, isUnspaced, proseOf, toWords, writtenHashtags } from './words';

test('accents, case and fancy letters make no difference', () => {
  expect(foldText('Crème Brûlée')).toBe('creme brulee');
  expect(foldText('𝓢𝓴𝓲𝓷𝓬𝓪𝓻𝓮')).toBe('skincare');
  expect(foldText('Straße, Łódź, Sørensen')).toBe('strasse, lodz, sorensen');
  expect(foldText('SKINCARE')).toBe('skincare');
});

test('marks that carry meaning stay: Japanese voicing, Thai and Hindi vowels', () => {
  expect(foldText('がか')).toBe('がか');
  expect(foldText('หน้า')).toBe('หน้า'.normalize('NFKC'));
  expect(toWords('हिन्दी')).toEqual(['हिन्दी']);
});

test('words are runs of letters and digits', () => {
  expect(toWords(foldText("SPF50 & glow-up, it's ☀️"))).toEqual(['spf50', 'glow', 'up', 'it', 's']);
});

test('a hashtag is compared without its sign, underscore and emoji', () => {
  expect(foldTag('#Book_Tok✨')).toBe('booktok');
  expect(foldTag('✨')).toBe('');
});

test('written hashtags are found and prose is what remains', () => {
  const text = 'New serum day #SkinTok #haut_pflege with @maya.glow https://glow.example/a?b';
  expect(writtenHashtags(text)).toEqual(['SkinTok', 'haut_pflege']);
  expect(toWords(proseOf(text))).toEqual(['New', 'serum', 'day', 'with']);
});

test('some scripts put no spaces between words', () => {
  expect(['スキンケア', '护肤', '스킨케어', 'ครีม'].map(isUnspaced)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(isUnspaced('skincare')).toBe(false);
});
