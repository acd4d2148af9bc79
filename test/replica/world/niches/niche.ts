/** Languages that creators of the replica write in. */
export const languages = [
  'en',
  'es',
  'fr',
  'de',
  'pt',
  'it',
  'vi',
  'id',
  'th',
  'ja',
  'ko',
  'ar',
  'tr',
  'pl',
  'ru',
] as const;

export type Language = (typeof languages)[number];

/** What a creator of one niche talks about. Ids are those of the taxonomy. */
export interface Niche {
  id: string;
  emoji: string[];
  /** Two hues of a poster, degrees. */
  hues: [number, number];
  /** Community hashtags first. */
  tags: string[];
  /** Words that handles are made of. */
  words: string[];
  /** TikTok's own content labels: leaf, middle, top. */
  labels: string[];
  /** Category of a business account. */
  category: string;
  /** What a bio says, in English. */
  bio: string;
  captions: { en: string[] } & Partial<Record<Language, string[]>>;
}
