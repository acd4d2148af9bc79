/** Lo que se dice de las cifras de los resultados, y de lo que falta. */
import type { resultFigureMessages as english } from '@/assets/messages/en/results-figures';
import type { Money } from '@/lib/model/money';
import type { EngagementLift } from '@/lib/scoring/results/engagement-lift';
import type { Missing } from '@/lib/scoring/results/figure';
import type { NextStep, Step } from '@/lib/scoring/results/next-step';
import type { Tally } from '@/lib/scoring/results/tally';
import { moneyEstimateText, moneyText } from './money';
import { fineText, percentText, plural, postsText, timesText, wholeText } from './numbers';

const others = (n: number) => plural(n, 'creador más', 'creadores más');
const redemptions = (n: number) => plural(n, 'canje', 'canjes');

/** Un coste al céntimo; el de una vista, en fracciones, con dos cifras. */
function costText({ amount, currency }: Money): string {
  if (amount >= 1_000) return moneyEstimateText(amount, currency);
  const exact = amount < 1 ? Number(amount.toPrecision(2)) : Math.round(amount * 100) / 100;
  return moneyText({ amount: exact, currency });
}

export function partText({ known, of }: Tally): string | undefined {
  return known === of ? undefined : `se sabe de ${wholeText(known)} de ${postsText(of)}`;
}

const missing: Record<Missing, string> = {
  'no-fee': 'No hay tarifa. Añádela en Colaboraciones',
  'no-cpm': 'Pon un CPM en el brief',
  'no-posts': 'Aún no se ha reconocido ningún post',
  unread: 'Ninguna página ha mostrado aún este dato. Abre el post o el perfil',
  'partly-unread': 'Falta el dato de algunos posts: el coste parecería demasiado alto',
  'no-outcome': 'Sin introducir. Escríbelo en la página del creador o importa un archivo',
  'none-yet': 'Ninguno por ahora, así que no hay coste por uno',
  'other-currency': 'La tarifa y las ventas están en monedas distintas, que no se convierten',
};

const steps: Record<Step, string> = {
  scale: 'Hacer más',
  keep: 'Seguir igual',
  end: 'Dejarlo',
  'too-little': 'Muy poco para decidir',
};

type Because = NonNullable<NextStep['because']>;

const short: Record<Because, string> = {
  'no-fee': 'sin tarifa',
  'no-cpm': 'sin CPM',
  'no-posts': 'aún sin posts',
  unread: 'vistas sin leer',
  'partly-unread': 'faltan vistas',
  'no-outcome': 'canjes sin introducir',
  'none-yet': 'aún sin vistas',
  'other-currency': 'otra moneda',
  unfinished: 'faltan posts acordados',
  young: 'leído en las primeras 48 horas',
  'few-others': 'muy pocos para comparar',
  'one-post': 'un solo post',
  'few-redemptions': 'muy pocos canjes',
};

const because: Record<Because, (next: NextStep) => string> = {
  'no-fee': () => 'No hay tarifa en Colaboraciones.',
  'no-cpm': () => 'No hay CPM.',
  'no-posts': () => 'Aún no se ha reconocido ningún post.',
  unread: () => 'Las vistas no se han mostrado nunca. Abre el post o el perfil.',
  'partly-unread': () => 'No se conocen las vistas de algunos posts. Ábrelos, o abre el perfil.',
  'no-outcome': () => 'No se han introducido canjes.',
  'none-yet': () => 'Sin vistas por ahora.',
  'other-currency': () => 'Las monedas son distintas.',
  unfinished: () => 'Aún no están todos los posts acordados, y la tarifa es por todos.',
  young: () =>
    'Un post se leyó por última vez en sus primeras 48 horas. Ábrelo otra vez para tener cifras asentadas.',
  'few-others': ({ others: n }) =>
    `${n === 0 ? 'Nadie' : `Solo ${others(n)}`} con quien comparar en esta moneda; hacen falta 3.`,
  'one-post': ({ ratio = 1, needed = 1 }) =>
    `${timesText(ratio)} de lo que cuesta con los demás. De un solo post, hasta ${timesText(needed)} entra en lo normal.`,
  'few-redemptions': ({ n, expected }) =>
    expected === undefined
      ? `${redemptions(n)} por ahora; hacen falta 5.`
      : `Ningún canje aún, cuando lo habitual serían ${fineText(expected)}: puede ser azar.`,
};

function nextSentence(next: NextStep): string {
  const { measure, own, usual, ratio, needed, n, expected } = next;
  if (next.because !== undefined) return because[next.because](next);
  if (expected !== undefined) {
    return `Ningún canje, cuando al coste de los demás habría habido unos ${wholeText(Math.round(expected))}.`;
  }
  if (!own || !usual || ratio === undefined || needed === undefined) return '';
  const isByViews = measure === 'per-thousand-views';
  const unit = isByViews ? `${wholeText(1_000)} vistas` : 'un canje';
  const chance = `Con ${isByViews ? postsText(n) : redemptions(n)}, hasta ${timesText(needed)} en un sentido u otro puede ser azar.`;
  return `${costText(own)} por ${unit}; el valor medio de ${others(next.others)} es ${costText(usual)} (${timesText(ratio)}). ${chance}`;
}

function nextShort({ because: why, ratio, expected }: NextStep): string {
  if (why !== undefined) return short[why];
  if (expected !== undefined || ratio === undefined) return 'ningún canje';
  return `${timesText(ratio)} del coste de los demás`;
}

function liftSentence(lift: EngagementLift): string {
  const { campaignPct, campaignN, organicPct, organicN, youngN, ratio } = lift;
  if (campaignPct === undefined) {
    return youngN > 0
      ? 'Demasiado pronto: tenía menos de 48 horas al leerlo por última vez.'
      : 'Ningún post de la campaña tiene tasa aún: hacen falta 500 vistas, todos los datos y 48 horas.';
  }
  const sample = campaignN === 1 ? 'un post, así que una primera impresión' : postsText(campaignN);
  const paid = `${percentText(campaignPct)} de las vistas en la campaña (${sample})`;
  if (organicPct === undefined || ratio === undefined) {
    return `${paid}. ${postsText(organicN)} propios para comparar; hacen falta 3.`;
  }
  return `${paid}, ${percentText(organicPct)} en ${postsText(organicN)} propios: ${timesText(ratio)}.`;
}

export const resultFigureMessages: typeof english = {
  missing,
  step: steps,
  nextSentence,
  nextShort,
  liftSentence,
  costText,
  estimateText: ({ amount, currency }) => moneyEstimateText(amount, currency),
  partText,
};
