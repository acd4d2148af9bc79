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
  failed: {
    invalid: (handle) =>
      `No se guardó @${handle}: Feedscout no pudo leer su propio mensaje. Recarga la página e inténtalo de nuevo`,
    'not-allowed': (handle) =>
      `No se guardó @${handle}: esta página no puede escribir. Recarga la página e inténtalo de nuevo`,
    'storage-full': (handle) =>
      `No se guardó @${handle}: el disco está lleno. Libera espacio e inténtalo de nuevo. Tu lista corta está intacta`,
    'storage-failed': (handle) =>
      `No se guardó @${handle}: el navegador no quiso almacenarlo. Cierra otras páginas de Feedscout e inténtalo de nuevo`,
    'no-answer': (handle) =>
      `No se guardó @${handle}: Feedscout no responde. Puede que se haya actualizado: recarga la página e inténtalo de nuevo`,
  },
};
