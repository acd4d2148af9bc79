/** What the insights say: the plots, a creator's page and the comparison. */
import type { insightMessages as english } from '@/assets/messages/en/insights';
import {
  agree,
  countText,
  dayText,
  percentText,
  plural,
  postsText,
  wholePercentText,
  wholeText,
} from './numbers';
import { signalMessages } from './signals';

const creators = (n: number) => plural(n, 'creador', 'creadores');

/** What is not in the plot, in words; nothing where all are. */
function notDrawnSentence(withoutRate: number, withoutFollowers: number): string | undefined {
  const parts = [
    ...(withoutRate > 0 ? [`${wholeText(withoutRate)} sin tasa todavía`] : []),
    ...(withoutFollowers > 0 ? [`${wholeText(withoutFollowers)} sin número de seguidores`] : []),
  ];
  return parts.length === 0 ? undefined : `Sin dibujar: ${parts.join(', ')}.`;
}

/** What the plot shows, for those who cannot see it. */
function scatterSentence({ points, rangeOnly }: { points: number; rangeOnly: number }): string {
  const rest =
    rangeOnly === 0 ? '' : ` De ${wholeText(rangeOnly)} solo se conoce el rango, por 1 o 2 posts.`;
  return `${creators(points)} por seguidores e interacción.${rest} La lista de al lado los tiene todos.`;
}

