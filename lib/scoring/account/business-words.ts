import type { Creator } from '@/lib/model/creator';
import type { BusinessReason } from '@/lib/scoring/signals/business-signal';
import { brandPhrases, mediaPhrases, shopPhrases } from './business-phrases';

/**
 * Requirements, before the patterns:
 * - only how accounts of more than one person speak: "we ship", "our shop", "official store"
 * - one word of a single person settles it the other way: "my shop", "ex news anchor", "UGC creator"
 * - of a name or handle only the word that names the thing counts: "Glow Shop", not "Shop With Maya"
 */

export interface BusinessFind {
  reason: Extract<BusinessReason, `${string}-words`>;
  /** As written, at most 40 characters. */
  quote: string;
}

const maxQuote = 40;
/** TikTok's own limits are 80 and 30 characters; what is longer is no bio. */
const maxText = 500;

/** What a single person says of themselves, in the languages of the phrases. */
const personWords = words([
  "i|i['’]?m|i['’]?ve|my|mine|me|myself|she|he|her|him|mum|mom|mommy|mama|mother|dad|father|wife|husband",
  'actor|actress|model|singer|rapper|musician|dj|artist|author|writer|poet|comedian|dancer|athlete|chef',
  'influencer|ugc|creator|blogger|vlogger|youtuber|streamer|gamer|presenter|host|anchor|journalist|reporter',
  'ex|former|founder|co-?founder|owner|ceo|coach|entrepreneur|personality|ambassador|y/?o|years old',
  "yo|mi|mis|soy|mon|ma|mes|moi|je|j['’]ai|ich|mein|meine|meinem|meinen|bin|io|mio|mia|miei|sono|eu|meu|minha|sou",
  'actriz|modelo|cantante|autora?|escritora?|periodista|acteur|actrice|auteur|journaliste|autorin|journalistin|moderator(?:in)?|giornalista|attore|attrice|jornalista|atriz|ator',
  'saya|aku|gue|tôi|mình|ben|benim|ja|mój|moja|я|мой|моя|мои|أنا|fan ?page|fan account',
]);

/**
 * As the last word of a name, or the first where a language puts the noun first: "Shop with Maya" is
 * no shop, "Tienda Maya" is one. Of handles only the shops: @bad.news may be anybody.
 */
const shopName = names({
  last: 'shop|store|online ?shop|boutique|outlet|sklep|mağaza|ショップ|ストア|스토어',
  first: 'boutique|tienda|loja|negozio|toko|sklep|cửa hàng|магазин|متجر|ร้าน',
});
const mediaName = names({
  last: 'news|magazine|radio|newspaper|noticias|notícias|nachrichten|actualités|notizie|haber|новости|ニュース|뉴스',
  first: 'radio|revista|noticias|notícias|berita|новости|إذاعة',
});

/**
 * Words in name, handle and bio that speak of a shop, a media outlet or a brand, at most one find a
 * reason, in that order.
 *
 * @returns nothing where bio or name speak of a single person, or are not known
 * @example findBusinessWords({ handle: 'g', bio: 'We ship worldwide' }) // shop-words, "We ship"
 */
export function findBusinessWords({
  name,
  handle,
  bio,
}: Pick<Creator, 'name' | 'handle' | 'bio'>): BusinessFind[] {
  const [plainName, plainBio] = [plain(name), plain(bio)];
  if (personWords.test(plainBio) || personWords.test(plainName)) return [];
  const plainHandle = handle.replaceAll(/[._-]+/g, ' ');
  const candidates: [BusinessFind['reason'], string | undefined][] = [
    [
      'shop-words',
      found(shopPhrases, plainBio, plainName) ?? found(shopName, plainName, plainHandle),
    ],
    ['media-words', found(mediaPhrases, plainBio, plainName) ?? found(mediaName, plainName)],
    ['brand-words', found(brandPhrases, plainBio, plainName)],
  ];
  return candidates.flatMap(([reason, quote]) =>
    quote === undefined ? [] : [{ reason, quote: [...quote.trim()].slice(0, maxQuote).join('') }],
  );
}

function found(pattern: RegExp, ...texts: string[]): string | undefined {
  for (const text of texts) {
    const match = pattern.exec(text);
    if (match) return match[0];
  }
  return undefined;
}

function plain(text: string | undefined): string {
  // What is not well formed would break the quote. NFKC would turn ™ into letters.
  const sign = (text ?? '').slice(0, maxText).toWellFormed().replaceAll('™', '®').normalize('NFKC');
  // "maya@glow-ltd.example" is a mailbox, "@glowshop" somebody else.
  const isAddress = (word: string) => word.includes('@') || /^https?:|^www\./i.test(word);
  return sign
    .split(/\s+/)
    .filter((word) => !isAddress(word))
    .join(' ');
}

function words(groups: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${groups.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

function names({ first, last }: { first: string; last: string }): RegExp {
  const edge = '[^\\p{L}\\p{N}]*';
  return new RegExp(
    `^${edge}(?:${first})(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:${last})(?=${edge}$)`,
    'iu',
  );
}
