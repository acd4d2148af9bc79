/** What the settings of the workspace say beside the tiers. */
import type { preferencesMessages as english } from '@/assets/messages/en/preferences';
import type { PageKeyAction } from '@/lib/model/shortcuts';
import { languageText } from './numbers';

const pageDoes: Record<PageKeyAction, string> = {
  like: 'da “Me gusta” al post',
  mute: 'silencia el sonido',
  'full-screen': 'llena la pantalla',
  pause: 'pausa el video',
  move: 'mueve el feed',
  skip: 'avanza o retrocede en el video',
};

export const preferencesMessages: typeof english = {
  title: 'Ajustes',
  saveTiers: 'Guardar niveles',
  saved: 'Guardado. Vale en todas las pestañas de TikTok',
  keys: {
    title: 'Teclas en TikTok',
    hint: 'Para el creador marcado más cercano al centro, mientras nadie escribe. Pulsa el botón de una tecla y después la tecla que deba ser. Tras “Descartar”, un número del 1 al 9 da el motivo.',
    none: 'Sin tecla',
    change: (action, key) =>
      key === undefined
        ? `${action}: sin tecla. Elegir una`
        : `${action}: ${key}. Elegir otra tecla`,
    press: 'Pulsa una tecla',
    pressHint: 'Escape la deja como está',
    clear: 'Quitar',
    clearSaid: (action) => `${action}: dejar sin tecla`,
    reset: 'Restablecer todas las teclas',
    problems: {
      same: (key, other) => `${key} ya es “${other}”. Elige otra tecla, o quita esa primero`,
      page: (key, does) =>
        `En TikTok ${key} ${pageDoes[does]}, y debe seguir haciéndolo. Elige otra tecla`,
      digit: (key) => `${key} da un motivo de descarte. Elige una letra u otro signo`,
      'not-a-sign': 'Elige una letra o un signo, sin Ctrl, Alt ni ⌘',
    },
    space: 'la barra espaciadora',
    arrow: 'una tecla de flecha',
  },
  meter: {
    title: 'Medidor del feed',
    label: 'Mostrar el medidor del feed en TikTok',
    hint: 'Cuántos de los últimos 50 posts encajan con el brief, en la esquina del feed. Se cuenta en la pestaña y no se guarda.',
  },
  language: {
    title: 'Idioma',
    follows: (locale) =>
      `Feedscout habla el idioma de tu navegador cuando puede: ${languageText(locale)}. Para cambiarlo, cambia el idioma del navegador.`,
  },
  more: {
    title: 'Datos y ayuda',
    data: 'Cuánto se guarda lo visto, copia de seguridad y borrado',
    help: 'Cómo valora Feedscout, y todas las teclas',
    start: 'Mostrar de nuevo los primeros pasos',
  },
};
