/** What the feed meter and the recap of a session say. */
import type { feedMeterMessages as english } from '@/assets/messages/en/feed-meter';
import { type FeedReading, leastMeterPosts } from '@/lib/model/feed-report';
import { agree, plural, postsText, wholeText } from './numbers';

const minute = 60_000;

/** `14 de los últimos 50 posts encajan con el brief`; the 50 before where they are known. */
function shareSentence({ posts, fitting, before }: FeedReading): string {
  const fits = agree(fitting, 'encaja', 'encajan');
  const now = `${wholeText(fitting)} de los últimos ${postsText(posts)} ${fits} con el brief`;
  return before === undefined
    ? `${now}.`
    : `${now}; de los ${wholeText(before.posts)} anteriores, ${wholeText(before.fitting)}.`;
}

function meterSentence(reading: FeedReading): string {
  switch (reading.state) {
    case 'no-brief':
      return 'Sin brief aún: di qué buscas y el medidor dirá cuánto del feed encaja.';
    case 'early':
      return `Demasiado pronto: ${wholeText(reading.posts)} de ${postsText(leastMeterPosts)} que se pueden juzgar.`;
    case 'dropped':
      return `El feed se ha desviado. ${shareSentence(reading)}`;
    case 'low':
      return `Poco de este feed encaja. ${shareSentence(reading)}`;
    case 'steady':
      return shareSentence(reading);
  }
}

function timeText(milliseconds: number): string {
  const minutes = Math.round(milliseconds / minute);
  if (minutes < 1) return 'menos de 1 min';
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${wholeText(minutes)} min`;
  return rest === 0 ? `${wholeText(hours)} h` : `${wholeText(hours)} h ${wholeText(rest)} min`;
}

export const feedMeterMessages: typeof english = {
  pill: {
    'no-brief': () => 'Esta sesión',
    early: () => 'Feed: muy pronto',
    share: ({ posts, fitting }) =>
      `Feed: ${agree(fitting, 'encaja', 'encajan')} ${wholeText(fitting)}/${wholeText(posts)}`,
    brief: ({ posts, fitting }) => `${wholeText(fitting)}/${wholeText(posts)}`,
    said: (sentence) => `${sentence} Resumen de esta sesión`,
  },
  meterSentence,
  unknown: (posts) =>
    `${postsText(posts)} entre ellos aún no se ${agree(posts, 'puede', 'pueden')} comparar con el brief y no ${agree(posts, 'cuenta', 'cuentan')} ni a favor ni en contra.`,
  meter: 'Medidor del feed',
  advice: {
    dropped: 'Para recuperarlo',
    low: 'Para enseñar al feed',
    like: 'Da “Me gusta” y sigue a quienes encajan: TikTok mostrará más de ese estilo.',
    search: 'Busca esto y mira lo que encaje:',
    notInterested: 'En lo que no encaja, abre el menú del post y pulsa “No me interesa”.',
  },
  recap: {
    title: 'Esta sesión',
    label: 'Resumen de esta sesión',
    close: 'Cerrar',
    nothing: 'Aún no se ha visto nada en esta pestaña: desplázate por el feed.',
    seen: (posts, creators) => `${postsText(posts)} de ${plural(creators, 'creador', 'creadores')}`,
    timeText,
    fitting: 'Encajan',
    listed: 'En la lista',
    later: 'Luego',
    ruledOut: 'Descartados',
    reason: (reason, count) => `${reason ?? 'sin motivo'} ${wholeText(count)}`,
    reasons: 'Motivos de descarte:',
    tiers: 'Niveles de los creadores vistos',
    noTier: 'Fuera de la tabla o desconocido',
    count: wholeText,
    onlyHere: 'Contado en esta pestaña desde tu última pausa de media hora.',
    review: 'Revisar en el espacio de trabajo',
  },
};
