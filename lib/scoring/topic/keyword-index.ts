import { foldText, hasUnspaced, toBareWord, toKeywordWords } from './words';

/** A niche that a tag, word or label speaks for, and how loudly. */
export interface Vote {
  niche: number;
  weight: number;
}

/** A word or phrase of the taxonomy. */
export interface Keyword {
  /** As listed, without the hyphen that allows endings. */
  text: string;
  votes: Vote[];
}

/** A keyword met in a text. */
export interface FoundKeyword {
  keyword: Keyword;
  /** What the scout should read: the keyword, or the word with the ending it was met in. */
  text: string;
}

/**
 * Finds the taxonomy's keywords in words and hashtags.
 *
 * How a keyword is listed says how it is looked for:
 * - `serum`, `chăm sóc da`: whole words, up to four in a row. Missing accents are forgiven, others are
 *   not: Vietnamese `điều` is not French `dieu`. Under five letters, and for a Vietnamese syllable,
 *   accents are not forgiven either: `son` is no lipstick and `the` is no tea.
 * - `макияж-`, `saç bakım-`: with any ending of up to five letters (Russian, Polish, Turkish).
 * - Thai, Japanese, Chinese: anywhere in a run of letters, the longest first, so that 運動 is not found
 *   in 運動会 where both are listed.
 * - Korean: at the start of a word; from three syllables anywhere, two also at its end. A single
 *   syllable needs the word to end there or a particle to follow.
 * - Arabic: with or without the article.
 */
export interface KeywordIndex {
  /** Keywords of a text, each once. */
  find(words: readonly string[]): FoundKeyword[];
  /** The keyword that a folded hashtag is, written as one word. */
  ofTag(tag: string): Keyword | undefined;
  /** The longest keyword of at least five letters that a folded hashtag starts, else ends with. */
  inTag(tag: string): Keyword | undefined;
}

/** What the index is built from: a keyword of a niche, as the taxonomy lists it. */
export interface ListedKeyword {
  listed: string;
  niche: number;
  /**
   * Primary subtag, or `western` for English and its neighbours; absent for a community hashtag, which
   * is looked for in other hashtags only.
   */
  language?: string;
}

/** A keyword of a script without spaces, in the letters of a plain text. */
interface Run {
  letters: string;
  keyword: Keyword;
}

const longestEnding = 5;
const stemStart = 3;
const minForgiven = 5;
/** Letters of a keyword that an unknown hashtag starts or ends with; more where syllables are short. */
const minPart = 5;
const minForeignPart = 7;
const particles = new Set('을 를 이 가 은 는 도 만 의 에 와 과 로'.split(' '));
const hangul = /^[\uac00-\ud7a3]/;
const latin = /^[a-z\d]+$/;

