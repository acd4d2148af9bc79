import type { reportMessages as English } from '@/assets/messages/en/report';

export const reportMessages: typeof English = {
  title: 'Informe para el cliente',
};
