/** What chip, dossier, notices and keys say beside the signals' own sentences. */
import type { overlayMessages as english } from '@/assets/messages/en/overlay';
import { dateText, plural, postsText, wholeText } from './numbers';

const day = 24 * 60 * 60 * 1000;

/** `Visto 3× en 9 días`: distinct posts, from the first sighting to the last. */
function seenSentence(posts: number, firstAt: number, lastAt: number): string {
  if (posts <= 1) return 'Visto por primera vez';
  const days = Math.max(1, Math.ceil((lastAt - firstAt) / day));
  return `Visto ${wholeText(posts)}× en ${plural(days, 'día', 'días')}`;
}

const ruledOut = (reason: string | undefined) =>
  reason === undefined ? 'Descartado' : `Descartado: ${reason}`;

const askWhy = (handle: string) => `¿Por qué descartar a @${handle}?`;

export const overlayMessages: typeof english = {
  label: (handle) => `Feedscout: @${handle}`,
  chip: {
    why: 'Por qué esta valoración',
    toggle: (handle) => `Añadir @${handle} a la lista corta`,
    doNotContact: 'No contactar',
    contacted: (word, at, now) => (at === undefined ? word : `${word} el ${dateText(at, now)}`),
    shortlisted: 'En la lista',
    later: 'Luego',
    ruledOut,
    date: dateText,
    ad: 'Anuncio',
    private: 'Cuenta privada',
    minor: 'Bio: menor de 18',
    /** No rating yet. */
    beingRated: 'valorando…',
    unanswered: 'sin valorar: recarga la página',
    notRated: 'sin valorar',
    seen: (posts) => `${wholeText(posts)}×`,
    seenSaid: (posts) => `visto con ${postsText(posts)}`,
  },
  dossier: {
    reading: 'Leyendo los motivos…',
    unanswered:
      'Feedscout no ha respondido. Recarga esta página; lo que tienes en tu lista está a salvo.',
    close: 'Cerrar',
    noCampaign: 'Sin campaña aún',
    seen: seenSentence,
    decisions: {
      label: 'Decidir',
      listed: 'A la lista',
      isListed: 'En la lista',
      later: 'Luego',
      isLater: 'Luego',
      ruleOut: 'Descartar',
      isRuledOut: ruledOut,
      reasons: askWhy,
      takeBack: 'Retirar la decisión',
    },
    rows: {
      label: 'Señales',
      fit: 'Encaje',
      engagement: 'Interacción',
      likeRate: 'Likes',
      niche: 'Nicho',
      post: 'Este post',
      views: 'Vistas',
      conversation: 'Diálogo',
      comments: 'Comentarios',
      sponsored: 'Patrocinio',
      check: 'Revisar',
      cadence: 'Frecuencia',
      growth: 'Crecimiento',
      business: 'Empresa',
      safety: 'Seguridad',
      contact: 'Contacto',
      content: 'Contenido',
      audience: 'Audiencia',
      price: 'Precio',
      note: 'Nota',
    },
    more: 'Más',
    moreOn: (row) => `Más sobre ${row.toLowerCase()}`,
    fee: {
      label: 'Tarifa pedida',
      add: 'Añadir la tarifa pedida',
      said: (handle, currency) => `Tarifa que pide @${handle} por un post, en ${currency}`,
      clear: 'Borrar',
      clearSaid: (handle) => `Borrar la tarifa que pide @${handle}`,
      bad: (currency) =>
        `No se guardó: un importe en ${currency} mayor que 0, p. ej. 400 o 1.200,50`,
    },
    noBrief: 'Sin brief aún: di qué buscas y cada chip mostrará un encaje.',
    noFit: 'Aún no se sabe: el brief no se ha leído.',
    audience: 'No visible: pregunta al creador',
    perHundred: 'por cada 100 seguidores',
    copy: 'Copiar',
    copyEmail: (email) => `Copiar ${email}`,
    copied: 'Copiado',
    notCopied: 'No se copió: selecciona la dirección',
    noteLabel: (handle) => `Nota sobre @${handle}`,
    noteHint: 'Se guarda al escribir',
    openProfile: 'Abrir perfil',
    openProfileHint: 'lee más posts',
    overrideToPerson: 'Es una persona',
    overrideToBusiness: 'Es una empresa',
    notRated: {
      private: 'Cuenta privada: sus posts no se pueden valorar.',
      minor: 'La bio indica una edad menor de 18: sin valorar y sin añadir.',
      ad: 'Este post es una inserción pagada: sin valorar.',
    },
  },
  notice: {
    undo: 'Deshacer',
    undoKey: 'U',
    cancel: 'Cancelar',
    askFirst: (word, at, from, to, now) =>
      `${at === undefined ? `${word} en` : `${word} el ${dateText(at, now)} para`} ${from}. ¿Añadir a ${to} de todos modos?`,
    addAnyway: 'Añadir igualmente',
    thisCampaign: 'esta campaña',
    ruleOut: askWhy,
    ruleOutHint: 'Pulsa un número, o Escape para cancelar',
    notAddable: {
      private: (handle) => `@${handle} es una cuenta privada: sin valorar y sin añadir`,
      minor: (handle) => `La bio de @${handle} indica una edad menor de 18: no se añadió`,
      doNotContact: (handle) => `@${handle} pidió que no le contacten: no se añadió`,
    },
    keys: {
      title: 'Teclas en TikTok',
      hint: 'Actúan sobre el creador marcado más cercano al centro',
    },
  },
  decisionWords: {
    listed: 'En la lista',
    later: 'Luego',
    'ruled-out': 'Descartado',
    none: 'Retirado',
  },
};
