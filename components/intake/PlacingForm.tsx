import { useId } from 'preact/hooks';
import { importWords } from '@/assets/messages/import';
import type { Campaign } from '@/lib/model/campaign';
import type { Placing, PreviewView } from './intake-port';
import { countPeople } from './intake-session';

interface PlacingFormProps {
  preview: PreviewView;
  placing: Placing;
  campaigns: readonly Campaign[];
  isDisabled: boolean;
  onPlace(change: Partial<Placing>): void;
}

const words = importWords.preview;
const namesShown = 4;

/** Where everybody goes, and what becomes of those who are here already. */
export function PlacingForm(props: PlacingFormProps) {
  const { preview, placing, campaigns, isDisabled, onPlace } = props;
  const { creators, newCampaigns } = preview;
  const id = useId();
  const known = countPeople(creators.filter(({ isKnown }) => isKnown));
  const names = [...newCampaigns.slice(0, namesShown), ...(newCampaigns[namesShown] ? ['…'] : [])];

  return (
    <fieldset class="placing" disabled={isDisabled}>
      <legend class="said">{words.title}</legend>
      <div class="choices-row">
        <div class="field">
          <label for={`${id}-campaign`}>{words.campaign}</label>
          <select
            id={`${id}-campaign`}
            value={placing.campaignId}
            onChange={(event) => onPlace({ campaignId: event.currentTarget.value })}
          >
            {campaigns.map((campaign) => (
              <option key={campaign.id} value={campaign.id}>
                {campaign.name}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${id}-decision`}>{words.decision}</label>
          <select
            id={`${id}-decision`}
            value={placing.decision}
            onChange={(event) =>
              onPlace({ decision: event.currentTarget.value === 'later' ? 'later' : 'listed' })
            }
          >
            <option value="listed">{words.decisions.listed}</option>
            <option value="later">{words.decisions.later}</option>
          </select>
        </div>
      </div>
      {newCampaigns.length > 0 && (
        <label class="preset">
          <input
            type="checkbox"
            checked={placing.makesCampaigns}
            onChange={(event) => onPlace({ makesCampaigns: event.currentTarget.checked })}
          />
          <span>
            <b>{words.makeCampaigns(names.join(', '), newCampaigns.length)}</b>
            <small>{words.makeCampaignsHint}</small>
          </span>
        </label>
      )}
      {known > 0 && (
        <fieldset class="field presets">
          <legend>{words.known(known)}</legend>
          {[true, false].map((joins) => (
            <label key={String(joins)} class="preset">
              <input
                type="radio"
                name={`${id}-known`}
                checked={placing.joinsKnown === joins}
                onChange={() => onPlace({ joinsKnown: joins })}
              />
              <span>
                <b>{joins ? words.joinsKnown : words.skipsKnown}</b>
              </span>
            </label>
          ))}
          <span class="hint">{words.knownHint}</span>
        </fieldset>
      )}
    </fieldset>
  );
}
