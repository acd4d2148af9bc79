import { messages } from '@/assets/messages/messages';
import type { BusinessSignal } from '@/lib/scoring/signals/business-signal';
import { SignalRow } from './SignalRow';

const { signals, overlay } = messages;
const text = overlay.dossier;

export interface BusinessRowProps {
  business: BusinessSignal;
  onOverride(isPerson: boolean): void;
}

/** That an account looks like a business, why, and the scout's word against it; nothing for others. */
export function BusinessRow({ business, onOverride }: BusinessRowProps) {
  const { kind, isOverridden } = business;
  if (kind === undefined && !isOverridden) return null;
  return (
    <SignalRow label={text.rows.business}>
      <p>{signals.businessSentence(business)}</p>
      <p>
        <button type="button" class="small" onClick={() => onOverride(!isOverridden)}>
          {isOverridden ? text.overrideToBusiness : text.overrideToPerson}
        </button>
      </p>
    </SignalRow>
  );
}
