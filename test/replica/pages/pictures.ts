import type { Creator, Post } from '#test/replica/world/model.ts';
import { nicheById } from '#test/replica/world/niches.ts';
import { createRandom } from '#test/replica/world/random.ts';

/** A drawn poster of 9:16, the same for the same post: sky, hills or a table, and the niche's things. */
export function drawPoster(post: Post | undefined, key: string): string {
  const niche = nicheById(post?.niche ?? 'beauty');
  const random = createRandom(`poster ${key}`);
  const [from, to] = niche.hues;
  const light = random.integer(38, 58);
  const emoji = random.sample(niche.emoji, 3);
  const blobs = Array.from({ length: 5 }, (_, index) => {
    const hue = index % 2 ? from : to;
    const radius = random.integer(90, 260);
    return (
      `<circle cx="${random.integer(-40, 616)}" cy="${random.integer(-40, 900)}" r="${radius}" ` +
      `fill="hsl(${hue} 80% ${light + 16}%)" opacity="0.22"/>`
    );
  }).join('');
  const scene = random.pick(scenes)(from, to, random.integer(620, 700));
  const things = emoji
    .map((glyph, index) => {
      const size = index === 0 ? 230 : random.integer(70, 120);
      const x = index === 0 ? 288 : random.integer(90, 486);
      const y = index === 0 ? random.integer(430, 520) : random.integer(180, 320);
      const turn = random.integer(-14, 14);
      return (
        `<text x="${x}" y="${y}" font-size="${size}" text-anchor="middle" ` +
        `dominant-baseline="middle" transform="rotate(${turn} ${x} ${y})" ${emojiFont}>${glyph}</text>`
      );
    })
    .join('');

  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 576 1024" width="576" height="1024">` +
    `<defs><linearGradient id="sky" x1="0" y1="0" x2="0.4" y2="1">` +
    `<stop offset="0" stop-color="hsl(${from} 66% ${light + 6}%)"/>` +
    `<stop offset="0.55" stop-color="hsl(${between(from, to)} 58% ${light - 6}%)"/>` +
    `<stop offset="1" stop-color="hsl(${to} 58% ${light - 20}%)"/></linearGradient></defs>` +
    `<rect width="576" height="1024" fill="url(#sky)"/>${blobs}${scene}${things}</svg>`
  );
}

/** The hue halfway on the shorter way round, or opposite colours would meet in grey. */
function between(from: number, to: number): number {
  const way = ((to - from + 540) % 360) - 180;
  return Math.round((from + way / 2 + 360) % 360);
}

const emojiFont = `font-family="'Apple Color Emoji','Segoe UI Emoji','Noto Color Emoji',sans-serif"`;

/** Foregrounds, so that posters differ by more than colour. */
const scenes: ((from: number, to: number, horizon: number) => string)[] = [
  (from, to, horizon) =>
    `<path d="M0 ${horizon} Q150 ${horizon - 130} 300 ${horizon - 20} T576 ${horizon - 60} V1024 H0Z" ` +
    `fill="hsl(${to} 45% 30%)"/><path d="M0 ${horizon + 90} Q200 ${horizon - 10} 380 ${horizon + 80} ` +
    `T576 ${horizon + 50} V1024 H0Z" fill="hsl(${from} 40% 22%)"/>`,
  (_, to, horizon) =>
    `<rect y="${horizon}" width="576" height="${1024 - horizon}" fill="hsl(${to} 35% 24%)"/>` +
    `<rect y="${horizon}" width="576" height="14" fill="hsl(${to} 40% 46%)"/>` +
    `<ellipse cx="288" cy="${horizon + 12}" rx="190" ry="30" fill="#000" opacity="0.25"/>`,
  (from) =>
    `<path d="M288 0 L40 1024 H536Z" fill="#fff" opacity="0.1"/>` +
    `<ellipse cx="288" cy="720" rx="230" ry="46" fill="hsl(${from} 60% 84%)" opacity="0.35"/>`,
  (from, to) =>
    `<g opacity="0.9"><rect x="86" y="300" width="404" height="420" rx="26" fill="hsl(${from} 70% 94%)"/>` +
    `<rect x="108" y="322" width="360" height="330" rx="14" fill="hsl(${to} 60% 70%)"/></g>`,
];

/** A round picture of an account: two colours of its niche and its emoji, or its letter. */
export function drawAvatar(handle: string, creator: Creator | undefined): string {
  const random = createRandom(`avatar ${handle}`);
  const niche = creator ? nicheById(creator.niche) : undefined;
  const hue = niche ? niche.hues[0] : random.integer(0, 359);
  const glyph = niche && random.chance(0.5) ? random.pick(niche.emoji) : handle[0]?.toUpperCase();
  const size = glyph && /\p{L}|\p{N}/u.test(glyph) ? 52 : 56;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">` +
    `<defs><linearGradient id="back" x1="0" y1="0" x2="1" y2="1">` +
    `<stop offset="0" stop-color="hsl(${hue} 72% 62%)"/>` +
    `<stop offset="1" stop-color="hsl(${(hue + 60) % 360} 66% 40%)"/></linearGradient></defs>` +
    `<rect width="100" height="100" fill="url(#back)"/>` +
    `<text x="50" y="54" font-size="${size}" text-anchor="middle" dominant-baseline="middle" ` +
    `font-weight="700" fill="#fff" font-family="system-ui,'Noto Color Emoji',sans-serif">${glyph}</text></svg>`
  );
}
