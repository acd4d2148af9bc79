import { createMoney } from '@/assets/messages/create-money';

export const { moneyText, moneyEstimateText, moneyRangeText, currencySign } = createMoney('en', {
  under: (least) => `under ${least}`,
});
