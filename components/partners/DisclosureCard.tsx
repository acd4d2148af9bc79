import { partnersWords } from '@/assets/messages/partners';
import type { PartnerCardProps } from './PartnerPage';
import { SavedDay } from './SavedDay';
import { SavedField } from './SavedField';

interface DisclosureCardProps extends PartnerCardProps {
  /** What the campaign's messages ask for. */
  suggestion?: string;
}

const words = partnersWords.disclosure;

/** How the creator was asked to mark the post, and when. */
export function DisclosureCard({ row, today, save, suggestion }: DisclosureCardProps) {
  const { disclosure, disclosureAskedOn } = row.collaboration ?? {};
  return (
    <section class="view-card partner-card" aria-labelledby="partner-disclosure">
      <h3 id="partner-disclosure">{words.title}</h3>
      <div class="field-stack">
        <SavedField
          label={words.what}
          hint={words.hint}
          value={disclosure ?? ''}
          onSave={(text) => save({ disclosure: text.trim() || null })}
        />
        {suggestion !== undefined && disclosure === undefined && (
          <p class="suggestion">
            <button
              type="button"
              class="text-button is-wrapping"
              onClick={() => void save({ disclosure: suggestion })}
            >
              {words.use(suggestion)}
            </button>
          </p>
        )}
      </div>
      <div class="field-pair">
        <SavedDay
          label={words.askedOn}
          value={disclosureAskedOn}
          onSave={(day) => save({ disclosureAskedOn: day ?? null })}
        >
          {disclosureAskedOn === undefined && (
            <button
              type="button"
              class="text-button"
              onClick={() => void save({ disclosureAskedOn: today })}
            >
              {words.askedToday}
            </button>
          )}
        </SavedDay>
      </div>
      <p class="hint">{words.advice}</p>
    </section>
  );
}
