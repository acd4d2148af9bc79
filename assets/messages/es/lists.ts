/** Lo que dicen las listas además de `pages`: columnas, vistas guardadas, muchos a la vez, sesiones. */
import type { listMessages as english } from '@/assets/messages/en/lists';
import { listDialogMessages } from './list-dialogs';
import { agree, dateText, locale, plural, wholeText } from './numbers';
import { signalMessages } from './signals';

const { statuses, ruledOutReasons } = signalMessages;
const creators = (n: number) => plural(n, 'creador', 'creadores');
const minute = 60_000;
const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });

function whoText({ count, handle }: { count: number; handle?: string }): string {
  return handle === undefined ? creators(count) : `@${handle}`;
}

function durationText(ms: number): string {
  const minutes = Math.round(ms / minute);
  if (minutes < 1) return 'menos de un minuto';
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${wholeText(minutes)} min`;
  return rest === 0 ? `${wholeText(hours)} h` : `${wholeText(hours)} h ${wholeText(rest)} min`;
}

const columnPx: Readonly<Record<string, number>> = {
  followers: 78,
  contact: 64,
  'like-rate': 96,
  views: 100,
  growth: 100,
  fee: 156,
};

const quoted = (tags: readonly string[]) => tags.map((tag) => `“${tag}”`).join(', ');

export const listMessages: typeof english = {
  who: whoText,
  notLoaded: {
    title: 'Esta vista no se abrió',
    text: 'No se pudo leer una parte de Feedscout. Quizá se actualizó con esta página abierta: prueba otra vez o recarga la página. No se pierde nada.',
  },
  columns: {
    email: 'Correo',
    'status-date': 'Estado desde',
    'first-contact': 'Primer contacto',
    tags: 'Etiquetas',
    elsewhere: 'Otras campañas',
    region: 'País',
    language: 'Idioma',
    'posts-rated': 'Posts valorados',
  },
  leastPx: (column) => columnPx[column] ?? 0,
  columnMenu: {
    open: 'Columnas',
    automatic: 'Las que caben a lo ancho',
    chosen: (n) => plural(n, 'columna elegida', 'columnas elegidas'),
    list: 'Columnas de la tabla',
    show: (column) => `Mostrar ${column}`,
    up: (column) => `Mover ${column} hacia delante`,
    down: (column) => `Mover ${column} hacia atrás`,
    hint: 'Alt y una flecha también mueven una columna.',
    reset: 'Restablecer',
    noFit: 'necesita un brief',
  },
  views: {
    open: 'Vistas',
    list: 'Vistas guardadas',
    none: 'Busca, filtra y ordena como quieras, y ponle un nombre.',
    name: 'Guardar esta vista como',
    namePlaceholder: 'p. ej. Insistir esta semana',
    save: 'Guardar',
    replaces: (name) => `Sustituye a “${name}”`,
    full: (most) => `Caben ${plural(most, 'vista', 'vistas')}. Borra una antes`,
    nameMissing: 'Ponle un nombre a la vista',
    isPresent: 'es la que se muestra',
    update: (name) => `Actualizar “${name}” con lo que se muestra`,
    rename: (name) => `Cambiar el nombre de “${name}”`,
    newName: (name) => `Nuevo nombre de “${name}”`,
    nameTaken: (name) => `“${name}” ya es otra vista`,
    delete: (name) => `Borrar “${name}”`,
    keep: 'Listo',
    broken: (names) =>
      `Esta versión de Feedscout no puede leer ${quoted(names)}, que ${agree(names.length, 'queda', 'quedan')} fuera`,
    choose: 'Vista guardada',
    chooseNone: 'Vistas',
  },
  filter: {
    tags: 'Etiquetas',
    facts: 'Campaña',
    factNames: {
      'meets-brief': 'Cumple el brief',
      session: 'Esta sesión',
      'no-reply': 'Contactado hace 5 días o más, sin respuesta',
      elsewhere: 'En otra campaña',
      'do-not-contact': 'No contactar',
      'not-seen': 'Aún no visto',
    },
    sessionOf: (at, now) => `Sesión del ${dateText(at, now)}`,
  },
  cell: {
    notSeen: 'Aún no visto',
    notSeenSaid: 'Aún no visto: el feed no ha mostrado a este creador, así que no se sabe nada',
    doNotContactSaid: (at, now) => `No contactar, desde el ${dateText(at, now)}`,
    elsewhere: (campaign, standing) => `${campaign} · ${standing.toLowerCase()}`,
    alsoIn: (campaign, standing) => `también en ${campaign} · ${standing.toLowerCase()}`,
    more: (n) => `+${wholeText(n)}`,
    noTags: 'Sin etiquetas',
    nowhereElse: 'En ninguna otra campaña',
    noEmail: 'Sin correo conocido',
    notTold: 'Aún no se sabe',
    since: (standing, at, now) => `${standing} desde el ${dateText(at, now)}`,
    copyEmail: (email) => `Copiar ${email}`,
    menu: (handle) => `Más sobre @${handle}`,
    tags: (handle) => `Etiquetas de @${handle}`,
    tagsHint: 'Intro añade una etiqueta.',
    tooManyTags: 'Como máximo 30 etiquetas, de 60 caracteres cada una',
    rowHint:
      'Las flechas van de creador en creador, Espacio elige, Intro abre. ? muestra todas las teclas.',
  },
  menu: {
    open: 'Abrir en Análisis',
    agreement: 'Acuerdo…',
    history: 'Estado',
    elsewhere: 'Otras campañas',
    noDates: 'Aún sin fechas',
    standing: (standing, at, now) => `${standing} · ${dateText(at, now)}`,
    shortlist: 'A la lista corta',
    later: 'Luego',
    ruleOut: 'Descartar…',
    takeBack: 'Deshacer la decisión',
    transfer: 'Mover o copiar a otra campaña…',
    block: 'No contactar',
    unblock: 'Se puede volver a contactar',
    erase: 'Borrar…',
    eraseElsewhere: 'Borrar en el espacio de trabajo',
  },
  pipeline: {
    label: 'Recorrido por estados',
    step: (status, n) => `${status}: ${creators(n)}`,
    noReply: (n) => `${wholeText(n)} sin respuesta desde hace 5 días o más`,
  },
  bulk: {
    label: 'Creadores elegidos',
    selectAll: (n) => `Elegir los ${wholeText(n)}`,
    status: 'Estado',
    tags: 'Etiquetas',
    more: 'Más',
    addTag: 'Añadir una etiqueta',
    add: 'Añadir',
    addHint: 'Intro la añade a todos los elegidos',
    removeTag: 'Quitar de todos los elegidos',
    removeTagSaid: (tag, n) => `Quitar la etiqueta “${tag}” de ${creators(n)}`,
    suggestTag: (tag) => `Añadir la etiqueta “${tag}”`,
    tagsOften: 'Usadas antes',
  },
  ...listDialogMessages,
  session: {
    title: 'Esta sesión',
    choose: 'Sesión',
    option: (at, posts, now) =>
      `${dateText(at, now)}, ${clock.format(at)} · ${plural(posts, 'post', 'posts')}`,
    seen: (n) => `${wholeText(n)} ${agree(n, 'visto', 'vistos')}`,
    fitting: (n) => `${wholeText(n)} ${agree(n, 'encaja', 'encajan')}`,
    shortlisted: (n) => `${wholeText(n)} en la lista`,
    later: (n) => `${wholeText(n)} para luego`,
    ruledOut: (n) => `${wholeText(n)} ${agree(n, 'descartado', 'descartados')}`,
    reason: (reason, n) =>
      `${reason === undefined ? 'sin motivo' : ruledOutReasons[reason]} ${wholeText(n)}`,
    time: (activeMs, posts) => `${plural(posts, 'post', 'posts')} en ${durationText(activeMs)}`,
    tiers: 'Niveles',
    tier: (tier, n) => `${tier} ${wholeText(n)}`,
    noTier: 'sin datos',
    review: (n) => `Revisar ${wholeText(n)}`,
    reviewSaid: (n, hasBrief) =>
      `Revisar ${creators(n)} de esta sesión que ${hasBrief ? `${agree(n, 'encaja', 'encajan')} y ` : ''}${agree(n, 'sigue', 'siguen')} sin decidir`,
    nothingLeft: 'Nadie por revisar',
    none: 'Aún no hay ninguna sesión',
    noneText:
      'Una sesión empieza con el primer post que ves en TikTok y acaba tras media hora sin ninguno.',
    noOneTitle: 'Nadie por revisar',
    noOneText: 'Ya se decidió sobre todos los de esta sesión que encajan.',
    duration: durationText,
  },
  rating: {
    label: 'Creadores valorados',
    going: (done, total) => `Valorando ${wholeText(done)} de ${wholeText(total)}…`,
    stopped: (done, total) =>
      `Detenido: ${wholeText(done)} de ${wholeText(total)} creadores están valorados y en la lista`,
    stop: 'Detener',
    resume: 'Continuar',
  },
  reading: (left) => `Leyendo ${creators(left)} más…`,
  notice: {
    status: (who, status) => `${who}: ${statuses[status]}`,
    tagged: (who, tags) => `Se añadió ${quoted(tags)} a ${who}`,
    untagged: (who, tags) => `Se quitó ${quoted(tags)} de ${who}`,
    moved: (who, to) => `Se movió ${who} a ${to}`,
    copied: (who, to) => `Se copió ${who} a ${to}`,
    given: (who) =>
      `Enlace y código asignados a ${who}: desde ahora van en exportaciones y mensajes`,
    blocked: (who) => `${who}: no contactar, en ninguna campaña`,
    unblocked: (who) => `${who}: se puede volver a contactar`,
    erased: (n) => `${agree(n, 'Se borró', 'Se borraron')} ${creators(n)}`,
    gone: (n) =>
      `Sin cambios en ${creators(n)}: ${agree(n, 'se borró o caducó', 'se borraron o caducaron')} mientras tanto. La lista se leyó de nuevo`,
    nobodyToAdd:
      'No se añadió a nadie: cuentas privadas, menores de 18 según su bio o marcadas como no contactar',
  },
};
