/** Lo que dice un informe para el cliente: lo lee quien nunca ha visto el producto. */
import type { reportFileMessages as english } from '@/assets/messages/en/report-file';
import { isolated } from '@/assets/messages/quotes';
import type { Goal } from '@/lib/model/brief';
import { moneyEstimateText, moneyRangeText, moneyText } from './money';
import {
  countRangeText,
  countText,
  dayText,
  percentText,
  plural,
  postsText,
  rangeText,
  thePercent,
  wholePercentText,
  wholeText,
} from './numbers';

const creators = (n: number) => plural(n, 'creador', 'creadores');

const goals: Record<Goal, string> = {
  awareness: 'Notoriedad: que la vean muchas de las personas adecuadas',
  conversions: 'Conversiones: que se compre, medido por códigos y enlaces',
  content: 'Contenido: vídeos para uso propio de la marca',
};

export const reportFileMessages: typeof english = {
  kind: 'Informe de creadores',
  campaign: (name) => `Campaña: ${isolated(name)}`,
  asOf: dayText,
  by: (sender) => `Preparado por ${isolated(sender)}`,
  forBrand: (brand) => `Para ${isolated(brand)}`,
  titleOf: (campaign) => `Creadores para ${campaign}`,
  count: wholeText,
  shortCount: countText,
  views: countText,
  viewsRange: countRangeText,
  percent: percentText,
  range: rangeText,
  tickPct: (pct) => (pct >= 1 ? wholePercentText(pct) : percentText(pct)),
  money: moneyText,
  moneyEstimate: moneyEstimateText,
  moneyRange: moneyRangeText,
  share: (count, all) =>
    `${wholeText(count)} (${wholePercentText((100 * count) / Math.max(1, all))})`,
  unknown: 'desconocido',
  glance: {
    title: 'De un vistazo',
    creators: (n) => (n === 1 ? 'creador' : 'creadores'),
    fits: 'encaje de 70 o más sobre 100',
    ofRead: (n) => `de ${wholeText(n)} comparados con el brief`,
    views: 'vistas esperadas, un post de cada uno',
    fees: 'tarifas esperadas, un post de cada uno',
    known: (n, all) => `${wholeText(n)} de ${creators(all)} con vistas conocidas`,
    followers: 'seguidores, sumados',
    followersKnown: (n, all) =>
      n === all ? 'sus audiencias se solapan' : `${wholeText(n)} de ${wholeText(all)} conocidos`,
  },
  brief: {
    title: 'Qué se buscaba',
    none: 'Esta campaña no tiene brief, así que los creadores no se compararon con ninguno.',
    goal: 'Objetivo',
    goals,
    niches: 'Nichos',
    terms: 'Palabras que encajan',
    vetoes: 'A evitar',
    tiers: 'Tamaños',
    followers: 'Seguidores',
    from: (from) => `desde ${from}`,
    under: (to) => `menos de ${to}`,
    fromTo: (from, to) => `de ${from} a ${to}`,
    engagement: 'Interacción mínima',
    atLeast: (pct) => `${percentText(pct)} de las vistas`,
    languages: 'Idiomas',
    markets: 'Mercados',
    competitors: 'Competidores',
    brand: 'La marca en TikTok',
  },
  funnel: {
    title: 'De vistos a publicados',
    hint: 'Cada paso cuenta a todos los que llegaron hasta él. Los pasos a los que aún no llegó nadie no aparecen.',
    steps: {
      considered: 'Vistos en el feed o traídos de fuera',
      rated: 'Con posts suficientes para valorar',
      fits: 'Encaje de 70 o más',
      shortlisted: 'En la lista corta',
      contacted: 'Contactados',
      replied: 'Respondieron',
      agreed: 'Con acuerdo',
      published: 'Publicaron',
    },
  },
  charts: {
    title: 'Quiénes son',
    scatter: 'Seguidores e interacción',
    drawn: (n) =>
      `${creators(n)} por seguidores, de izquierda a derecha, e interacción en porcentaje de las vistas, hacia arriba. Las dos escalas crecen en potencias de diez. La tabla de creadores tiene todas las cifras.`,
    followers: 'Seguidores',
    engagement: 'Interacción, % de las vistas',
    filled: 'Mejor estimación; la línea es el rango probable',
    hollow: 'De 1 o 2 posts: solo se conoce el rango',
    notDrawn: (n) => `Sin dibujar: ${creators(n)} sin tasa o sin seguidores conocidos.`,
    below: 'por debajo',
    tiers: 'Por tamaño',
    niches: 'Por nicho',
    languages: 'Por idioma de las descripciones',
    languageUnknown: 'Idioma desconocido',
    otherLanguages: (n) => plural(n, 'otro idioma', 'otros idiomas'),
    bars: (title, n) => `${title}: ${creators(n)}`,
  },
  budget: {
    title: 'Presupuesto',
    budget: 'Presupuesto de la campaña',
    cpm: 'Precio supuesto por 1000 vistas (CPM)',
    fees: 'Tarifas esperadas, un post de cada uno',
    feesOf: (range, n, all) =>
      `${range}, para ${wholeText(n)} de ${creators(all)} con vistas conocidas`,
    views: 'Vistas esperadas, un post de cada uno',
    viewsOf: (range, n, all) =>
      `${range}, para ${wholeText(n)} de ${creators(all)} con vistas conocidas`,
    middle: 'Centro de esas tarifas',
    middleOf: (middle, share) => `${middle}, ${thePercent(share)} del presupuesto`,
    agreed: 'Tarifas acordadas',
    quoted: 'Tarifas pedidas, un post de cada uno',
    sumOf: (sum, n, all) => `${sum}, para ${wholeText(n)} de ${creators(all)}`,
    hint: 'Es una estimación a partir de las vistas y del CPM indicado, no lo que piden los creadores. Juntos varían menos que cada uno: el rango debería cumplirse unas 8 veces de cada 10.',
  },
  results: {
    title: 'Resultados hasta ahora',
    hint: 'Posts hechos para la campaña, con las cifras que mostraba TikTok en la última lectura.',
    table: (n) => `Resultados de ${creators(n)}`,
    creator: 'Creador',
    posts: 'Posts',
    views: 'Vistas',
    engagements: 'Likes, comentarios, compartidos',
    readOn: 'Leído el',
    total: 'En total',
    postsOf: postsText,
    partly: (sum, n, all) => `${sum} (${wholeText(n)} de ${postsText(all)})`,
    postOf: (day) => `Post del ${day}`,
    undated: 'Post sin fecha',
  },
  creators: {
    title: 'Los creadores',
    table: (n) => `${creators(n)} con sus cifras y las razones`,
    creator: 'Creador',
    size: 'Seguidores',
    engagement: 'Interacción',
    niche: 'Nicho',
    fit: 'Encaje',
    origin: 'Idioma, lugar',
    status: 'Estado',
    ofViews: 'de las vistas',
    estimate: (pct) => `mejor estimación ${pct}`,
    noRate: 'Sin tasa aún',
    noFit: 'sin comparar',
    profile: 'Perfil',
    post: 'El post que se vio',
    reasons: (handle) => `Por qué @${handle}`,
    firstImpression: (range, n) =>
      `${range} de las vistas es una primera impresión, de ${postsText(n)}.`,
    note: 'Nota',
    email: 'Correo',
    link: 'Enlace del perfil',
    quoted: 'Pide por un post',
    agreed: 'Tarifa acordada',
    checkFirst: 'Para revisar antes',
    more: (shown, all) => `Aparecen los primeros ${wholeText(shown)} de ${creators(all)}.`,
    unnamed: (n) =>
      n === 1
        ? '1 más no se nombra: su cuenta es privada, su bio indica menos de 18 años o pidió que no se le contacte.'
        : `${wholeText(n)} más no se nombran: sus cuentas son privadas, sus bios indican menos de 18 años o pidieron que no se les contacte.`,
  },
  against: {
    title: 'Descartados o que dijeron que no',
    table: (n) => `${creators(n)} con decisión en contra, de una u otra parte`,
    size: 'Tamaño',
    reason: 'Motivo',
    ruledOut: 'Se descartó',
    ruledOutFor: (reason) => `Se descartó: ${reason}`,
    declined: 'Dijo que no',
  },
  method: {
    title: 'Cómo leer este informe',
    engagement: 'Interacción',
    engagementText:
      'Likes, comentarios y compartidos en porcentaje de las vistas de un post. El rango es donde probablemente está la tasa habitual de un creador; en pruebas, esos rangos acertaron unas 8 de cada 10 veces. Un post cuenta a partir de 2 días, con 500 vistas o más, si no está fijado ni es un anuncio. De uno o dos posts solo se da el rango. No se debe comparar con tasas por seguidores.',
    fit: 'Encaje',
    fitText:
      'De 0 a 100: hasta qué punto los posts leídos responden al brief en tema y palabras. No dice nada de la calidad ni de los resultados.',
    sizes: 'Tamaños',
    sizesText: (table) => `Por seguidores: ${table}. En el sector hay tablas distintas.`,
    step: (label, from) => `${label} desde ${from}`,
    views: 'Vistas esperadas',
    viewsText:
      'A partir de la mediana de los posts normales de un creador, como un rango en el que caen 8 de cada 10 posts. Un post suelto puede quedar muy lejos.',
    benchmark: 'Comparaciones',
    benchmarkText: (samples) =>
      `Las tasas solo se comparan con creadores del mismo nicho, idioma o mercado: ${samples}.`,
    dates: 'Fecha de las cifras',
    datesText: (from, to) =>
      from === to
        ? `Leídas en TikTok el ${from}, tal como TikTok las mostraba; allí los números grandes van redondeados.`
        : `Leídas en TikTok entre el ${from} y el ${to}, tal como TikTok las mostraba; allí los números grandes van redondeados.`,
    limits: 'Lo que no aparece aquí',
    limitsText:
      'Países, edades y género de la audiencia, alcance y tiempo de visionado: TikTok solo se los muestra al creador. Pide capturas a los creadores. Los posts pagados se conocen solo por sus etiquetas.',
  },
  made: 'Hecho con Feedscout, con lo que mostraba TikTok durante la búsqueda. Este archivo no pide nada a la red.',
};
