import { toRegionCode } from '@/components/desk/regions';
import type { AudienceShare } from '@/lib/model/collaboration';

/** What was typed for an audience: shares, or the piece that is none. */
export type ReadShares =
  | { shares: AudienceShare[] }
  | { problem: 'form' | 'country' | 'age' | 'too-many' | 'twice'; piece: string };

/** A comma before a space or a letter parts two shares; before a digit it is a decimal sign. */
const between = /[;\n]+|,\s+|,(?=[^\d\s])/u;
const share = /^(.*?\S)\s*[:=]?\s+(\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/u;
const age = /^(?:\d{2}\s?[-–]\s?\d{2}|\d{2}\s?\+|<\s?\d{2})$/u;

/**
 * Countries with their percentages, as a media kit lists them.
 *
 * @example readCountries('US 45, Spain 20.5%') // { shares: [{ group: 'US', pct: 45 }, { group: 'ES', pct: 20.5 }] }
 */
export function readCountries(text: string): ReadShares {
  return readShares(text, 20, 'country', toRegionCode);
}

/**
 * Ages with their percentages.
 *
 * @example readAges('18–24 45, 55+ 3') // { shares: [{ group: '18-24', pct: 45 }, { group: '55+', pct: 3 }] }
 */
export function readAges(text: string): ReadShares {
  return readShares(text, 12, 'age', (group) =>
    age.test(group) ? group.replace(/\s/g, '').replace('–', '-') : undefined,
  );
}

function readShares(
  text: string,
  most: number,
  kind: 'country' | 'age',
  toGroup: (text: string) => string | undefined,
): ReadShares {
  const pieces = text
    .normalize('NFKC')
    .split(between)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const shares: AudienceShare[] = [];
  for (const piece of pieces) {
    const [, name = '', figure = ''] = share.exec(piece) ?? [];
    const pct = Number(figure.replace(',', '.'));
    if (name === '' || pct > 100) return { problem: 'form', piece };
    const group = toGroup(name.replace(/[:=]$/u, '').trim());
    if (group === undefined) return { problem: kind, piece: name };
    if (shares.some((one) => one.group === group)) return { problem: 'twice', piece: name };
    shares.push({ group, pct });
  }
  const [last = ''] = pieces.slice(most);
  return shares.length > most ? { problem: 'too-many', piece: last } : { shares };
}

/** The shares as their field shows them; reading it gives them back. */
export function writeShares(shares: readonly AudienceShare[]): string {
  return shares.map(({ group, pct }) => `${group} ${pct}`).join(', ');
}

/** What all of them come to, with one decimal. */
export function sumShares(shares: readonly AudienceShare[]): number {
  return Math.round(10 * shares.reduce((sum, { pct }) => sum + pct, 0)) / 10;
}
