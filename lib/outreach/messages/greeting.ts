import { toMergeField } from './merge-field';

/**
 * How a message to somebody unknown begins, by language: with `{name}`, then without. Friendly, of no
 * gender and no time of day, with the punctuation that the language wants. Languages in which a name
 * changes when it is called (Czech, Croatian, Bulgarian …) are left out: a name nobody inflected reads
 * like a machine.
 */
const greetings: Readonly<Record<string, readonly [named: string, unnamed: string]>> = {
  en: ['Hi {name},', 'Hi there,'],
  es: ['¡Hola, {name}!', '¡Hola!'],
  pt: ['Olá, {name}!', 'Olá!'],
  fr: ['Bonjour {name},', 'Bonjour,'],
  de: ['Hallo {name},', 'Hallo,'],
  it: ['Ciao {name},', 'Ciao,'],
  nl: ['Hallo {name},', 'Hallo,'],
  pl: ['Cześć, {name}!', 'Cześć!'],
  ro: ['Bună, {name}!', 'Bună!'],
  ru: ['Здравствуйте, {name}!', 'Здравствуйте!'],
  uk: ['Вітаю, {name}!', 'Вітаю!'],
  tr: ['Merhaba {name},', 'Merhaba,'],
  ar: ['مرحبًا {name}،', 'مرحبًا،'],
  he: ['היי {name},', 'היי,'],
  hi: ['नमस्ते {name},', 'नमस्ते,'],
  th: ['สวัสดีคุณ {name}', 'สวัสดี'],
  vi: ['Chào {name},', 'Xin chào,'],
  id: ['Halo {name},', 'Halo,'],
  ms: ['Hai {name},', 'Hai,'],
  fil: ['Hello {name},', 'Hello,'],
  ja: ['{name}さん、こんにちは。', 'こんにちは。'],
  ko: ['{name}님, 안녕하세요.', '안녕하세요.'],
  zh: ['{name}，你好！', '你好！'],
  sv: ['Hej {name}!', 'Hej!'],
  no: ['Hei {name},', 'Hei,'],
  da: ['Hej {name},', 'Hej,'],
  fi: ['Hei {name},', 'Hei,'],
  el: ['Γεια σου {name},', 'Γεια σου,'],
};

/** Languages that have a greeting, as BCP 47 primary subtags, the frequent ones first. */
export const greetingLanguages: readonly string[] = Object.keys(greetings);

/**
 * The first line of a message. Who is greeted by name is decided before: this only writes it down.
 *
 * @param firstName one that was stated or confirmed; absent, empty or without a letter (an emoji): nobody
 *   is named
 * @param language BCP 47; one that has no greeting here is greeted in English
 * @example toGreeting('Maya', 'en') // 'Hi Maya,'
 * @example toGreeting(undefined, 'pt-BR') // 'Olá!'
 */
export function toGreeting(firstName: string | undefined, language: string): string {
  const [primary = ''] = language.toLowerCase().split(/[-_]/);
  const english = ['Hi {name},', 'Hi there,'] as const;
  const [named, unnamed] = (Object.hasOwn(greetings, primary) && greetings[primary]) || english;
  const name = toGreetedName(firstName);
  return name === undefined ? unnamed : named.replace('{name}', () => name);
}

/**
 * A first name as it may greet: on one line and without emoji.
 *
 * @returns `undefined` where nothing with a letter in it is left
 * @example toGreetedName('Maya 🌸') // 'Maya'
 */
export function toGreetedName(firstName: string | undefined): string | undefined {
  return toMergeField(firstName?.replace(emoji, ' '), maxName);
}

/** As long as the store takes a confirmed name. */
const maxName = 40;

/** Pictures with what is joined to them; the joiner alone is a letter's matter in Persian or Hindi. */
const emoji = /(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{RI}|\uFE0F|\u20E3)\u200D?)+/gu;
