import type { plannerMessages as English } from '@/assets/messages/en/planner';

export const plannerMessages: typeof English = {
  title: 'Planificador de presupuesto',
};
