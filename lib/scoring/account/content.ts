import type { Creator } from '@/lib/model/creator';
import type { Post } from '@/lib/model/post';
import { distinctPosts } from '@/lib/scoring/engagement/distinct-posts';
import type { ContentSignal } from '@/lib/scoring/signals/content-signal';

/**
 * The language TikTok found in a caption as a primary subtag: `zh-Hans` is `zh`.
 *
 * @returns `undefined` where none is stated, TikTok could not tell ("un"), or it is no language code
 */
export function captionLanguage(post: Pick<Post, 'language'>): string | undefined {
  const code = post.language?.split(/[-_]/)[0]?.toLowerCase();
  return code === undefined || !/^[a-z]{2,3}$/.test(code) || code === 'un' || code === 'und'
    ? undefined
    : code;
}

/**
 * A country's code in upper case; what everybody calls the UK is GB in ISO 3166-1.
 *
 * @returns `undefined` where none is stated or it is no country code
 */
export function toCountry(code: string | undefined): string | undefined {
  const country = code?.trim().toUpperCase();
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) return undefined;
  return country === 'UK' ? 'GB' : country;
}

const mainPct = 60;

/** The language of at least 60 % of the captions that state one: below that there is no single one. */
export function mainLanguage({ language }: ContentSignal): string | undefined {
  return language && language.sharePct >= mainPct ? language.code : undefined;
}

/**
 * The language most captions are in and the country most posts were made in: the creator's, never
 * the audience's.
 *
 * `n` counts the posts that state one, each post once. Of two languages that are as frequent as each
 * other neither is given. A region needs more than half of them; else the account's
 * own region stands in (`from: 'profile'`, n 0), and without that it stays unknown.
 */
export function rateContent(
  known: readonly Post[],
  creator: Pick<Creator, 'region'>,
): ContentSignal {
  const posts = distinctPosts(known);
  const signal: ContentSignal = {};
  const language = mostFrequent(posts.map(captionLanguage));
  if (language) {
    const { value, count, n } = language;
    signal.language = { code: value, sharePct: (100 * count) / n, n };
  }
  const place = mostFrequent(posts.map(({ location }) => toCountry(location)));
  if (place && place.count * 2 > place.n) {
    const sharePct = (100 * place.count) / place.n;
    signal.region = { code: place.value, sharePct, n: place.n, from: 'posts' };
    return signal;
  }
  const code = toCountry(creator.region);
  if (code !== undefined) signal.region = { code, n: 0, from: 'profile' };
  return signal;
}

/** @returns `undefined` for no values, and where two share the first place */
function mostFrequent(
  values: readonly (string | undefined)[],
): { value: string; count: number; n: number } | undefined {
  const counts = new Map<string, number>();
  let n = 0;
  for (const value of values) {
    if (value === undefined) continue;
    n += 1;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] === second?.[1]) return undefined;
  return { value: first[0], count: first[1], n };
}
