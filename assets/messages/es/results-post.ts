/** Lo que se dice de un post hecho para una campaña, y de lo que cuenta la tienda. */
import type {
  outcomeMessages as englishOutcome,
  resultPostMessages as englishPost,
} from '@/assets/messages/en/results-post';
import { dateText, dayText, percentText, plural, postsText, wholeText } from './numbers';

export const resultPostMessages: typeof englishPost = {
  open: (caption) => `Abrir en TikTok: ${caption}`,
  noCaption: 'Post sin texto',
  noDate: 'fecha desconocida',
  made: dayText,
  by: {
    code: 'Su código promocional',
    handle: 'Menciona la marca',
    hashtag: 'El hashtag de la marca',
    hand: 'Contado por ti',
  },
  quote: (by, quote) => (quote === undefined ? by : `${by}: “${quote}”`),
  disclosure: {
    clear: 'Aviso visto, en un lugar claro',
    placed: 'Aviso visto, pero no al principio',
    buried: 'Aviso visto, escondido tras otro texto u otros hashtags',
    weak: 'Solo un indicio, que no dice con claridad que sea pagado',
    none: 'Ningún aviso en lo que se leyó',
  },
  unreadCaption: 'Texto sin leer: no se puede decir nada del aviso',
  evidence: (quotes) => quotes.map((quote) => `“${quote}”`).join(', '),
  asked: (text, isThere) =>
    isThere ? `Pediste “${text}”: está` : `Pediste “${text}”: no está en lo que se leyó`,
  figures: {
    plays: 'Vistas',
    likes: 'Me gusta',
    comments: 'Comentarios',
    shares: 'Compartidos',
    saves: 'Guardados',
  },
  rate: (pct) => `${percentText(pct)} de interacción`,
  readAt: (at, now) => `leído el ${dateText(at, now)}`,
  young: 'leído en sus primeras 48 horas: demasiado pronto para juzgar',
  lineSaid: (days, from, to) =>
    `Vistas en ${plural(days, 'día', 'días')}: ${wholeText(from)} al principio, ${wholeText(to)} al final.`,
  oneReading: 'Leído una vez por ahora. Cada nuevo encuentro alarga la línea.',
  reject: 'No es de esta campaña',
  rejectSaid: (caption) => `No es de esta campaña: ${caption}`,
  takeBack: 'Volver a contarlo',
  takeBackSaid: (caption) => `Volver a contarlo: ${caption}`,
  count: 'Contarlo',
  countSaid: (caption) => `Contarlo para esta campaña: ${caption}`,
  rejectedTitle: (n) => `${postsText(n)} que has quitado`,
  othersTitle: (n) => `${postsText(n)} sin reconocer`,
  othersHint: '¿Se hizo para la campaña sin nombrarla? Cuéntalo a mano.',
  beforeAdded: 'antes de que lo añadieras',
  moreOthers: (n) => `Mostrar ${wholeText(n)} más`,
};

export const outcomeMessages: typeof englishOutcome = {
  title: 'Clics, canjes y ventas',
  hint: 'Totales hasta ahora, según tu tienda o tu analítica. Vacío: no se sabe, que no es 0.',
  clicks: 'Clics',
  clicksHint: 'En su enlace',
  redemptions: 'Canjes',
  redemptionsHint: 'De su código, o pedidos por su enlace',
  sales: 'Ventas',
  salesHint: 'Lo que sumaron esos pedidos',
  salesCurrency: 'Moneda de las ventas',
  asOf: 'Hasta el',
  asOfHint: 'El último día que se cuenta',
  save: 'Guardar',
  saved: (handle) => `Guardado para @${handle}`,
  fromFile: (file, at) => `De ${file}, hasta el ${dayText(at)}`,
  byHand: (at) => `Escrito a mano, hasta el ${dayText(at)}`,
  errors: {
    count: 'Un número entero, p. ej. 120. Déjalo vacío si no lo sabes',
    amount: 'Un importe mayor que 0, p. ej. 480,50. Déjalo vacío si no lo sabes',
    day: 'Un día que no sea posterior a hoy',
  },
};