export const insightMessages: typeof english = {
  title: 'Análisis',
  scope: {
    label: 'Qué creadores',
    shortlist: (n) => `Lista corta ${wholeText(n)}`,
    seen: (n) => `Todos los vistos ${wholeText(n)}`,
  },
  scatter: {
    title: 'Seguidores e interacción',
    hint: 'Cada creador con tasa. La línea que cruza un punto es el rango en el que probablemente está su tasa habitual. Arrastra para ampliar; haz clic en un punto para ver al creador.',
    followers: 'Seguidores',
    engagement: 'Interacción, % de las vistas',
    sentence: scatterSentence,
    notDrawn: notDrawnSentence,
    reset: 'Mostrar todo otra vez',
    groups: {
      undecided: 'Sin decidir',
      'ruled-out': 'Descartado o rechazó',
      later: 'Luego',
      shortlisted: 'En la lista',
      'in-talks': 'En contacto',
      agreed: 'Acordado o publicado',
    },
    legend: 'Qué se dibuja',
    rangeOnly: 'Hueco: 1–2 posts, solo se conoce el rango',
    belowTable: 'debajo',
    nobodyTitle: 'Aún no hay tasa que dibujar',
    nobodyText:
      'Una tasa necesita un post de 2 días o más con vistas conocidas. Abre un perfil para leer más posts.',
    allHidden: 'Están todos ocultos: elige uno arriba.',
    list: 'Creadores en el gráfico',
    search: 'Buscar en el gráfico',
    found: creators,
    nobodyFound: 'Nadie con ese nombre en el gráfico',
    tickPct: (pct) => (pct >= 1 ? wholePercentText(pct) : percentText(pct)),
    tickCount: countText,
  },
  mix: {
    tierTitle: 'Reparto por nivel',
    nicheTitle: 'Reparto por nicho',
    below: 'Debajo de la tabla',
    unknownTier: 'Seguidores sin conocer',
    unknownNiche: 'Tema sin conocer',
    mixed: 'Temas variados',
    others: (kinds) => plural(kinds, 'nicho más', 'nichos más'),
    count: wholeText,
    of: (count, all) =>
      `${wholeText(count)} de ${creators(all)} (${percentText((100 * count) / Math.max(1, all))})`,
    label: (title, all) => `${title} de ${creators(all)}`,
    kind: 'Clase',
    creators: 'Creadores',
  },
  creator: {
    back: 'Todo el análisis',
    openProfile: 'Abrir el perfil',
    compare: 'Comparar con…',
    doNotContact: 'No contactar',
    contactAgain: 'Se puede volver a contactar',
    doNotContactSince: (at) => `No contactar, en ninguna campaña, desde el ${dayText(at)}`,
    erase: 'Borrar…',
    neverSeen: 'Nunca visto a medias en este dispositivo',
    seen: (posts, first, last) =>
      `Visto con ${plural(posts, 'post', 'posts')}, del ${dayText(first)} al ${dayText(last)}`,
    formerly: (handles) => `Antes ${handles.map((handle) => `@${handle}`).join(', ')}`,
    unknownTitle: 'No se conoce a nadie con esta dirección',
    unknownText:
      'A este creador nunca se le vio ni se decidió sobre él aquí, se olvidó tras un tiempo sin decisión, o se borró.',
    signals: 'Señales',
    campaigns: 'Campañas',
    noCampaign: 'Aún sin decidir en ninguna campaña.',
    present: 'la que se muestra',
    events: {
      added: 'Añadido',
      later: 'Luego',
      'taken-back': 'Retirado',
      'ruled-out': (reason) => (reason === undefined ? 'Descartado' : `Descartado: ${reason}`),
      status: (status) => signalMessages.statuses[status],
    },
    noDates: 'No se guardaron las fechas.',
    note: 'Nota',
    tags: 'Etiquetas',
    growth: 'Seguidores a lo largo del tiempo',
    growthSentence: (days, from, to) =>
      `Seguidores en ${plural(days, 'día', 'días')}: ${countText(from)} al principio, ${countText(to)} al final.`,
  },
  history: {
    title: 'Posts a lo largo del tiempo',
    sentence: (posts, from, to) =>
      `Vistas e interacción de ${postsText(posts)}, del ${dayText(from)} al ${dayText(to)}. La tabla de abajo tiene cada cifra.`,
    notDrawn: (n) => `Sin dibujar: ${postsText(n)} sin fecha o sin vistas conocidas.`,
    nothing: 'Aún no hay posts con fecha y vistas conocidas. Abre el perfil para leer sus posts.',
    views: 'Vistas',
    pct: 'Interacción, % de las vistas',
    median: (views) => `Mediana de los posts corrientes: ${countText(views)}`,
    marks: {
      post: 'Post',
      paid: 'Etiquetado como pagado',
      pinned: 'Fijado',
      viral: 'Más de 5× su mediana',
      pct: 'Interacción de un post que cuenta',
    },
    table: (handle) => `Posts de @${handle}`,
    columns: {
      date: 'Fecha',
      post: 'Post',
      views: 'Vistas',
      likes: 'Likes',
      comments: 'Comentarios',
      shares: 'Compartidos',
      pct: 'Interacción',
      flags: 'Marcas',
    },
    flags: {
      paid: 'pagado',
      pinned: 'fijado',
      viral: 'más de 5×',
      ad: 'anuncio',
      photo: 'foto',
      duet: 'dueto',
      stitch: 'stitch',
    },
    noCaption: 'Post sin descripción',
    openPost: (caption) => `Abrir en TikTok: ${caption}`,
    noDate: 'Fecha sin conocer',
    unknown: 'sin conocer',
    notCounted: 'no cuenta',
    notCountedSaid:
      'No cuenta para la tasa: es un anuncio, está fijado, tenía menos de 2 días al leerlo, menos de 500 vistas o cifras sin conocer',
  },
  compare: {
    title: 'Comparar',
    intro:
      'Hasta cuatro creadores lado a lado. Cada fila es una señal; ninguna hace ganador a nadie.',
    signal: 'Señal',
    add: 'Añadir un creador',
    addHint: 'Escribe un usuario o un nombre',
    noMatch: 'Nadie con ese nombre entre los vistos o los de la lista',
    full: 'Ya hay cuatro: quita uno para añadir otro.',
    remove: (handle) => `Quitar a @${handle} de la comparación`,
    table: (n) => `Comparación de ${creators(n)}`,
    gone: (key) => `${key} no se conoce aquí (o ya no) y se dejó fuera.`,
    emptyTitle: '¿A quién quieres comparar?',
    emptyText: 'Añade de dos a cuatro creadores. También puedes elegirlos antes en una lista.',
    matches: (n) => `${wholeText(n)} ${agree(n, 'coincidencia', 'coincidencias')}`,
  },
  percent: percentText,
  day: dayText,
};
