import type { writingMessages as English } from '@/assets/messages/en/writing';

export const writingMessages: typeof English = {
  title: 'Mensajes',
};
