import { createMoney } from '@/assets/messages/create-money';
import { locale } from './numbers';

export const { moneyText, moneyEstimateText, moneyRangeText, currencySign } = createMoney(locale, {
  under: (least) => `menos de ${least}`,
});