/** Builds the index; what several niches list speaks for each by its share. */
export function createKeywordIndex(entries: Iterable<ListedKeyword>): KeywordIndex {
  const whole = new Map<string, Keyword>();
  /** Those of `whole` that may have an ending, and how they begin. */
  const stems = new Set<string>();
  const stemStarts = new Set<string>();
  /** As hashtags write them; `parts` are those looked for inside hashtags. */
  const joined = new Map<string, Keyword>();
  const parts = new Set<string>();
  /** No longer piece of a hashtag is looked up: pages may send tags of thousands of letters. */
  let longestPart = 0;
  /** First word of a phrase → words of the longest phrase that begins with it. */
  const phrases = new Map<string, number>();
  /** First character → keywords of scripts without spaces, the longest first. */
  const runs = new Map<string, Run[]>();

  for (const { listed, niche, language } of entries) {
    const isStem = listed.endsWith('-');
    const text = isStem ? listed.slice(0, -1) : listed;
    const plain = toKeywordWords(text);
    const spelled = plain.join(' ');
    const bare = foldText(spelled);
    const tag = plain.length > 1 ? bare.replaceAll(' ', '') : bare;
    if (tag === '') continue;
    if (hasUnspaced(spelled)) {
      const letters = plain.join('');
      const known = runs.get(letters.charAt(0)) ?? [];
      const keyword = own(joined, tag, text, niche);
      if (!known.some((run) => run.letters === letters)) known.push({ letters, keyword });
      runs.set(letters.charAt(0), known);
      continue;
    }
    const isForgiven =
      spelled === bare || (tag.length >= minForgiven && !(language === 'vi' && plain.length === 1));
    if (language !== undefined) {
      for (const key of isForgiven && bare !== spelled ? [spelled, bare] : [spelled]) {
        own(whole, key, text, niche);
        if (isStem) stems.add(key);
        if (isStem) stemStarts.add(key.slice(0, stemStart));
        if (plain.length === 1) continue;
        const [first = ''] = key.split(' ', 1);
        phrases.set(first, Math.max(plain.length, phrases.get(first) ?? 1));
      }
    }
    if (!isForgiven) continue;
    own(joined, tag, text, niche);
    const isForeign = language !== 'western' && language !== undefined && latin.test(tag);
    if (tag.length >= (isForeign ? minForeignPart : minPart)) {
      parts.add(tag);
      longestPart = Math.max(longestPart, tag.length);
    }
  }
  for (const begun of runs.values()) begun.sort((a, b) => b.letters.length - a.letters.length);

  /** The keyword that `text` is, or is with an ending. */
  function match(text: string): FoundKeyword | undefined {
    const exact = whole.get(text);
    if (exact) return { keyword: exact, text: exact.text };
    if (!stemStarts.has(text.slice(0, stemStart))) return undefined;
    const shortest = Math.max(stemStart, text.length - longestEnding);
    for (let length = text.length - 1; length >= shortest; length--) {
      const stem = text.slice(0, length);
      const keyword = stems.has(stem) ? whole.get(stem) : undefined;
      // An ending is letters of the same word: "saç bak" + " ım" is none.
      if (keyword && !text.includes(' ', length)) return { keyword, text };
    }
    return undefined;
  }

  function* inRun(run: string): Generator<Keyword> {
    for (let at = 0; at < run.length; at++) {
      const found = runs
        .get(run.charAt(at))
        ?.find(({ letters }) => run.startsWith(letters, at) && isWordAt(letters, run, at));
      if (!found) continue;
      yield found.keyword;
      at += found.letters.length - 1;
    }
  }

  return {
    find(words) {
      const found = new Map<Keyword, FoundKeyword>();
      for (let i = 0; i < words.length; i++) {
        const word = words[i] ?? '';
        if (hasUnspaced(word)) {
          for (const keyword of inRun(word)) found.set(keyword, { keyword, text: keyword.text });
          continue;
        }
        // A phrase takes its words: a "wedding dress" is no dress.
        for (let count = phrases.get(toBareWord(word)) ?? 1; count > 0; count--) {
          if (i + count > words.length) continue;
          const text =
            count === 1
              ? toBareWord(word)
              : words
                  .slice(i, i + count)
                  .map(toBareWord)
                  .join(' ');
          const hit = match(text);
          if (!hit) continue;
          if (!found.has(hit.keyword)) found.set(hit.keyword, hit);
          i += count - 1;
          break;
        }
      }
      return [...found.values()];
    },

    ofTag: (tag) => joined.get(tag) ?? match(tag)?.keyword,

    inTag(tag) {
      if (hasUnspaced(tag)) {
        const [longest] = [...inRun(tag)].sort((a, b) => b.text.length - a.text.length);
        return longest;
      }
      const longest = Math.min(tag.length - 1, longestPart);
      for (let length = longest; length >= minPart; length--) {
        const start = tag.slice(0, length);
        if (parts.has(start)) return joined.get(start);
      }
      for (let length = longest; length >= minPart; length--) {
        const end = tag.slice(-length);
        if (parts.has(end)) return joined.get(end);
      }
      return undefined;
    },
  };
}

/** Whether what stands in a run of letters is a word there, and not a part of another. */
function isWordAt(text: string, run: string, at: number): boolean {
  if (!hangul.test(text)) return true;
  const rest = run.slice(at + text.length);
  if (text.length === 1) return at === 0 && (rest === '' || particles.has(rest));
  return at === 0 || text.length > 2 || rest === '';
}

/** Gives the keyword of a map to a niche, by an equal share with those who have it already. */
function own(map: Map<string, Keyword>, key: string, text: string, niche: number): Keyword {
  const keyword = map.get(key) ?? { text, votes: [] };
  const owners = keyword.votes.map((vote) => vote.niche);
  if (owners.includes(niche)) return keyword;
  owners.push(niche);
  keyword.votes = owners.map((owner) => ({ niche: owner, weight: 1 / owners.length }));
  map.set(key, keyword);
  return keyword;
}
