import { familyNames, firstNames, handleNames } from './names.ts';
import type { Language, Niche } from './niches/niche.ts';
import type { Random } from './random.ts';

/** A name in two spellings: as people read it, and in the letters of a handle. */
export interface Name {
  nickname: string;
  first: string;
  /** First name in Latin letters, lower case, no accents. */
  handleName: string;
  familyName: string;
}

/** How a creator calls themselves: plain, with an emoji, or as a kind of channel. */
export function createNickname(language: Language, niche: Niche, random: Random): Name {
  const index = random.integer(0, firstNames[language].length - 1);
  const first = firstNames[language][index] ?? 'Wren';
  const handleName = handleNames[language]?.[index] ?? toHandleLetters(first);
  const familyName = random.pick(familyNames);
  const emoji = random.pick(niche.emoji);
  const word = random.pick(niche.words);
  const nickname = random.pick([
    `${first} ${familyName}`,
    `${first} ${familyName}`,
    `${first} ${emoji}`,
    `${first} · ${word}`,
    `${first} | ${niche.tags[0] ?? niche.id}`,
    first,
  ]);
  return { nickname, first, handleName, familyName };
}

/** A handle that nobody in this world has yet: letters, digits, dots and underscores. */
export function createHandle(
  language: Language,
  niche: Niche,
  name: Name,
  taken: Set<string>,
  random: Random,
): string {
  const word = random.pick(niche.words);
  const family = toHandleLetters(name.familyName);
  const shapes = [
    `${name.handleName}.${family}`,
    `${name.handleName}_${word}`,
    `${word}by${name.handleName}`,
    `the${word}of${name.handleName}`,
    `${name.handleName}.${word}.${language}`,
    `${family}.${word}`,
  ];
  const base = random.pick(shapes).slice(0, 22);
  let handle = base;
  while (taken.has(handle)) handle = `${base.slice(0, 20)}${random.integer(2, 9_999)}`;
  return handle;
}

/**
 * @example
 * toHandleLetters('Éloïse') // 'eloise'
 */
export function toHandleLetters(text: string): string {
  return text
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}
