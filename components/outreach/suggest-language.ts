import type { DeskRow } from '@/components/desk/row';

interface SuggestedLanguage {
  /** BCP 47 primary subtag. */
  language: string;
  /** Creators who post mostly in it. */
  count: number;
  /** Creators whose language is known. */
  of: number;
}

/**
 * The language that more than half of the creators post in, of those whose language is known.
 *
 * @param among languages that can be greeted in
 * @returns `undefined` where there is none
 */
export function suggestLanguage(
  rows: readonly DeskRow[],
  among: readonly string[],
): SuggestedLanguage | undefined {
  const counts = new Map<string, number>();
  for (const { rating } of rows) {
    const code = rating.content.language?.code;
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const of = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined || 2 * most[1] <= of || !among.includes(most[0])) return undefined;
  const [language, count] = most;
  return { language, count, of };
}
