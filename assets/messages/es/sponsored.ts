/** What is said about paid posts, their labels and their brands. */
import type { sponsoredMessages as english } from '@/assets/messages/en/sponsored';
import { isolated, quoted } from '@/assets/messages/quotes';
import type {
  CompetitorConflict,
  DisclosureClarity,
  SponsoredGrade,
  SponsoredPost,
  SponsoredSignal,
} from '@/lib/scoring/signals/sponsored-signal';
import {
  agree,
  dayText,
  percentText,
  postsText,
  rangeText,
  regionText,
  timesText,
  wholePercentText,
  wholeText,
} from './numbers';

/** What a found post is called in a list. */
const grades: Record<SponsoredGrade, string> = {
  platform: 'Según TikTok',
  hard: 'Etiquetado',
  soft: 'Regalo o ambiguo',
  suspect: 'Sin etiqueta visible',
  programme: 'Programa de TikTok',
};

const clarities: Record<DisclosureClarity, [one: string, other: string]> = {
  clear: ['clara', 'claras'],
  buried: ['perdida entre otras', 'perdidas entre otras'],
  ambiguous: ['ambigua', 'ambiguas'],
};

/** Marks that TikTok's data carry without a word on the page. */
const flags: Record<string, string> = {
  isAd: 'se muestra como anuncio',
  isPaidPartnership: 'etiqueta de pago de TikTok',
  isAdAuthorized: 'una marca puede usarlo como anuncio',
  isCommerce: 'un enlace a tienda',
};

const bands: Record<NonNullable<SponsoredSignal['band']>, string> = {
  none: 'ninguno etiquetado',
  healthy: `hasta ${wholePercentText(20)}: queda sitio para una marca`,
  busy: `${rangeText(20, 40, true)}: muy ocupado`,
  saturated: `más de ${wholePercentText(40)}: saturado`,
};

/** `1 de 12` posts labelled paid; `undefined` while none was read. */
function sponsoredFigure({ n, platform, hard }: SponsoredSignal): string | undefined {
  return n === 0 ? undefined : `${wholeText(platform + hard)} de ${wholeText(n)}`;
}

const seller = 'un código, un enlace a tienda o una llamada a comprar';
const programme = 'programas del propio TikTok, que no paga ninguna marca';
const noProof = 'Que no haya etiqueta no prueba que nadie haya pagado.';

/** Labels, and what looks paid without one. Posts without a mark are never called unpaid. */
function sponsoredSentence(sponsored: SponsoredSignal): string {
  const { n, platform, hard, soft, suspects, programmes } = sponsored;
  if (n === 0) return 'Aún no se sabe: no se ha leído ninguna descripción ni etiqueta.';
  if (n === 1) return onePostSentence(sponsored);
  const paid = platform + hard;
  const parts = [
    `${paid === 0 ? 'Ninguno' : wholeText(paid)} de ${postsText(n)} ${markedText(sponsored, paid)}`,
    ...(suspects > 0
      ? [
          `${wholeText(suspects)}${paid > 0 ? ' más' : ''} ${agree(suspects, 'usa', 'usan')} ${seller} sin etiqueta visible`,
        ]
      : []),
    ...(soft > 0 ? [`${wholeText(soft)} de regalo o ${agree(soft, 'ambiguo', 'ambiguos')}`] : []),
    ...(programmes > 0 ? [`${wholeText(programmes)} en ${programme}`] : []),
  ];
  const nothing = paid + suspects + soft === 0 ? ` ${noProof}` : '';
  return `${parts.join('; ')}.${nothing}`;
}

/** `etiquetados como pagados`, agreeing with their number. */
function markedText({ found }: SponsoredSignal, paid: number): string {
  const labelled = paid > 1 ? 'etiquetados como pagados' : 'etiquetado como pagado';
  const released = paid > 1 ? 'cedidos' : 'cedido';
  return found.some(isRunAsAd) ? `${labelled} o ${released} para usarse como anuncio` : labelled;
}

function onePostSentence(sponsored: SponsoredSignal): string {
  const { platform, hard, soft, suspects, programmes } = sponsored;
  if (platform + hard > 0) return `El único post leído está ${markedText(sponsored, 1)}.`;
  const none = 'El único post leído no lleva etiqueta de pago';
  if (suspects > 0) return `${none}, pero usa ${seller}.`;
  if (soft > 0) return `${none}, pero parece un regalo o es ambiguo.`;
  return `${none}${programmes > 0 ? `; es parte de ${programme}` : ''}. ${noProof}`;
}

