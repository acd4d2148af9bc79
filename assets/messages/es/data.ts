/** What the workspace says of the scout's data: backup, restore, retention, erasing. */
import type { dataMessages as English } from '@/assets/messages/en/data';
import { agree, dayText, plural, wholeText } from './numbers';

const creators = (n: number) => plural(n, 'creador', 'creadores');
const campaigns = (n: number) => plural(n, 'campaña', 'campañas');
const entries = (n: number) => plural(n, 'entrada', 'entradas');
const records = (n: number) => plural(n, 'registro', 'registros');

/** `820 KB`, `12,4 MB`: of a file or a disk, in steps of 1,000 as browsers tell it. */
function bytesText(bytes: number): string {
  const [unit, size] =
    bytes >= 1e9 ? ['GB', bytes / 1e9] : bytes >= 1e6 ? ['MB', bytes / 1e6] : ['KB', bytes / 1e3];
  const rounded = size >= 100 ? Math.round(size) : Math.round(size * 10) / 10;
  return `${wholeText(rounded)}\u00A0${unit}`;
}

const stores: Record<string, string> = {
  settings: 'Ajustes',
  campaigns: 'Campañas',
  creators: 'Creadores',
  entries: 'Entradas',
  collaborations: 'Acuerdos y resultados',
  templates: 'Plantillas',
  blocked: 'No contactar',
  sessions: 'Sesiones',
  lessons: 'Lo aprendido',
  learned: 'Lo aprendido',
};

const brokenReasons = {
  'not-json': 'no se puede leer',
  form: 'no es como debería',
  twice: 'está dos veces',
  'no-campaign': 'es de una campaña que no está en el archivo',
  'no-creator': 'es de un creador que no está en el archivo',
};

