import { messages } from '@/assets/messages/messages';
import type { Money } from '@/lib/model/money';
import type { PriceSignal } from '@/lib/scoring/signals/price-signal';
import type { TierSignal } from '@/lib/scoring/signals/tier-signal';
import { FeeField } from './FeeField';
import { Figure } from './Figure';
import { More } from './More';
import { SignalRow } from './SignalRow';

const { signals, overlay } = messages;

export interface PriceRowProps {
  price: PriceSignal;
  tier: TierSignal;
  handle: string;
  /** Each campaign has its own fee. */
  campaignId?: string;
  /** What the store has. */
  fee?: Money;
  onQuoteFee(fee?: Money): void;
}

/** What one post may cost at the scout's CPM, and what a quoted fee comes to. */
export function PriceRow(props: PriceRowProps) {
  const { price, tier, handle, campaignId = '', fee, onQuoteFee } = props;
  const label = overlay.dossier.rows.price;
  const implied = signals.impliedSentence(price, fee);
  const figure = signals.priceFigure(price);
  return (
    <SignalRow label={label}>
      {figure !== undefined && <Figure figure={figure} of={signals.priceOf} />}
      <p class="quiet">{signals.priceSentence(price)}</p>
      <FeeField
        key={`${handle}/${campaignId}`}
        handle={handle}
        fee={fee}
        currency={fee?.currency ?? price.cpm?.currency ?? 'USD'}
        onQuote={onQuoteFee}
      />
      {implied !== undefined && <p class="quiet">{implied}</p>}
      <More about={label} sentences={[signals.articlesSentence(price, signals.tierWord(tier))]} />
    </SignalRow>
  );
}