/** Paid by TikTok's data, with no label that a viewer would see. */
function isRunAsAd({ grade, evidence }: SponsoredPost): boolean {
  return (
    grade === 'platform' && evidence.every((each) => each === 'isAd' || each === 'isAdAuthorized')
  );
}

/** A competitor of the brief, the post and its day. */
function conflictSentence({ competitor, at, quote, isPaid }: CompetitorConflict): string {
  const day = at === undefined ? '' : `, ${dayText(at)}`;
  const where = isPaid ? 'en un post pagado' : 'mencionado';
  return `Competidor ${isolated(competitor)} ${where}${day}: ${quoted(quote)}.`;
}

/** How clear the labels are; `undefined` without one. */
function claritySentence({ clarity }: SponsoredSignal): string | undefined {
  const { clear, buried, ambiguous } = clarity;
  const all = clear + buried + ambiguous;
  if (all === 0) return undefined;
  const parts = (['clear', 'buried', 'ambiguous'] as const)
    .filter((each) => clarity[each] > 0)
    .map((each) => `${wholeText(clarity[each])} ${agree(clarity[each], ...clarities[each])}`);
  return `Etiquetas de ${postsText(all)}: ${parts.join(', ')}.`;
}

/** The share with its proposed band, from 3 posts on. */
function bandSentence({ n, sharePct, band }: SponsoredSignal): string | undefined {
  if (band === undefined || sharePct === undefined) return undefined;
  return `${percentText(sharePct)} de ${postsText(n)} (${bands[band]}). Las franjas son una propuesta, sin calibrar.`;
}

/** Paid posts against the creator's own others; `undefined` with fewer than 2 paid and 3 others. */
function versusOrganicSentence({ versusOrganic }: SponsoredSignal): string | undefined {
  if (versusOrganic === undefined) return undefined;
  const { ratio, paidPct, organicPct, paidN, organicN } = versusOrganic;
  return `Los posts pagados logran ${timesText(ratio)} la interacción de los demás: ${percentText(paidPct)} de las vistas (${postsText(paidN)}) frente a ${percentText(organicPct)} (${postsText(organicN)}).`;
}

/** `@glowlab en 3 posts, el último 3 nov 2025: colaboración duradera` */
function brandText({ brand, posts, lastAt, isAlwaysOn }: SponsoredSignal['brands'][number]) {
  const last = lastAt === undefined ? '' : `, el último ${dayText(lastAt)}`;
  return `${isolated(`@${brand.replace(/^@/, '')}`)} en ${postsText(posts)}${last}${isAlwaysOn ? ': colaboración duradera' : ''}`;
}

/** Advice, never law: `“#ad” no quedaría claro en Alemania.` */
function unclearSentence({ market, marker }: SponsoredSignal['unclearIn'][number]): string {
  return `${quoted(marker)} no quedaría claro en ${regionText(market)}.`;
}

/** One found post: `3 nov 2025 · Etiquetado, etiqueta clara · “#ad”, “code MAYA10”`. */
function foundText({ at, grade, clarity, evidence }: SponsoredPost): string {
  const what =
    clarity === undefined ? grades[grade] : `${grades[grade]}, etiqueta ${clarities[clarity][0]}`;
  const day = at === undefined ? 'Fecha desconocida' : dayText(at);
  return `${day} · ${what} · ${evidence.slice(0, 4).map(evidenceText).join(', ')}`;
}

function evidenceText(evidence: string): string {
  return Object.hasOwn(flags, evidence) ? (flags[evidence] ?? '') : quoted(evidence);
}

export const sponsoredMessages: typeof english = {
  sponsoredFigure,
  sponsoredOf: (n) =>
    agree(n, 'post pagado, según su etiqueta', 'posts pagados, según su etiqueta'),
  sponsoredSentence,
  conflictSentence,
  claritySentence,
  bandSentence,
  versusOrganicSentence,
  brandText,
  unclearSentence,
  foundText,
  brandsLabel: 'Marcas nombradas',
  foundLabel: 'Posts encontrados',
  sponsoredShares: {
    paid: 'Etiquetado como pagado',
    suspects: 'Sin etiqueta visible',
    soft: 'Regalo o ambiguo',
    rest: 'Sin hallazgos',
  },
};
