import { messages } from '@/assets/messages/messages';

const text = messages.overlay.dossier;

export interface BusinessNoticeProps {
  isBusiness: boolean;
  /** The scout said: a person. */
  isPerson?: boolean;
  onOverride(isPerson: boolean): void;
}

/** That an account looks like a business, and the scout's word against it; nothing for others. */
export function BusinessNotice({ isBusiness, isPerson, onOverride }: BusinessNoticeProps) {
  if (!isBusiness && isPerson !== true) return null;
  return (
    <p class="remark">
      <span>{isBusiness ? text.isBusiness : text.isPerson}</span>{' '}
      <button type="button" class="small" onClick={() => onOverride(isBusiness)}>
        {isBusiness ? text.overrideToPerson : text.overrideToBusiness}
      </button>
    </p>
  );
}
