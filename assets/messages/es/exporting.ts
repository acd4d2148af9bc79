import type { exportingMessages as English } from '@/assets/messages/en/exporting';
import { dateText, plural, wholeText } from './numbers';

const counted = (n: number, one: string, other: string) =>
  `${wholeText(n)} ${n === 1 ? one : other}`;

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
  ready: (ready, total) => `${wholeText(ready)} de ${wholeText(total)} para exportar`,
  review: 'Revisar',
  reviewTitle: 'Ver quién entra en el archivo, quién no y por qué',
  nobodyReady: 'No se puede escribir a nadie de esta lista: en Revisar está el porqué',
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
  askedNotToBe: (n) => counted(n, 'no los quiere', 'no los quieren'),
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
};
