/** Lo que dice la vista de resultados. */
import type { resultsMessages as english } from '@/assets/messages/en/results';
import { moneyText } from './money';
import {
  countText,
  dateText,
  percentText,
  plural,
  postsText,
  timesText,
  wholeText,
} from './numbers';
import { partText, resultFigureMessages } from './results-figures';
import { outcomeImportMessages } from './results-import';
import { outcomeMessages, resultPostMessages } from './results-post';

const creators = (n: number) => plural(n, 'creador', 'creadores');

export const resultsMessages: typeof english = {
  title: 'Resultados',
  intro: 'Qué han dado los posts hechos para esta campaña, y qué ha costado cada cosa.',
  found: (n) =>
    n === 1 ? 'Se ha reconocido 1 post más' : `Se han reconocido ${wholeText(n)} posts más`,
  notLookedThrough:
    'No se pudieron revisar los posts guardados. Puede que lo que se muestra no esté completo.',
  importLink: 'Importar clics y ventas',
  nobodyTitle: 'Aún no hay resultados',
  nobodyText:
    'El post de un creador de la lista corta se reconoce por la cuenta o el hashtag de la marca, o por su propio código promocional, la próxima vez que lo veas en el feed, en su perfil o abierto.',
  noMarks:
    'El brief no nombra ninguna cuenta ni hashtag de la marca, y nadie tiene un código promocional: aún no se puede reconocer nada.',
  editBrief: 'Nombrar la marca en el brief',
  giveCodes: 'Dar códigos promocionales',
  openPartners: 'Introducir tarifas',
  toPublish: (n) =>
    n === 1
      ? '1 creador ha publicado y no está marcado como publicado.'
      : `${wholeText(n)} creadores han publicado y no están marcados como publicados.`,
  publish: 'Marcar como publicado',
  totals: {
    label: 'La campaña en cifras',
    posts: 'Posts',
    by: (n) => `de ${creators(n)}`,
    views: 'Vistas',
    engagements: 'Interacciones',
    part: partText,
    readAt: (at, now) => `las cifras más antiguas son del ${dateText(at, now)}`,
    young: (n) =>
      `${postsText(n)} en sus primeras 48 horas: la mayoría de las vistas están por llegar`,
    fees: 'Tarifas',
    ofCreators: (n) => `de ${creators(n)}`,
    withoutFee: (n) =>
      n === 1 ? '1 que publicó no tiene tarifa' : `${wholeText(n)} que publicaron no tienen tarifa`,
    perThousand: `Por ${wholeText(1_000)} vistas`,
    bothKnown: (n) => `${creators(n)} con tarifa y vistas conocidas`,
    clicks: 'Clics',
    redemptions: 'Canjes',
    perRedemption: 'Por canje',
    bothEntered: (n) => `${creators(n)} con tarifa y canjes conocidos`,
    sales: 'Ventas',
    enteredFor: ({ known, of }) =>
      known === 0
        ? 'sin introducir para nadie'
        : `introducidos para ${wholeText(known)} de ${creators(of)}`,
    earned: 'Valor mediático ganado',
    earnedHint: (cpm) =>
      `lo que costarían las vistas con tu CPM de ${moneyText(cpm)}; no es un ingreso`,
    unknown: 'Aún no se sabe',
  },
  table: {
    label: 'Resultados por creador',
    hint: 'Un coste necesita todas las cifras en que se apoya. “–” dice, al pasar el ratón o en voz alta, qué falta.',
    columns: {
      creator: 'Creador',
      posts: 'Posts',
      views: 'Vistas',
      engagements: 'Interacc.',
      fee: 'Tarifa',
      perThousand: `Por ${wholeText(1_000)} vistas`,
      perEngagement: 'Por interacc.',
      clicks: 'Clics',
      perClick: 'Por clic',
      redemptions: 'Canjes',
      perRedemption: 'Por canje',
      sales: 'Ventas',
      returnOnFee: 'Retorno',
      earned: 'Valor mediático',
      lift: 'Frente a lo suyo',
      next: 'Qué sigue',
    },
    more: (n) => `Mostrar ${wholeText(n)} más`,
    shown: (n, all) => `${wholeText(n)} de ${creators(all)} a la vista`,
    postsOf: (posts, agreed) =>
      agreed > posts ? `${postsText(posts)} de ${wholeText(agreed)} acordados` : postsText(posts),
    otherCampaigns: (n) => `↻ ${wholeText(n)}`,
    otherCampaignsSaid: (n) =>
      `También trabajó para ${plural(n, 'otra campaña', 'otras campañas')}`,
    sumSaid: (sum, part) => (part === undefined ? wholeText(sum) : `${wholeText(sum)}, ${part}`),
    least: (text) => `≥ ${text}`,
    yourChoice: 'tu decisión',
    earlySaid: 'pronto: leído en las primeras 48 horas',
  },
  ...resultFigureMessages,
  moneyText,
  countText,
  wholeText,
  timesText,
  percentText,
  detail: {
    back: 'Todos los resultados',
    profile: 'Abrir el perfil',
    insights: 'Señales',
    agreement: 'Acuerdo',
    unknownTitle: 'En esta dirección no hay nadie de la campaña',
    unknownText: 'Se quitó a este creador de la lista corta, o se borró.',
    postsTitle: 'Posts para esta campaña',
    noPosts:
      'Aún no se ha reconocido ningún post. Abre el perfil en TikTok para leer lo último que publicó, o cuenta un post a mano más abajo.',
    figuresTitle: 'Cifras',
    nextTitle: '¿Qué sigue?',
    nextLegend: 'Tu decisión',
    byFigures: 'Según las cifras',
    byFiguresSaid: (step) => `Las cifras dicen: ${resultFigureMessages.step[step]}`,
    liftTitle: 'Interacción frente a sus propios posts',
    elsewhereTitle: 'En otras campañas',
    elsewhereLine: (posts, views) =>
      views.sum === undefined
        ? postsText(posts)
        : `${postsText(posts)}, ${countText(views.sum)} vistas`,
    elsewhereCost: (cost) => `${cost} por ${wholeText(1_000)} vistas`,
    elsewhereRedemption: (cost) => `${cost} por canje`,
    goneCampaign: 'Una campaña borrada',
    perView: 'Por vista',
    perEngagement: 'Por interacción',
    returnOnFee: 'Ventas sobre la tarifa',
  },
  post: resultPostMessages,
  outcome: outcomeMessages,
  import: outcomeImportMessages,
};
