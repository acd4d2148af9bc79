import { messages } from '@/assets/messages/messages';
import { partnersWords } from '@/assets/messages/partners';
import type { MediaKit } from '@/lib/model/collaboration';
import { AudienceField } from './AudienceField';
import { readAges, readCountries } from './audience-text';
import type { PartnerCardProps } from './PartnerPage';
import { SavedDay } from './SavedDay';

const words = partnersWords.mediaKit;
const nothing: MediaKit = { countries: [], ages: [] };

/** What the creator says of the audience, and since when. */
export function MediaKitCard({ row, today, save }: PartnerCardProps) {
  const kit = row.collaboration?.mediaKit ?? nothing;

  function change(part: Partial<MediaKit>): Promise<boolean> {
    const next = { ...kit, ...part };
    const { countries, ages, askedOn, receivedOn, asOf } = next;
    const isEmpty = countries.length + ages.length === 0 && !(askedOn ?? receivedOn ?? asOf);
    return save({ mediaKit: isEmpty ? null : next });
  }

  return (
    <section class="view-card partner-card" aria-labelledby="partner-media-kit">
      <h3 id="partner-media-kit">{words.title}</h3>
      <p class="as-they-say">
        <span aria-hidden="true">◌</span> {words.asTheySay}
      </p>
      <div class="field-pair">
        <SavedDay
          label={words.askedOn}
          value={kit.askedOn}
          onSave={(askedOn) => change({ askedOn })}
        >
          {kit.askedOn === undefined && (
            <button
              type="button"
              class="text-button"
              onClick={() => void change({ askedOn: today })}
            >
              {words.askedToday}
            </button>
          )}
        </SavedDay>
        <SavedDay
          label={words.receivedOn}
          value={kit.receivedOn}
          onSave={(receivedOn) => change({ receivedOn })}
        />
        <SavedDay label={words.asOf} value={kit.asOf} onSave={(asOf) => change({ asOf })} />
      </div>
      <AudienceField
        label={words.countries}
        hint={words.countriesHint}
        table={words.countriesTable}
        shares={kit.countries}
        read={readCountries}
        toName={messages.names.region}
        onSave={(countries) => change({ countries })}
      />
      <AudienceField
        label={words.ages}
        hint={words.agesHint}
        table={words.agesTable}
        shares={kit.ages}
        read={readAges}
        toName={(group) => group}
        onSave={(ages) => change({ ages })}
      />
    </section>
  );
}
