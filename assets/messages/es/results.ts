import type { resultsMessages as English } from '@/assets/messages/en/results';

export const resultsMessages: typeof English = {
  title: 'Resultados',
};
