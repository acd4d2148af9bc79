import type { outreachMessages as English } from '@/assets/messages/en/outreach';
import { dateText, inSentence, languageText, plural, wholeText } from './numbers';

const counted = (n: number, one: string, other: string) =>
  `${wholeText(n)} ${n === 1 ? one : other}`;
const creators = (n: number) => plural(n, 'creador', 'creadores');
const lines = (n: number) => plural(n, 'línea', 'líneas');
const language = (code: string) => inSentence(languageText(code));

export const outreachMessages: typeof English = {
  title: 'Exportar',
  views: 'Contacto con creadores',
  intro:
    'Un archivo para la herramienta con la que escribes. Aquí ves quién queda fuera y por qué, antes de que se escriba nada.',
  presets: {
    title: '¿Para quién es el archivo?',
    hints: {
      feedscout: 'Todo lo que sabe Feedscout, con toda la lista',
      excel: 'Lo mismo para Excel: se abre con todas sus letras y cifras',
      hubspot: 'Contactos, uno por correo, que HubSpot reconoce solo',
      mailchimp: 'Una audiencia; textos recortados a los 255 bytes que guarda',
      instantly: 'Sus columnas y después variables para tus mensajes',
      lemlist: 'Sus columnas y después variables en camelCase',
      sheets: 'Encabezados de una palabra que sirven de etiquetas',
      custom: 'Las columnas que elijas, con toda la lista',
    },
  },
  scope: {
    title: '¿Qué creadores?',
    selected: 'Seleccionados en la lista',
    shortlist: 'Toda la lista corta',
    shown: {
      shortlist: 'Como se ven en la lista corta',
      seen: 'Como se ven en Vistos',
    },
    count: wholeText,
    reading: (n) => `Faltan por leer ${creators(n)}`,
    readingSeen: 'Falta por leer a quienes has visto',
  },
  greeting: {
    label: 'Saludar en',
    example: 'Lucía',
    hint: (named, unnamed) => `«${named}» si se conoce el nombre, y si no «${unnamed}»`,
    suggestion: (code, n, of) =>
      `${wholeText(n)} de ${creators(of)} publican sobre todo en ${language(code)}.`,
    use: (code) => `Saludar en ${language(code)}`,
    language: languageText,
  },
  message: {
    label: 'Mensaje en columnas',
    none: 'Sin mensaje',
    hint: 'Un asunto y un texto por línea, rellenados con tu plantilla.',
    noTemplates: 'Aún no hay ninguna plantilla de correo.',
    open: 'Plantillas',
    gaps: (n, of) =>
      n === 0
        ? `${wholeText(of)} de ${plural(of, 'mensaje completo', 'mensajes completos')}`
        : `${wholeText(n)} de ${plural(of, 'mensaje', 'mensajes')} ${n === 1 ? 'tiene' : 'tienen'} un hueco: míralos en Mensajes antes de enviar.`,
  },
  separator: {
    label: 'Entre celdas',
    choices: { ',': 'Coma', ';': 'Punto y coma' },
    hint: 'Excel espera punto y coma si tu ordenador escribe 1,5 en vez de 1.5.',
  },
  columns: {
    title: 'Columnas del archivo',
    chosen: 'En el archivo, en este orden',
    others: 'Fuera del archivo',
    add: (column) => `Añadir ${column}`,
    remove: (column) => `Quitar ${column}`,
    up: (column) => `Subir ${column}`,
    down: (column) => `Bajar ${column}`,
    reset: 'Columnas habituales',
    all: 'Están todas en el archivo.',
    inner: 'Lleva notas o señales para revisar: que no salga de tu equipo.',
    last: 'Un archivo necesita una columna.',
  },
  check: {
    title: 'Antes de escribirlo',
    empty:
      'Aún no hay nadie. Añade creadores a la lista corta en el feed o elige otra lista arriba.',
    nobody: 'Con este archivo no se puede escribir a nadie.',
    warnings: {
      'cold-list':
        'Mailchimp prohíbe escribir a quien no se suscribió contigo y cierra cuentas por ello. Usa este archivo con creadores que aceptaron recibir tus mensajes.',
      'made-anew': (n) =>
        n === 1
          ? '1 creador sin correo queda fuera: HubSpot lo crearía de nuevo en cada importación.'
          : `${creators(n)} sin correo quedan fuera: HubSpot los crearía de nuevo en cada importación.`,
      'do-not-contact': (n) =>
        n === 1
          ? 'En este archivo hay 1 creador al que no hay que contactar. Es una tabla para ti, no una lista de envío.'
          : `En este archivo hay ${creators(n)} a los que no hay que contactar. Es una tabla para ti, no una lista de envío.`,
      'long-link': (n) =>
        n === 1
          ? '1 enlace de seguimiento es más largo de lo que guarda Mailchimp y queda fuera.'
          : `${plural(n, 'enlace', 'enlaces')} de seguimiento son más largos de lo que guarda Mailchimp y quedan fuera.`,
    },
    heldBack: (n) => `Quedan fuera: ${wholeText(n)}`,
    creator: 'Creador',
    reason: 'Por qué',
    open: (handle) => `Abrir @${handle}`,
    more: (n) => `Mostrar ${wholeText(n)} más`,
    shared: (n) => `Una línea para varios creadores: ${wholeText(n)}`,
    agency: (email) => `${email}, un buzón de varias personas`,
    person: (email) => `${email}, una persona con varias cuentas`,
    sample: 'Así empieza el archivo',
    sampleHint: (shown, total) =>
      `${wholeText(shown)} de ${lines(total)}, como las recibe quien lee el archivo`,
  },
  reasons: {
    heldBack: {
      'no-email': (n) => counted(n, 'no tiene correo', 'no tienen correo'),
      contacted: (n) => counted(n, 'ya recibió un mensaje', 'ya recibieron un mensaje'),
      'do-not-contact': (n) => counted(n, 'no quiere mensajes', 'no quieren mensajes'),
      minor: (n) => counted(n, 'declara menos de 18 años', 'declaran menos de 18 años'),
      private: (n) => counted(n, 'tiene cuenta privada', 'tienen cuenta privada'),
      'ruled-out': (n) => counted(n, 'está descartado', 'están descartados'),
      declined: (n) => counted(n, 'dijo que no', 'dijeron que no'),
      'bad-email': (n) =>
        counted(
          n,
          'tiene un correo al que no se puede escribir',
          'tienen un correo al que no se puede escribir',
        ),
      'same-address': (n) =>
        counted(
          n,
          'comparte el correo con alguien que queda fuera',
          'comparten el correo con alguien que queda fuera',
        ),
    },
    askedNotToBe: (n) => counted(n, 'no quiere más', 'no quieren más'),
    summary: (ready, total, reasons) =>
      reasons.length === 0
        ? `Se exportará a ${plural(ready, 'creador', 'creadores')}`
        : `Se exportará a ${wholeText(ready)} de ${wholeText(total)}: ${reasons.join(', ')}.`,
    why: {
      'do-not-contact': (at, now) => `No contactar, desde el ${dateText(at, now)}`,
      minor: 'La bio declara menos de 18 años',
      private: 'Cuenta privada',
      'ruled-out': 'Descartado en esta campaña',
      declined: 'Dijo que no',
      noEmail: 'No hay correo en el perfil',
      noEmailUnchecked: 'Sin correo a la vista; aún no se abrió el perfil',
      contacted: (campaign, day) =>
        day === undefined
          ? `Ya recibió un mensaje para ${campaign}`
          : `Recibió un mensaje el ${day} para ${campaign}`,
      'bad-email': (email) => `No se puede escribir a ${email}`,
      'same-address': (handle, why) => `El mismo correo que @${handle}: ${why}`,
    },
    day: dateText,
  },
  download: {
    start: (n) => `Descargar ${creators(n)}`,
    nobody: 'Descargar',
    progress: (done, total) => `${wholeText(done)} de ${lines(total)}`,
    done: (file, n, of) =>
      n === of
        ? `Se guardó ${file}: ${creators(n)}`
        : `Se guardó ${file}: ${creators(n)} en ${lines(of)}`,
    mark: (n) =>
      n === 1
        ? 'Marcar este creador como contactado'
        : `Marcar estos ${wholeText(n)} como contactados`,
    note: (file) => `Desde el archivo ${file}`,
    markHint: 'Cuando ya les hayas escrito: ningún archivo de contacto volverá a incluirlos.',
    later: 'Todavía no',
  },
};
