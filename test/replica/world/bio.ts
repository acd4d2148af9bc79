import { agencies, linkHubs, mailboxes } from './names.ts';
import type { Language, Niche } from './niches/niche.ts';
import type { Random } from './random.ts';

/** Bio, address and link of a creator; most have neither address nor link. */
export interface Bio {
  bio: string;
  email?: string;
  bioLink?: string;
  businessCategory?: string;
}

/**
 * Addresses and links grow with the account, as in 4,706 real bios of 2024: an address in 1 % of
 * nano and 38 % of mega bios, a link in 13 % and 66 %. Nano ones get more here, or the world would
 * hold too few of them to be seen.
 */
export function createBio(
  language: Language,
  niche: Niche,
  handleName: string,
  followers: number,
  random: Random,
): Bio {
  const size = Math.min(1, Math.max(0, (Math.log10(followers) - 3) / 3.5));
  const lines = [`${random.pick(niche.emoji)} ${openings[language](niche, random)}`];
  const bio: Bio = { bio: '' };

  if (random.chance(0.1 + 0.3 * size)) {
    bio.email = createAddress(handleName, niche, random);
    lines.push(`${random.pick(envelopes)} ${bio.email}`);
  }
  if (random.chance(0.13 + 0.5 * size)) {
    bio.bioLink = createLink(handleName, random);
    if (random.chance(0.5)) lines.push(random.pick(['👇', '⬇️ links', '↓']));
  }
  if (random.chance(0.1)) lines.push(`IG: ${handleName}.${random.pick(niche.words)}`);
  if (random.chance(0.07)) bio.businessCategory = niche.category;
  bio.bio = lines.join('\n');
  return bio;
}

const envelopes = ['📩', '💌', '✉️', '📧', 'collab:', 'business:', 'pr:'];

function createAddress(handleName: string, niche: Niche, random: Random): string {
  const word = random.pick(niche.words);
  const agency = random.pick(agencies);
  return random.pick([
    `${handleName}@${word}by${handleName}.example`,
    `hello@${word}by${handleName}.example`,
    `${handleName}.${word}@${random.pick(mailboxes)}`,
    `${handleName}${random.integer(2, 99)}@${random.pick(mailboxes)}`,
    `${handleName}@${agency.domain}`,
    `mgmt.${handleName}@${agency.domain}`,
  ]);
}

function createLink(handleName: string, random: Random): string {
  return random.chance(0.7)
    ? `https://${random.pick(linkHubs)}/${handleName}${random.integer(1, 99)}`
    : `${handleName}shop.example`;
}

/** The first line, in the creator's language. */
const openings: Record<Language, (niche: Niche, random: Random) => string> = {
  en: (niche) => niche.bio,
  es: (niche, random) => `${random.pick(['Todo sobre', 'Mi rincón de'])} ${niche.tags[0]}`,
  fr: (niche, random) => `${random.pick(['Mon carnet', 'Petit journal'])} ${niche.tags[0]} · Lille`,
  de: (niche, random) => `${random.pick(['Alles über', 'Täglich'])} ${niche.tags[0]} aus Leipzig`,
  pt: (niche, random) => `${random.pick(['Vivendo de', 'Um pouco de'])} ${niche.tags[0]}`,
  it: (niche, random) => `${random.pick(['Diario di', 'Solo'])} ${niche.tags[0]}`,
  vi: (niche, random) => `${random.pick(['Mỗi ngày một chút', 'Chia sẻ về'])} ${niche.tags[0]}`,
  id: (niche, random) => `${random.pick(['Cerita tentang', 'Berbagi soal'])} ${niche.tags[0]}`,
  th: (niche) => `เล่าเรื่อง ${niche.tags[0]} ทุกวัน`,
  ja: (niche) => `毎日${niche.tags[0]}の話`,
  ko: (niche) => `매일 올리는 ${niche.tags[0]} 이야기`,
  ar: (niche) => `كل يوم فكرة عن ${niche.tags[0]}`,
  tr: (niche) => `her gün biraz ${niche.tags[0]}`,
  pl: (niche) => `codziennie trochę o ${niche.tags[0]}`,
  ru: (niche) => `каждый день про ${niche.tags[0]}`,
};
