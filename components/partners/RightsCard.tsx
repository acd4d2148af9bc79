import { partnersWords } from '@/assets/messages/partners';
import type { PartnerCardProps } from './PartnerPage';
import { SavedDay } from './SavedDay';
import { SavedField } from './SavedField';

const words = partnersWords.rights;

/** Where the brand may show the post, until when, and the code by which it may run as an ad. */
export function RightsCard({ row, save }: PartnerCardProps) {
  const { usageRights, usageUntil, whitelistingUntil, adCode } = row.collaboration ?? {};
  return (
    <section class="view-card partner-card" aria-labelledby="partner-rights">
      <h3 id="partner-rights">{words.title}</h3>
      <SavedField
        label={words.usage}
        hint={words.usageHint}
        isLong
        value={usageRights ?? ''}
        onSave={(text) => save({ usageRights: text.trim() || null })}
      />
      <div class="field-pair">
        <SavedDay
          label={words.usageUntil}
          value={usageUntil}
          onSave={(day) => save({ usageUntil: day ?? null })}
        />
        <SavedDay
          label={words.whitelistingUntil}
          value={whitelistingUntil}
          onSave={(day) => save({ whitelistingUntil: day ?? null })}
        />
      </div>
      <SavedField
        label={words.adCode}
        hint={words.adCodeHint}
        isCode
        value={adCode ?? ''}
        onSave={(text) => save({ adCode: text.trim() || null })}
      />
      <details>
        <summary>{words.howTo}</summary>
        <ol class="code-steps">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p class="hint">{words.captionFixed}</p>
      </details>
    </section>
  );
}
