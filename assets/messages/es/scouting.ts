/** What the scout reads after a decision on TikTok's page. */
import type { scoutingMessages as english } from '@/assets/messages/en/scouting';

export const scoutingMessages: typeof english = {
  decided: {
    listed: (handle, campaign) => `Se añadió @${handle} a ${campaign}.`,
    later: (handle, campaign) => `@${handle}: para luego, en ${campaign}.`,
    'ruled-out': (handle, campaign) => `Se descartó @${handle} para ${campaign}.`,
    none: (handle, campaign) =>
      `Se retiró @${handle} de ${campaign}. Se conservan estado, etiquetas y nota.`,
  },
  undone: (handle, campaign) => `Deshecho: @${handle} está como antes en ${campaign}`,
  nothingToUndo: 'Nada que deshacer en esta página',
  notKept: {
    invalid: 'Lo que ves no se está guardando: recarga la página',
    'not-allowed': 'Lo que ves no se está guardando: recarga la página',
    'storage-full':
      'El disco está lleno: lo que ves se valora pero no se guarda. Libera espacio; tu lista corta está intacta',
    'storage-failed':
      'El navegador no almacena nada: lo que ves se valora pero no se guarda. Cierra otras páginas de Feedscout y recarga',
  },
  failed: {
    invalid: (handle, campaign) =>
      `${notSaved(handle, campaign)}: Feedscout no pudo leer su propio mensaje. Recarga la página e inténtalo de nuevo`,
    'not-allowed': (handle, campaign) =>
      `${notSaved(handle, campaign)}: esta página no puede escribir. Recarga la página e inténtalo de nuevo`,
    'storage-full': (handle, campaign) =>
      `${notSaved(handle, campaign)}: el disco está lleno. Libera espacio e inténtalo de nuevo. Tu lista corta está intacta`,
    'storage-failed': (handle, campaign) =>
      `${notSaved(handle, campaign)}: el navegador no quiso almacenarlo. Cierra otras páginas de Feedscout e inténtalo de nuevo`,
    'no-answer': (handle, campaign) =>
      `${notSaved(handle, campaign)}: Feedscout no responde. Puede que se haya actualizado: recarga la página e inténtalo de nuevo`,
  },
};

function notSaved(handle: string, campaign: string | undefined): string {
  return campaign === undefined
    ? `No se guardó @${handle}`
    : `No se guardó @${handle} para ${campaign}`;
}
