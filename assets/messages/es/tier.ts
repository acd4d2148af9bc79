/** What is said about size. */
import type { tierMessages as english } from '@/assets/messages/en/tier';
import type { TierPresetName } from '@/lib/model/tier';
import type { TierSignal } from '@/lib/scoring/signals/tier-signal';
import { briefPlural, capitalised, countText, plural, wholePercentText } from './numbers';

const presets: Record<TierPresetName, string> = {
  standard: 'Estándar',
  'viral-nation': 'Viral Nation',
  'five-tier': 'Cinco niveles',
  custom: 'Propia',
};

/** A tier's name, e.g. `Micro`; `undefined` where followers are unknown or below the table. */
function tierWord({ label }: Pick<TierSignal, 'label'>): string | undefined {
  return label === undefined ? undefined : capitalised(label);
}

/** `Micro 52,4 mil`, `3120 seguidores` below the table, or that followers are unknown. */
function tierAndFollowers(tier: TierSignal): string {
  if (tier.followers === undefined) return 'Seguidores desconocidos';
  const word = tierWord(tier);
  return word === undefined
    ? briefPlural(tier.followers, 'seguidor', 'seguidores')
    : `${word} ${countText(tier.followers)}`;
}

/** What the tier rests on: range, edge, rounding and what other tables call it. */
function tierSentence(tier: TierSignal): string {
  if (tier.followers === undefined)
    return 'Aún no se conocen los seguidores; abre el perfil para leerlos.';
  const followers = `${tier.isRounded ? 'unos ' : ''}${plural(tier.followers, 'seguidor', 'seguidores')}`;
  const word = tierWord(tier);
  const range = tier.range && rangeOf(tier.range);
  const first =
    word === undefined
      ? `${followers}, por debajo del nivel más bajo.`
      : `${word}${range ? ` (${range})` : ''}: ${followers}.`;
  const edge = tier.isBorderline
    ? ` En el límite: a menos de un ${wholePercentText(10)} del borde.`
    : '';
  const others = tier.others.map(
    ({ preset, label }) =>
      `${presets[preset]}: ${label === undefined ? 'ninguno' : capitalised(label)}`,
  );
  return `${capitalised(first)}${edge}${others.length > 0 ? ` ${others.join('; ')}.` : ''}`;
}

function rangeOf({ from, to }: { from: number; to?: number }): string {
  if (to === undefined) return `desde ${countText(from)}`;
  return from === 0 ? `menos de ${countText(to)}` : `de ${countText(from)} a ${countText(to)}`;
}

export const tierMessages: typeof english = { presets, tierWord, tierAndFollowers, tierSentence };
