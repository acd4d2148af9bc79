import { expect, test } from 'vitest';
import {
  foldTag,
  foldText,
  hasUnspaced,
  isUnspaced,
  plainText,
  proseOf,
  toBareWord,
  toWords,
  writtenHashtags,
} from './words';

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

test('Arabic is spelled one way, and a Turkish İ loses its dot', () => {
  expect(plainText('أَظَافِر')).toBe('اظافر');
  expect(plainText('بشرة')).toBe('بشره');
  expect(plainText('İNDİRİM')).toBe('indirim');
});

test('a word loses the Arabic article, unless too little would be left', () => {
  expect(['البشره', 'بالبشره', 'للبشره', 'الم', 'skin'].map(toBareWord)).toEqual([
    'بشره',
    'بشره',
    'بشره',
    'الم',
    'skin',
  ]);
});

test('a word with a run of a script without spaces is told', () => {
  expect(['spf日焼け止め', '스킨', 'ครีม'].map(hasUnspaced)).toEqual([true, true, true]);
  expect(['dưỡng', 'кожа', 'بشرة', 'skin'].map(hasUnspaced)).toEqual([false, false, false, false]);
});

test('signs that draw nothing hide no word', () => {
  expect(foldText('ca\u200bsi\u2060no')).toBe('casino');
  expect(foldText('ca\u200csi\u200dno')).toBe('casino');
  expect(foldText('\u202ecasino\u202c \u2066ad\u2069 soft\u00adly')).toBe('casino ad softly');
  // Between other letters they are spelling.
  expect(plainText('می\u200cروم')).toBe('می\u200cروم');
});
