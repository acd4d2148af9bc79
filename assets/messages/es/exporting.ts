import type { exportingMessages as English } from '@/assets/messages/en/exporting';
import { wholeText } from './numbers';

export const exportingMessages: typeof English = {
  preset: 'Archivo para',
  presets: {
    feedscout: 'Feedscout',
    excel: 'Excel',
    hubspot: 'HubSpot',
    mailchimp: 'Mailchimp',
    instantly: 'Instantly, Smartlead',
    lemlist: 'Lemlist',
    sheets: 'Google Sheets, GMass',
    custom: 'Mis columnas',
  },
  ready: (ready, total) => `${wholeText(ready)} de ${wholeText(total)} listos`,
  review: 'Revisar',
  reviewTitle: 'Ver quién entra en el archivo, quién no y por qué',
  writing: 'Escribiendo el archivo',
  progress: (done, total) => `${wholeText(done)} de ${wholeText(total)}`,
  cancel: 'Cancelar',
  cancelled: 'Cancelado. No se escribió ningún archivo.',
  failed: 'No se pudo crear el archivo. Recarga la página e inténtalo de nuevo; no se pierde nada.',
};
