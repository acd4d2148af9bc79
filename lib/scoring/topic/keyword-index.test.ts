import { expect, test } from 'vitest';
import { createKeywordIndex } from './keyword-index';
import { plainText, toWords } from './words';

const indexOf = (...listed: string[]) =>
  createKeywordIndex(listed.map((word, niche) => ({ listed: word, niche, language: 'western' })));
const foundBy = (index: ReturnType<typeof indexOf>, text: string) =>
  index.find(toWords(plainText(text))).map((found) => found.text);

test('a word is found whole, in any case, and once', () => {
  expect(foundBy(indexOf('serum'), 'SERUM, serum; serums')).toEqual(['serum']);
});

test('words in a row make a phrase, which takes its words', () => {
  const index = indexOf('wedding dress', 'dress', 'chăm sóc da');
  expect(foundBy(index, 'a wedding dress')).toEqual(['wedding dress']);
  expect(foundBy(index, 'dress, wedding')).toEqual(['dress']);
  expect(foundBy(index, 'mẹo chăm sóc da mỗi ngày')).toEqual(['chăm sóc da']);
});

test('a hyphen inside a word is a space', () => {
  expect(foundBy(indexOf('plant based'), 'plant-based')).toEqual(['plant based']);
});

test('missing accents are forgiven, others make another word', () => {
  const index = indexOf('beauté', 'dieux');
  expect(foundBy(index, 'beaute')).toEqual(['beauté']);
  expect(foundBy(index, 'điềux')).toEqual([]);
});

test('a word under five letters needs its accents: "the" is no tea', () => {
  const index = indexOf('thé', 'uñas');
  expect(foundBy(index, 'the best, unas')).toEqual([]);
  expect(foundBy(index, 'un thé pour mes uñas')).toEqual(['thé', 'uñas']);
});

test('a Vietnamese syllable needs its accents, however long', () => {
  const index = createKeywordIndex([{ listed: 'thiền', niche: 0, language: 'vi' }]);
  expect(index.find(['thien'])).toEqual([]);
  expect(index.find(['thiền'])).toHaveLength(1);
});

test('a stem takes endings of up to five letters, and tells the word it was met in', () => {
  const index = indexOf('макияж-', 'saç bakım-', 'makyaj-');
  expect(foundBy(index, 'урок макияжа')).toEqual(['макияжа']);
  expect(foundBy(index, 'макияж')).toEqual(['макияж']);
  expect(foundBy(index, 'saç bakımı ve makyajım')).toEqual(['saç bakımı', 'makyajım']);
  expect(foundBy(index, 'makyajcılarımızdan')).toEqual([]);
});

test('without a hyphen no ending is taken', () => {
  expect(foundBy(indexOf('кот'), 'который')).toEqual([]);
});

test('in Thai and Japanese a keyword is found inside a run of letters, the longest first', () => {
  const index = indexOf('メイク', 'リメイク', 'สกินแคร์', 'หนัง', 'หนังสือ');
  expect(foundBy(index, '毎日メイク動画')).toEqual(['メイク']);
  expect(foundBy(index, '古着リメイク')).toEqual(['リメイク']);
  expect(foundBy(index, 'รีวิวสกินแคร์ใหม่')).toEqual(['สกินแคร์']);
  expect(foundBy(index, 'อ่านหนังสือ')).toEqual(['หนังสือ']);
});

test('Thai vowels that Unicode writes in two ways are one', () => {
  expect(foundBy(indexOf('น้ำหอม'), 'รีวิวน้ำหอมตัวใหม่')).toEqual(['น้ำหอม']);
});

test('a Korean keyword begins a word, from three syllables it may stand anywhere', () => {
  const index = indexOf('요리', '메이크업', '책', '코디');
  expect(foundBy(index, '요리를 했어요')).toEqual(['요리']);
  expect(foundBy(index, '데일리메이크업')).toEqual(['메이크업']);
  expect(foundBy(index, '여름코디')).toEqual(['코디']);
  expect(foundBy(index, '산요리사')).toEqual([]);
});

test('a single Korean syllable stands alone or before a particle', () => {
  const index = indexOf('책');
  expect(foundBy(index, '책을 읽다')).toEqual(['책']);
  expect(foundBy(index, '책상 정책')).toEqual([]);
});

test('Arabic is found with and without its article, in either spelling', () => {
  const index = indexOf('بشرة', 'أظافر', 'الصحة النفسية');
  expect(foundBy(index, 'العناية بالبشرة')).toEqual(['بشرة']);
  expect(foundBy(index, 'اظافر')).toEqual(['أظافر']);
  expect(foundBy(index, 'عن صحة نفسية')).toEqual(['الصحة النفسية']);
});

test('what several niches list speaks for each by its share', () => {
  const index = createKeywordIndex([
    { listed: 'coach', niche: 3, language: 'western' },
    { listed: 'coach', niche: 7, language: 'western' },
  ]);
  expect(index.find(['coach'])[0]?.keyword.votes).toEqual([
    { niche: 3, weight: 0.5 },
    { niche: 7, weight: 0.5 },
  ]);
});

test('a hashtag is a phrase without its spaces, or a word with an ending', () => {
  const index = indexOf('chăm sóc da', 'makyaj-', 'uñas');
  expect(index.ofTag('chamsocda')?.text).toBe('chăm sóc da');
  expect(index.ofTag('makyajim')?.text).toBe('makyaj');
  expect(index.ofTag('unas')).toBeUndefined();
});

test('an unknown hashtag has the longest keyword it starts with, else ends with, from five letters', () => {
  const index = indexOf('sunscreen', 'sun', 'review', 'スキンケア');
  expect(index.inTag('sunscreenreview')?.text).toBe('sunscreen');
  expect(index.inTag('mysunscreen')?.text).toBe('sunscreen');
  expect(index.inTag('sunny')).toBeUndefined();
  expect(index.inTag('朝のスキンケア')?.text).toBe('スキンケア');
});

test('short syllables of other languages are looked for in hashtags from seven letters', () => {
  const index = createKeywordIndex([{ listed: 'ôn thi', niche: 0, language: 'vi' }]);
  expect(index.inTag('onthisday')).toBeUndefined();
  expect(index.ofTag('onthi')?.text).toBe('ôn thi');
});

test('names of object members are words like others', () => {
  const index = indexOf('serum');
  expect(index.find(['__proto__', 'constructor', ''])).toEqual([]);
  expect(index.inTag('constructor')).toBeUndefined();
});
