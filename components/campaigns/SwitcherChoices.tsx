import { briefingWords } from '@/assets/messages/briefing';
import { Icon } from '@/components/desk/Icon';
import type { CampaignSwitcherProps } from './CampaignSwitcher';
import { openCampaigns } from './open-campaigns';
import './switcher-choices.css';
import { useTallies } from './use-tallies';

const words = briefingWords.switcher;

/** The campaigns that can be worked for, and the way to more. */
export function SwitcherChoices(props: CampaignSwitcherProps & { close(): void }) {
  const { campaign, campaigns, isOfTab, readTallies, onSwitch, onCreate, onManage, close } = props;
  const tallies = useTallies(readTallies, campaigns);
  const counts = tallies === 'failed' ? undefined : tallies;
  const open = openCampaigns(campaigns);
  // An archived one can be looked at, and then it is where one is.
  const offered = open.includes(campaign) ? open : [campaign, ...open];

  return (
    <div class="switcher-choices">
      <p class="switcher-title">{isOfTab ? words.inTab : words.inPage}</p>
      <ul>
        {offered.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              aria-current={one.id === campaign.id ? 'true' : undefined}
              onClick={() => {
                close();
                if (one.id !== campaign.id) onSwitch(one.id);
              }}
            >
              <span class="switcher-mark">{one.id === campaign.id && <Icon name="check" />}</span>
              <bdi class="clip">{one.name}</bdi>
              <span class="count">
                {counts !== undefined && (
                  <>
                    <span aria-hidden="true">
                      {briefingWords.count(counts.get(one.id)?.listed ?? 0)}
                    </span>
                    <span class="said">{words.listed(counts.get(one.id)?.listed ?? 0)}</span>
                  </>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="hint">{isOfTab ? words.inTabHint : words.inPageHint}</p>
      <div class="switcher-more">
        <button
          type="button"
          onClick={() => {
            close();
            onCreate();
          }}
        >
          <Icon name="add" />
          {words.create}
        </button>
        <button
          type="button"
          onClick={() => {
            close();
            onManage();
          }}
        >
          <Icon name="flag" />
          {words.manage}
        </button>
      </div>
    </div>
  );
}
