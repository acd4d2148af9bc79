import { expect, test } from 'vitest';
import { statesMinorAge } from './stated-age';

test.each([
  '16 y/o',
  '15yo dancer from Leeds',
  '15 yrs old ☆ I edit with friends',
  "i'm 14",
  'hey im 15 🌸 dm for edits',
  'I am 16 and I love horses',
  'I’m 17, she/her',
  '16 years old',
  '17years-old🎂',
  '16 year old girl who bakes',
  'age: 15',
  'Age 16 · Manila',
  'aged 13',
  '17 años',
  'tengo 16 añitos ✨',
  'edad: 15',
  '16 ans',
  "Lou, j'ai 15 ans",
  '15 anni • Torino',
  'ho 14 anni',
  '16 anos | sp',
  'tenho 15',
  '16 Jahre alt',
  'Ich bin 15 und male gern',
  '16 jaar',
  '17 lat, Kraków',
  'мне 16 лет',
  '16 yaşında',
  '16 tuổi',
  '16歳 JK',
  '17살',
  '16🎂',
  '16 | she/her | art',
  'Lea | 15 | Lyon',
  'sagi • 17',
  '17\nlibra 🧸',
  '15',
  "i'm a minor, be nice",
  '𝟏𝟔 𝐲/𝐨',
])('states an age under 18: %s', (bio) => {
  expect(statesMinorAge(bio)).toBe(true);
});

test.each([
  '16 years of experience',
  '16 years in marketing',
  '15 years experience as a chef',
  'mum of 14',
  'mom of a 14 year old and twins',
  'Mama of 2, 15 & 16 years old',
  'my 15yo does the filming',
  'dad to my daughter 12 years old',
  'our dog, 13 years old pup',
  '18+',
  '18 years old',
  '21',
  '21 y/o',
  'i am over 18 years old',
  'I AM OVER 16 YEARS OLD',
  'since 2016',
  'est. 2016',
  '16k',
  '16K soon?',
  '16.5k family',
  'road to 17k 🚀',
  "i'm 5'11",
  "i'm 10/10",
  "i'm 12 weeks pregnant",
  'im 15 minutes away from you',
  '17 años de experiencia',
  'hace 17 años que cocino',
  "16 ans d'expérience",
  'depuis 16 ans',
  'seit 16 Jahren vegan',
  '15 Jahre Erfahrung',
  '10 anni di cucina',
  'há 16 anos na cozinha',
  '3 ans 💍',
  '11 years together',
  '16 weeks to my marathon',
  'iPhone 16',
  'John 3:16',
  '15% off with code GLOW15',
  '$15 looks',
  'TikTok Shop 16+ items',
  'U17 coach',
  'age is just a number',
  'teenage 17th century nerd',
  'minor in psychology',
  '11:11 | libra',
  '17 · 03 · 2024 💍',
  'est. 03 | 16 | 24',
  '24 | 16',
  'ho ho ho 12',
  'our shop is turning 10!',
  'Calle Mayor\n14',
  'new video 5 | 6 pm',
  '',
])('does not: %s', (bio) => {
  expect(statesMinorAge(bio)).toBe(false);
});

test('an unknown bio states nothing', () => {
  expect(statesMinorAge(undefined)).toBe(false);
});

test('a long hostile bio is read without backtracking into seconds', () => {
  const bio = 'mum of '.repeat(200) + '1'.repeat(300) + ' | '.repeat(200);
  const before = performance.now();
  statesMinorAge(bio);
  expect(performance.now() - before).toBeLessThan(500);
});
