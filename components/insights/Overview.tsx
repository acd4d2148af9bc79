import { useMemo, useState } from 'preact/hooks';
import { insightWords } from '@/assets/messages/insights';
import type { DeskData } from '@/components/desk/desk-source';
import { ListSkeleton, NobodyYet } from '@/components/desk/EmptyState';
import { type Tab, tabs } from '@/components/desk/list-view';
import { type DeskRow, isListed, isOnSeenTab } from '@/components/desk/row';
import type { TierTable } from '@/lib/model/tier';
import { MixSection } from './MixSection';
import { ScatterSection } from './ScatterSection';

interface OverviewProps {
  data: DeskData;
  tiers: TierTable;
  onOpen(row: DeskRow): void;
}

const words = insightWords;

/** The shortlist, or everybody seen, as plots. */
export function Overview({ data, tiers, onOpen }: OverviewProps) {
  const lists = useMemo(
    () => ({ shortlist: data.rows.filter(isListed), seen: data.rows.filter(isOnSeenTab) }),
    [data.rows],
  );
  const [chosen, setChosen] = useState<Tab>();
  // Whoever has nobody on the shortlist yet begins with all that were seen.
  const scope = chosen ?? (lists.shortlist.length === 0 && !data.isPartial ? 'seen' : 'shortlist');
  const rows = lists[scope];
  const isUnread = scope === 'seen' && data.isPartial === true;
  return (
    <>
      <header class="insight-head">
        <h2>
          {words.title} <bdi class="muted">{data.campaign.name}</bdi>
        </h2>
        <fieldset class="segments" aria-label={words.scope.label}>
          {tabs.map((tab) => (
            <label key={tab}>
              <input
                type="radio"
                name="scope"
                checked={tab === scope}
                onChange={() => setChosen(tab)}
              />
              <span>{words.scope[tab](lists[tab].length)}</span>
            </label>
          ))}
        </fieldset>
      </header>
      {isUnread && <ListSkeleton />}
      {!isUnread && rows.length === 0 && <NobodyYet tab={scope} />}
      {!isUnread && rows.length > 0 && (
        <>
          <ScatterSection rows={rows} tiers={tiers} onOpen={onOpen} />
          <MixSection rows={rows} tiers={tiers} />
        </>
      )}
    </>
  );
}
