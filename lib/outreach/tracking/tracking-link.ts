import type { Pitch } from '@/lib/model/pitch';
import { type PatternPart, parsePattern } from './parse-pattern';
import { toAscii } from './to-ascii';

/** Patterns of a link's UTM fields; an empty one leaves its field out. */
export interface UtmPatterns {
  source: string;
  medium: string;
  campaign: string;
  content: string;
}

/** By these the clicks of a link are told apart: one campaign, and in it one creator. */
export const usualUtm: UtmPatterns = {
  source: 'tiktok',
  medium: 'influencer',
  campaign: '{campaign}',
  content: '{handle}',
};

export const linkVariables = ['campaign', 'handle', 'code'] as const;

/** What a link's variables stand for. */
export interface LinkFacts {
  campaign: string;
  handle: string;
  /** The creator's promo code. */
  code?: string;
}

export const maxTrackingUrl = 2_000;
const maxLanding = 1_000;

/** A campaign's own patterns, the usual ones where it has none. */
export function toUtmPatterns(pitch: Pitch = {}): UtmPatterns {
  return {
    source: pitch.utmSource ?? usualUtm.source,
    medium: pitch.utmMedium ?? usualUtm.medium,
    campaign: pitch.utmCampaign ?? usualUtm.campaign,
    content: pitch.utmContent ?? usualUtm.content,
  };
}

/** Why a text cannot be the page that links lead to. */
export type LandingProblem = 'no-scheme' | 'not-web' | 'invalid' | 'login' | 'too-long';

/**
 * What is wrong with the address of a landing page; `undefined` for nothing typed and for an address of
 * the web.
 *
 * @example findLandingProblem('shop.example/spring') // 'no-scheme'
 */
export function findLandingProblem(text: string): LandingProblem | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  if (typed.length > maxLanding) return 'too-long';
  // "localhost:3000" reads as a scheme too; a real one is followed by slashes, or is well known.
  const isSchemeless = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[:/?#]|$)/u.test(typed);
  if (isSchemeless || typed.startsWith('//')) return 'no-scheme';
  if (!URL.canParse(typed)) return 'invalid';
  const { protocol, hostname, username, password } = new URL(typed);
  if (protocol !== 'http:' && protocol !== 'https:') return 'not-web';
  if (/[\s\p{C}]/u.test(typed) || !/[^.]\.[^.]|^\[/u.test(hostname)) return 'invalid';
  return username === '' && password === '' ? undefined : 'login';
}

/**
 * A creator's link to the landing page. What the address has already stays letter for letter, its query
 * and its fragment included; only UTM fields that a pattern fills are replaced.
 *
 * @returns `undefined` for no address, for one that `findLandingProblem` names, and where the link grew
 *   longer than is stored
 * @example
 * toTrackingUrl('https://shop.example/?a=1#top', usualUtm, { campaign: 'Spring', handle: 'maya' })
 * // 'https://shop.example/?a=1&utm_source=tiktok&utm_medium=influencer&utm_campaign=spring&utm_content=maya#top'
 */
export function toTrackingUrl(
  landing: string | undefined,
  patterns: UtmPatterns,
  facts: LinkFacts,
): string | undefined {
  return createLinks(landing, patterns)(facts);
}

/** The same for thousands of creators: the address and the patterns are looked through once. */
export function createLinks(
  landing: string | undefined,
  patterns: UtmPatterns,
): (facts: LinkFacts) => string | undefined {
  const typed = landing?.trim() ?? '';
  if (typed === '' || findLandingProblem(typed) !== undefined) return () => undefined;
  const [, page = '', query = '', fragment = ''] =
    /^([^?#]*)(?:\?([^#]*))?(#.*)?$/su.exec(typed) ?? [];
  const own = query.split('&').filter((pair) => pair !== '');
  const names = new Map(own.map((pair) => [pair, nameOf(pair)]));
  // An address that ends in its host has a page all the same, and some tools want to see it.
  const whole = /^https?:\/\/[^/]+$/iu.test(page) ? `${page}/` : page;
  const parts = Object.entries(patterns).map(
    ([name, pattern]) => [`utm_${name}`, parsePattern(pattern)] as const,
  );
  return (facts) => {
    const fields = parts
      .map(([name, pattern]) => [name, toSlug(fillPattern(pattern, facts))] as const)
      .filter(([, value]) => value !== '');
    const filled = new Set<string | undefined>(fields.map(([name]) => name));
    const pairs = [
      ...own.filter((pair) => !filled.has(names.get(pair))),
      ...fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`),
    ];
    const url = `${whole}${pairs.length > 0 ? '?' : ''}${pairs.join('&')}${fragment}`;
    return url.length <= maxTrackingUrl ? url : undefined;
  };
}

/** Analytics tell `Spring` from `spring`, so values are lower case, and words are joined by dashes. */
function toSlug(text: string): string {
  return toAscii(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/-{2,}/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

function fillPattern(pattern: readonly PatternPart[], facts: LinkFacts): string {
  return pattern
    .map((part) => {
      if ('text' in part) return part.text;
      const name = linkVariables.find((known) => known === part.variable.toLowerCase());
      return name === undefined ? '' : (facts[name] ?? '');
    })
    .join('');
}

/** The name of a pair of a query, lower case: `UTM_Source` would be counted beside ours. */
function nameOf(pair: string): string {
  const [name = ''] = pair.split('=');
  try {
    return decodeURIComponent(name.replaceAll('+', ' ')).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}
