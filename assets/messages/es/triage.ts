/** What keys, menus and toasts say where creators are sorted while the feed goes by. */
import type { triageMessages as english } from '@/assets/messages/en/triage';
import { dayText } from './numbers';

function dated(at: number | undefined): string {
  return at === undefined ? '' : ` · ${dayText(at)}`;
}

export const triageMessages: typeof english = {
  reasons: {
    niche: 'fuera del nicho',
    market: 'idioma o mercado',
    size: 'tamaño',
    commercial: 'muy comercial',
    competitor: 'competidor',
    brand: 'marca o tienda',
    quality: 'calidad',
    safety: 'seguridad',
    other: 'otro',
  },
  elsewhere: {
    drawn: {
      listed: (campaign) => `en ${campaign}`,
      later: (campaign) => `en ${campaign}`,
      'ruled-out': (campaign, reason) =>
        reason === undefined ? campaign : `${campaign}: ${reason}`,
    },
    said: {
      listed: (campaign) => `en la lista de ${campaign}`,
      later: (campaign) => `para luego en ${campaign}`,
      'ruled-out': (campaign, reason) =>
        reason === undefined ? `descartado en ${campaign}` : `descartado en ${campaign}: ${reason}`,
    },
    more: (count) => `+${count}`,
    label: 'En otras campañas',
    // "En la lista en Verano" would stumble.
    line: (decision, campaign, at) => `${decision} · ${campaign}${dated(at)}`,
    ruledOutLine: (reason, campaign, at) =>
      `Descartado en ${campaign}${reason === undefined ? '' : `: ${reason}`}${dated(at)}`,
  },
  campaign: {
    said: (campaign) => `Campaña de esta pestaña: ${campaign}`,
    label: 'Campaña de esta pestaña',
    manage: 'Todas las campañas',
    chosen: (campaign) => `Esta pestaña trabaja ahora para ${campaign}.`,
    notChosen: {
      invalid: (campaign) =>
        `Sigue la misma campaña: ${campaign} ya no existe. Recarga la página para ver cuáles hay`,
      'not-allowed': (campaign) =>
        `Sigue la misma campaña: esta página no puede elegir ${campaign}. Recarga la página e inténtalo de nuevo`,
      'storage-full': (campaign) =>
        `Sigue la misma campaña: no se pudo guardar ${campaign}, el disco está lleno. Libera espacio e inténtalo de nuevo`,
      'storage-failed': (campaign) =>
        `Sigue la misma campaña: el navegador no quiso guardar ${campaign}. Cierra otras páginas de Feedscout e inténtalo de nuevo`,
      'no-answer': () =>
        'Sigue la misma campaña: Feedscout no responde. Puede que se haya actualizado: recarga la página e inténtalo de nuevo',
    },
  },
  menu: {
    label: (handle) => `Más sobre @${handle}`,
    doNotContact: 'No contactar',
    sidePanel: 'Abrir panel lateral',
    workspace: 'Abrir en el espacio de trabajo',
  },
  blocked: (handle) => `@${handle}: no contactar, en ninguna campaña.`,
  unblocked: (handle) => `Ya se puede volver a contactar a @${handle}.`,
  undone: (handle) => `Deshecho: @${handle} está como antes en todas las campañas`,
  notOpened: {
    workspace:
      'El espacio de trabajo no se abrió: recarga la página o ábrelo desde el botón de Feedscout',
    'side-panel':
      'El panel lateral no se abrió: ábrelo desde el menú de paneles laterales del navegador',
  },
  undoHint: (key) => (key === undefined ? 'Deshacer' : `Deshacer (${key})`),
  keys: {
    does: {
      shortlist: 'A la lista corta, o quitar',
      later: 'Para luego, o quitar',
      'rule-out': 'Descartar, y un número para el motivo',
      note: 'Nota',
      undo: 'Deshacer',
      panel: 'Esta sesión y el feed',
      keys: 'Lista de teclas',
    },
    escape: 'Esc',
    close: 'Cerrar',
    none: 'sin tecla',
  },
};
