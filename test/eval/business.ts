import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Row, readRows } from '#test/eval/data.ts';
import type { Figure } from '#test/eval/figure.ts';
import { rateBusiness } from '@/lib/scoring/account/business';
import type { BusinessReason } from '@/lib/scoring/signals/business-signal';

/** By the first 12 digits of SHA-256 of the bio, as judged by eye from the bio alone. */
type Verdict = 'business' | 'person' | 'unclear';

const component = 'business';
const wordReasons = ['shop-words', 'media-words', 'brand-words'] as const;

/**
 * How many creators each reason marks, and how often a bio that was read by eye agrees: of the finds
 * by words all, of the commerce flag 100 accounts in the order of the hash. The samples carry no
 * names, so that words of names and handles are not measured.
 */
export function evaluateBusiness(): Figure[] {
  const rows = [...readRows('creators-2024.csv'), ...readRows('creators-by-niche-2025.csv')];
  const flagged = readRows('creators-2024.csv').filter(
    ({ commerceUser }) => commerceUser === 'True',
  );
  const verdicts = readVerdicts();
  const judged = (group: readonly Row[]) =>
    group.flatMap(({ bio = '' }) => verdicts.get(toKey(bio)) ?? []);
  const byWords = rows.filter((row) => wordReasons.some((reason) => has(row, reason)));
  const wordVerdicts = judged(byWords);
  const flagVerdicts = judged(flagged);
  return [
    ...(['commerce-flag', ...wordReasons] as const).map(
      (reason): Figure => ({
        component,
        metric: `marked by ${reason}`,
        value: rows.filter((row) => has(row, reason)).length / rows.length,
        as: 'percent',
        n: rows.length,
        of: 'creators 2024 and 2025',
        split: 'all',
      }),
    ),
    {
      component,
      metric: 'precision of words',
      value: shareOf('business', wordVerdicts),
      as: 'percent',
      n: wordVerdicts.length,
      of: `of ${byWords.length} finds, judged by eye`,
      split: 'all',
      note: 'Every find in 2,765 bios was judged; samples of creators hold too few shops and outlets for more. The phrases were adjusted while these finds were read, so the figure is optimistic, and what was missed is not counted.',
    },
    {
      component,
      metric: 'commerce flag: bio shows a business',
      value: shareOf('business', flagVerdicts),
      as: 'percent',
      n: flagVerdicts.length,
      of: `of ${flagged.length} flagged, judged by eye`,
      split: 'all',
      note: 'The others are persons, or their bio does not tell: why the chip asks "Business account?" and the scout can overrule it.',
    },
    {
      component,
      metric: 'commerce flag: bio shows a person',
      value: shareOf('person', flagVerdicts),
      as: 'percent',
      n: flagVerdicts.length,
      of: `of ${flagged.length} flagged, judged by eye`,
      split: 'all',
    },
  ];
}

function has(row: Row, wanted: BusinessReason): boolean {
  const { reasons } = rateBusiness({
    handle: 'unknown',
    bio: toBio(row.bio),
    isBusiness: row.commerceUser === 'True',
  });
  return reasons.some(({ reason }) => reason === wanted);
}

/** One of the files writes line breaks and slashes as escapes. */
function toBio(cell = ''): string {
  return cell.replaceAll('\\n', '\n').replaceAll('\\u002F', '/');
}

function shareOf(wanted: Verdict, verdicts: readonly Verdict[]): number {
  return verdicts.filter((verdict) => verdict === wanted).length / verdicts.length;
}

function toKey(bio: string): string {
  return createHash('sha256').update(bio).digest('hex').slice(0, 12);
}

function readVerdicts(): Map<string, Verdict> {
  const file = resolve(import.meta.dirname, 'judged-business.json');
  const judged = JSON.parse(readFileSync(file, 'utf8')) as Record<Verdict, string[]>;
  return new Map(
    (['business', 'person', 'unclear'] as const).flatMap((verdict) =>
      judged[verdict].map((key) => [key, verdict] as const),
    ),
  );
}
