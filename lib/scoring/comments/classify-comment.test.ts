import { describe, expect, test } from 'vitest';
import { classifyComment } from './classify-comment';

describe('spam leads somewhere else or begs', () => {
  test.each([
    'check out my channel guys',
    'https://vt.example.com/ZS1 hadir support',
    'get it at glow-shop . com',
    'follow me and I will follow back',
    'sub4sub?',
    'earn $500 a day from home, text me on WhatsApp',
    'like this comment if you agree',
    'DM us to become an ambassador',
    '互关吗',
  ])('%s', (text) => expect(classifyComment(text)).toBe('spam'));

  test.each([
    'your hair looks like me at 15',
    'I made 2 of these for my sister yesterday',
    'let me check my size first',
    'wowww...gorgeous',
    'is that a life hack @ana',
    'love the new video',
    'please share how you did it',
  ])('ordinary words are none: %s', (text) => expect(classifyComment(text)).not.toBe('spam'));
});

test.each(['😍😍😍', '❤️!!', '👍🏽👩‍👩‍👧 🇻🇳', '[laughwithtears][wow]', ':) <3', '...', '1️⃣'])(
  'nothing but signs is emoji only: %s',
  (text) => {
    expect(classifyComment(text)).toBe('emoji-only');
  },
);

test('a number or a letter is not nothing', () => {
  expect(classifyComment('100')).toBe('praise');
  expect(classifyComment('J')).toBe('praise');
});

test('a friend tagged, with or without a heart, is a mention and no more', () => {
  expect(classifyComment('@sunny.oddwell')).toBe('mention-only');
  expect(classifyComment('@sunny.oddwell @ana_b ❤️')).toBe('mention-only');
  expect(classifyComment('@sunny.oddwell buy this for me')).toBe('intent');
});

describe('a wish to buy', () => {
  test.each([
    'where did you get the blue one',
    'Link??',
    'price',
    'does it actually work',
    'what shade is this?',
    'take my money 😭',
    '¿cuánto cuesta?',
    'onde comprou?',
    'c’est combien ?',
    'wo gibt es das',
    'quanto costa?',
    'dah order 4 botol',
    'nak 2 botol',
    'ada cod tak',
    'mau beli dong',
    'Đặt 2 sản phẩm',
    'Lấy 5 bộ luôn',
    'giá bao nhiêu ạ',
    'сколько стоит',
    'nereden aldın',
    'بكم السعر',
    'ราคาเท่าไหร่คะ',
    '가격 얼마예요',
    'これ欲しい',
    '求链接',
  ])('%s', (text) => expect(classifyComment(text)).toBe('intent'));

  test('what a buyer would ask about is no wish where it is praised', () => {
    expect(classifyComment('honestly obsessed with this shade on you')).not.toBe('intent');
    expect(classifyComment('the price of fame, honestly iconic behaviour')).not.toBe('intent');
  });

  test('accents and fancy letters make no difference to the letters meant', () => {
    expect(classifyComment('𝔻𝕠𝕟𝕖 𝕠𝕣𝕕𝕖𝕣')).toBe('intent');
    expect(classifyComment('WHERE DID YOU GET THIS'.normalize('NFD'))).toBe('intent');
  });
});

describe('a question', () => {
  test.each([
    'is this for oily hair?',
    'what camera is this',
    'how do you do that',
    '¿cómo lo haces',
    'tu utilises quoi',
    'macam mana nak pakai',
    'có hợp da dầu không ạ',
    'どうやるの？',
    'ใช้ยังไงคะ',
  ])('%s', (text) => expect(classifyComment(text)).toBe('question'));

  test('an exclamation with a question word asks nothing', () => {
    expect(classifyComment('wow so pretty, what a look')).toBe('praise');
    expect(classifyComment('I love how gentle the whole routine feels')).toBe('specific');
  });
});

describe('something specific has four content words', () => {
  test('grammar and plain praise are none', () => {
    expect(classifyComment('I love this so much, you are so beautiful')).toBe('praise');
    expect(classifyComment('the ceramide cream saved my winter skin')).toBe('specific');
  });

  test('a word said again and again is one', () => {
    expect(classifyComment('finally finally finally finally')).toBe('praise');
  });

  test.each([
    ['这个面霜冬天用特别滋润推荐给大家', 'specific'],
    ['好看', 'praise'],
    ['かわいい', 'praise'],
    ['ครีมนี้ช่วยให้ผิวหน้าชุ่มชื้นขึ้นมากจริง', 'specific'],
    ['น่ารักมาก', 'praise'],
    ['겨울마다 쓰는 크림인데 피부가 진정돼', 'specific'],
    ['kem này dưỡng ẩm tốt, da mặt mềm mịn hẳn sau hai tuần', 'specific'],
  ])('scripts without spaces are measured by letters: %s', (text, kind) => {
    expect(classifyComment(text)).toBe(kind);
  });
});

const repeat = (text: string) => text.repeat(Math.ceil(10_000 / text.length));
test.each([
  ['one letter', repeat('a')],
  ['spaces', repeat(' ')],
  ['dots', repeat('a.')],
  ['half words', repeat('sub me to ')],
  ['half addresses', repeat('www ')],
  ['mentions', repeat('@')],
  ['brackets', repeat('[a')],
  ['question words', repeat('boleh ')],
  ['money', repeat('made 1')],
  ['lone surrogates', repeat('\ud83d')],
  ['marks', `a${repeat('\u0301')}`],
  ['thumbs', repeat('check out ')],
])('10,000 characters of %s are classed at once', (_, text) => {
  const start = performance.now();
  classifyComment(text);
  expect(performance.now() - start).toBeLessThan(250);
});
