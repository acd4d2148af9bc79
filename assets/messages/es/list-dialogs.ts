/** Lo que las listas preguntan antes de hacer algo, y su lista de teclas. */
import type { listDialogMessages as english } from '@/assets/messages/en/list-dialogs';
import { agree, dateText, plural, wholeText } from './numbers';

const creators = (n: number) => plural(n, 'creador', 'creadores');

export const listDialogMessages: typeof english = {
  ruleOut: {
    title: (who) => `Descartar ${who}: ¿por qué?`,
    hint: 'Pulsa un número, o Escape para cancelar.',
  },
  transfer: {
    title: (who) => `Mover o copiar ${who}`,
    to: 'A la campaña',
    none: 'No hay otra campaña abierta. Crea una antes en “Campañas”.',
    how: 'Cómo',
    move: 'Mover',
    moveHint: 'Salen de esta lista. Estado, fechas, etiquetas y nota van con ellos.',
    copy: 'Copiar',
    copyHint: 'Quedan en las dos. Allí empiezan en la lista, con etiquetas y nota.',
    there: (n, campaign) =>
      `${creators(n)} ya ${agree(n, 'está', 'están')} en ${campaign}: se une con lo que hay allí, y eso no se puede deshacer.`,
    contacted: (n, isOne) =>
      isOne
        ? 'Ya se contactó para otra campaña:'
        : `Ya se contactó a ${creators(n)} para otra campaña:`,
    contactedLine: (handle, campaign, at, now) =>
      at === undefined
        ? `@${handle} para ${campaign}`
        : `@${handle} para ${campaign}, el ${dateText(at, now)}`,
    andMore: (n) => `y ${wholeText(n)} más`,
    withContacted: 'Incluir de todos modos',
    submitMove: (n) => `Mover ${creators(n)}`,
    submitCopy: (n) => `Copiar ${creators(n)}`,
    nobody: 'No queda nadie que incluir',
  },
  ask: {
    title: (n, campaign) => `¿Añadir ${creators(n)} a ${campaign}?`,
    text: (n) =>
      n === 1
        ? 'Alguien ya escribió a este creador para otra campaña:'
        : `Alguien ya escribió a ${wholeText(n)} para otra campaña:`,
    others: (n) => `Añadir solo ${agree(n, 'el otro', `los otros ${wholeText(n)}`)}`,
    all: 'Añadir de todos modos',
    refused: (n) =>
      `${creators(n)} sin añadir: ${agree(n, 'cuenta privada, menor', 'cuentas privadas, menores')} de 18 según su bio o no contactar`,
  },
  erase: {
    title: (who) => `¿Borrar ${who}?`,
    text: 'Se borra en todas partes y para siempre: posts, cifras, apariciones, notas, etiquetas y lo decidido en cada campaña. No se puede deshacer.',
    listed: (n, all) =>
      all === 1
        ? 'Este creador está en una lista corta o ya se contactó.'
        : `${wholeText(n)} de ellos ${agree(n, 'está', 'están')} en una lista corta o ya se ${agree(n, 'contactó', 'contactaron')}.`,
    keepsBlocked: (n) => `Seguir reconociendo a ${creators(n)} que no se debe contactar`,
    keepsBlockedHint: 'Conserva una huella del usuario, de la que nadie puede leer quién era.',
    submit: (n) => `Borrar ${creators(n)}`,
  },
  dialog: { cancel: 'Cancelar', close: 'Cerrar' },
  keys: {
    title: 'Teclas en la lista',
    hint: 'Las letras actúan sobre los elegidos o, si no hay, sobre el que tiene el foco.',
    move: 'De creador en creador',
    ends: 'Al primero y al último',
    select: 'Elegir',
    range: 'Elegir al pasar',
    all: 'Elegir todo lo mostrado',
    clear: 'Quitar la selección',
    open: 'Abrir el creador',
    menu: 'Menú del creador',
    search: 'Buscar',
    actions: {
      shortlist: 'A la lista corta, o quitar',
      later: 'Para luego, o quitar',
      'rule-out': 'Descartar, y un número para el motivo',
      note: 'Nota y etiquetas',
      undo: 'Deshacer',
      keys: 'Esta lista',
    },
    names: {
      space: 'Espacio',
      enter: 'Intro',
      escape: 'Esc',
      home: 'Inicio',
      end: 'Fin',
      shift: 'Mayús',
      control: 'Ctrl',
    },
  },
};
