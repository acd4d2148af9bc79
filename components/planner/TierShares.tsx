import { useId } from 'preact/hooks';
import { pageWords } from '@/assets/messages/pages';
import { plannerWords } from '@/assets/messages/planner';
import type { TierName, TierTable } from '@/lib/model/tier';
import { type Shares, withShare } from './shares';

interface TierSharesProps {
  tiers: TierTable;
  shares: Shares;
  onChange(shares: Shares): void;
}

const words = plannerWords;

/** How the budget is split: a slider a tier, that give way to each other. */
export function TierShares({ tiers, shares, onChange }: TierSharesProps) {
  const id = useId();
  const names = tiers.map(({ tier }) => tier);
  const move = (tier: TierName, text: string) =>
    onChange(withShare(shares, names, tier, Number(text)));
  return (
    <fieldset class="field plan-shares" aria-describedby={`${id}-hint`}>
      <legend>{words.inputs.split}</legend>
      {tiers.map(({ tier, label }) => (
        <label key={tier} class="plan-share">
          <span>{pageWords.capitalised(label)}</span>
          <input
            type="range"
            min="0"
            max="100"
            step="1"
            value={shares[tier] ?? 0}
            aria-valuetext={words.percent(shares[tier] ?? 0)}
            onInput={(event) => move(tier, event.currentTarget.value)}
          />
          <output>{words.percent(shares[tier] ?? 0)}</output>
        </label>
      ))}
      <span class="hint" id={`${id}-hint`}>
        {words.inputs.splitHint}
      </span>
    </fieldset>
  );
}
