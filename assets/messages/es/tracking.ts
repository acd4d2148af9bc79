import type { trackingMessages as English } from '@/assets/messages/en/tracking';

export const trackingMessages: typeof English = {
  title: 'Enlaces y códigos',
};