export const dataMessages: typeof English = {
  title: 'Tus datos',
  intro:
    'Todo lo que Feedscout sabe está guardado en este navegador y en ningún otro sitio. Es tuyo: llévatelo o bórralo.',
  failures: {
    busy: 'Otra página de Feedscout está importando, restaurando o haciendo una copia. Espera a que acabe y prueba otra vez.',
    'campaign-gone': 'La campaña se borró entretanto.',
    'storage-full': 'El disco está lleno. Libera espacio y prueba otra vez. No se cambió nada.',
    'storage-failed':
      'El navegador no quiso leerlo o guardarlo. Cierra otras páginas de Feedscout y prueba otra vez. No se cambió nada.',
    cancelled: 'Detenido. No se cambió nada.',
  },
  bytes: bytesText,
  day: dayText,
  stored: {
    title: 'Qué hay guardado',
    reading: 'Contando',
    creators: 'Creadores',
    seen: 'vistos en el feed',
    campaigns: 'Campañas',
    entries: 'Entradas: decisiones, notas, etiquetas',
    collaborations: 'Acuerdos y resultados',
    templates: 'Plantillas de mensajes',
    sessions: 'Sesiones de búsqueda',
    blocked: 'Borrados que aún se reconocen',
    size: 'Espacio en el disco',
    about: (size) => `unos ${size}`,
    unknown: 'el navegador no lo dice',
    tight: (left) =>
      `El disco está casi lleno: quedan ${left}. Mientras falte espacio, los creadores sobre los que no has decidido se olvidan a los 30 días, o a los 7 si queda aún menos. Tus decisiones se conservan. Libera espacio en este ordenador; puedes guardar una copia de seguridad de Feedscout en otro sitio.`,
    count: wholeText,
  },
  backup: {
    title: 'Copia de seguridad',
    text: 'Todo en un solo archivo JSON: creadores con sus posts y su historia, campañas, decisiones, notas, lo acordado, plantillas, ajustes y lo aprendido. Guárdalo con tus archivos; no va cifrado.',
    make: 'Hacer una copia',
    making: 'Haciendo la copia',
    made: (file, n, size) => `Se guardó ${file}: ${creators(n)}, ${size}.`,
    stop: 'Detener',
    progress: (done, total) => `${wholeText(done)} de ${records(total)}`,
  },
  restore: {
    title: 'Restaurar',
    text: 'Primero se lee y se revisa el archivo hasta el final. Se restaura entero o no se restaura.',
    choose: 'Elegir una copia',
    checking: 'Revisando la copia',
    checkingProgress: (percent) => `${wholeText(percent)}\u00A0%`,
    failures: {
      'not-a-backup':
        'No es una copia de Feedscout. Elige un archivo llamado feedscout-backup-….json.',
      'cut-off':
        'Al archivo le falta el final: se cortó al copiarlo o descargarlo. Elige uno entero. No se cambió nada.',
      newer:
        'Esta copia es de una versión posterior de Feedscout. Actualiza Feedscout y restáurala después. No se cambió nada.',
      damaged:
        'Más de 10 000 registros de este archivo no se pueden leer: está dañado. Elige otra copia. No se cambió nada.',
      'too-large': 'El archivo pasa de 500 MB, y ninguna copia de Feedscout es tan grande.',
      unreadable: 'El navegador no pudo leer el archivo. Quizá se movió: elígelo otra vez.',
      cancelled: 'Detenido. No se cambió nada.',
    },
    summary: (file, madeAt) => `${file}, del ${dayText(madeAt)}`,
    inFile: 'En la copia',
    here: 'Aquí, ahora',
    counts: (c) => `${creators(c.creators)}, ${campaigns(c.campaigns)}, ${entries(c.entries)}`,
    broken: (n) => `${records(n)} no se ${agree(n, 'puede', 'pueden')} restaurar`,
    brokenLine: (store, line, name, reason, path) =>
      `${stores[store] ?? store}, línea ${wholeText(line)}${name === '' ? '' : ` (${name})`}: ${path ? `${path} ` : ''}${brokenReasons[reason]}`,
    more: (n) => `y ${wholeText(n)} más`,
    missing: (n) => `${agree(n, 'Falta', 'Faltan')} ${records(n)} que el archivo debería tener.`,
    agree: 'Restaurar lo demás sin ellos',
    needsAgreement: 'Di que lo demás se restaure sin ellos, o elige otro archivo.',
    how: 'Cómo restaurar',
    merge: 'Unirla con lo que hay aquí',
    mergeHint:
      'De dos observaciones y dos decisiones queda la más reciente; etiquetas y notas se conservan todas; no se pierde a nadie. Los ajustes quedan como están aquí.',
    replace: 'Sustituir todo lo que hay aquí',
    replaceHint: 'Lo que está aquí y no en la copia desaparece.',
    backUpFirst: 'Hacer antes una copia de lo que hay aquí',
    start: { merge: 'Unir la copia', replace: 'Sustituir todo' },
    restoring: 'Restaurando',
    other: 'Elegir otro archivo',
    done: {
      merge: (n) => `${creators(n)} de la copia, ya con los de aquí.`,
      replace: (n) => `${creators(n)} de la copia, de vuelta.`,
    },
    stop: 'Detener',
  },
  retention: {
    title: 'Cuánto se guarda',
    label: 'Días',
    text: (days) =>
      `A quien no decidiste se le olvida ${wholeText(days)} días después de la última vez. Quien está en una lista, descartado, con nota o con etiquetas se queda. Ocurre cada vez que arranca Feedscout.`,
    save: 'Guardar',
    saved: (days) => `Guardado: ${wholeText(days)} días.`,
    invalid: 'Entre 7 y 3650 días.',
    apply: 'Olvidar ahora lo antiguo',
    applying: 'Olvidando',
    applied: (removed, unseen) =>
      removed + unseen === 0
        ? 'No hay nada tan antiguo.'
        : `Olvidado: ${creators(removed)}${unseen > 0 ? `, y las veces que viste a ${wholeText(unseen)} más` : ''}.`,
  },
  one: {
    title: 'Borrar a un creador',
    text: 'Alguien pide que se le borre: búscalo por su usuario, uno anterior o su nombre.',
    label: 'Usuario o nombre',
    find: 'Buscar',
    finding: 'Buscando',
    none: (text) => `Nadie guardado se llama «${text}».`,
    was: (handle) => `antes @${handle}`,
    facts: (seen, n) =>
      `${seen === undefined ? 'aún sin ver' : plural(seen, 'post visto', 'posts vistos')} · en ${campaigns(n)}`,
    doNotContact: 'No contactar',
    erase: (handle) => `Borrar a @${handle}`,
    erased: (handle) => `@${handle} ya no está en ningún sitio.`,
    dialogTitle: (handle) => `¿Borrar a @${handle} de todas partes?`,
    dialogText: (n) =>
      `Desaparecen su registro con posts, cifras y las veces que se vio, sus entradas en ${campaigns(n)} con notas y etiquetas, y lo que se aprendió de su cuenta. No se puede deshacer.`,
    notElsewhere:
      'No se tocan los archivos que exportaste o copiaste antes, y se quedan los posts de otras cuentas que la mencionan.',
    keep: 'Recordar que no hay que contactarle',
    keepHint:
      'Solo queda un resumen cifrado con el que se le reconoce si vuelve a aparecer; ni nombre ni usuario.',
    confirm: 'Borrar',
    cancel: 'Cancelar',
  },
  blocked: {
    title: 'No contactar',
    text: 'En todas las campañas, decidieras lo que decidieras. Se marcan en el feed, y ninguna importación los pone en una lista corta.',
    none: 'Nadie.',
    since: (at) => `desde el ${dayText(at)}`,
    allow: 'Volver a permitir',
    allowed: (handle) => `Ya se puede contactar otra vez a @${handle}.`,
    allowSaid: (handle) => `Volver a permitir que se contacte a @${handle}`,
    more: (n) => `y ${wholeText(n)} más`,
    erased: (n) =>
      `${creators(n)} ${agree(n, 'se borró y aún se reconoce', 'se borraron y aún se reconocen')}. Quién es, nadie puede leerlo.`,
    handle: 'Usuario que buscas',
    lookUp: 'Consultar',
    isBlocked: (handle, at) => `@${handle} está entre ellos, desde el ${dayText(at)}.`,
    isNotBlocked: (handle) => `@${handle} no está entre ellos.`,
    forget: (handle) => `Olvidar a @${handle}`,
    forgotten: (handle) => `A @${handle} ya no se le reconoce.`,
    forgetAll: 'Olvidar a todos',
    forgottenAll: 'Ya no se reconoce a nadie de los borrados.',
    notAHandle: 'No es un usuario.',
  },
  everything: {
    title: 'Borrar todo',
    text: 'Creadores, campañas, decisiones, notas, ajustes y lo aprendido, y lo que recuerdan estas páginas. Después Feedscout empieza de cero.',
    open: 'Borrar todo…',
    dialogTitle: '¿Borrar todo?',
    dialogText: (c) =>
      `Desaparecen ${creators(c.creators)}, ${campaigns(c.campaigns)} y ${entries(c.entries)}, también a quién no contactar. No se puede deshacer.`,
    backUp: 'Hacer antes una copia',
    word: 'BORRAR',
    wordLabel: (word) => `Escribe ${word} para confirmar`,
    confirm: 'Borrar todo',
    cancel: 'Cancelar',
    failed: 'No se borró. Cierra otras páginas de Feedscout y prueba otra vez.',
  },
};
