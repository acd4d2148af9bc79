import type { partnersMessages as English } from '@/assets/messages/en/partners';

export const partnersMessages: typeof English = {
  title: 'Colaboraciones',
};
