import type { Commerce, Creator, Post } from './model.ts';
import type { Language, Niche } from './niches/niche.ts';
import type { Random } from './random.ts';

/** Hashtags that say nothing about a post. */
const emptyTags: Partial<Record<Language, string[]>> = {
  en: ['fyp', 'foryou', 'viral', 'foryoupage'],
  es: ['parati', 'viral', 'fyp'],
  fr: ['pourtoi', 'fyp'],
  de: ['fürdich', 'fyp'],
  vi: ['xuhuong', 'fyp'],
  ja: ['おすすめ', 'fyp'],
  ru: ['рек', 'fyp'],
  tr: ['keşfet', 'fyp'],
};

/** Invented brands that partner with creators. */
export const brands = [
  { handle: 'brightly.oat', name: 'Brightly Oat' },
  { handle: 'pennylane.pans', name: 'Pennylane Pans' },
  { handle: 'murmelbank', name: 'Murmelbank' },
  { handle: 'softstack.shoes', name: 'Softstack' },
  { handle: 'lumenleaf', name: 'Lumenleaf' },
  { handle: 'tidepool.apps', name: 'Tidepool' },
];

type CaptionPart = Pick<Post, 'caption' | 'hashtags' | 'mentions' | 'language'>;

/** The caption of a creator's post number `index`: text, hashtags, and what commerce makes of it. */
export function createCaption(
  creator: Creator,
  niche: Niche,
  commerce: Commerce,
  index: number,
  random: Random,
): CaptionPart {
  const language = creator.language as Language;
  const own = niche.captions[language];
  const texts = own ?? niche.captions.en;
  const hashtags = [
    ...random.sample(niche.tags, random.integer(1, 4)),
    ...random.sample(emptyTags[language] ?? ['fyp', 'viral'], random.integer(0, 2)),
  ];
  const mentions: string[] = [];
  const isTagsOnly = random.chance(0.06);
  let text = isTagsOnly ? random.pick(niche.emoji) : toEpisode(texts, index, creator);

  if (!isTagsOnly && random.chance(0.3)) text += ` ${random.pick(niche.emoji)}`;
  if (commerce.paidPartnership || commerce.adAuthorization || commerce.promotional) {
    const brand = random.pick(brands);
    mentions.push(brand.handle);
    text += ` @${brand.handle}`;
    if (random.chance(0.6)) hashtags.unshift(random.pick(disclosures[language] ?? ['ad']));
    if (random.chance(0.3)) text += `, use my code ${creator.handle.slice(0, 5).toUpperCase()}10`;
  } else if (random.chance(0.03)) {
    hashtags.push('gifted');
  }
  return {
    caption: [text, ...hashtags.map((tag) => `#${tag}`)].join(' '),
    hashtags,
    mentions,
    language: isTagsOnly ? 'un' : own ? language : 'en',
  };
}

/** Each text once, then each again as a second part, and so on. */
function toEpisode(texts: string[], index: number, { id, language }: Creator): string {
  const position = index + Number(id.slice(-2));
  const text = texts[position % texts.length] ?? '';
  const part = Math.floor(index / texts.length) + 1;
  if (part === 1) return text;
  return language === 'en' ? `${text}${sequels[part % sequels.length]}` : `${text} (${part})`;
}

const sequels = ['', ', again but slower', ', part two', ', the long version', ', your questions'];

const disclosures: Partial<Record<Language, string[]>> = {
  en: ['ad', 'sponsored', 'paidpartnership', 'gifted'],
  es: ['publi', 'publicidad', 'colab'],
  fr: ['publicité', 'collaborationcommerciale'],
  de: ['werbung', 'anzeige'],
  it: ['adv', 'pubblicità'],
  pt: ['publi', 'publicidade'],
  ja: ['PR'],
  ko: ['광고'],
  pl: ['reklama', 'współpraca'],
  tr: ['reklam', 'işbirliği'],
};
