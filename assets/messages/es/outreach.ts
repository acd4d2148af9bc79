import type { outreachMessages as English } from '@/assets/messages/en/outreach';

export const outreachMessages: typeof English = {
  title: 'Exportar',
  views: 'Contacto con creadores',
};
