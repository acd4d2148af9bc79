import { useMemo } from 'preact/hooks';
import type { DeskRow } from '@/components/desk/row';
import type { SectionProps } from '@/components/desk/section';
import type { CollaborationChange } from '@/lib/model/collaboration';
import { AgreementCard } from './AgreementCard';
import { DeliverablesCard } from './DeliverablesCard';
import { DisclosureCard } from './DisclosureCard';
import { toDay } from './day';
import { toDues } from './dues';
import { LogCard } from './LogCard';
import { MediaKitCard } from './MediaKitCard';
import { NextCard } from './NextCard';
import { PartnerHead } from './PartnerHead';
import { toRepeats } from './partner-rows';
import { RightsCard } from './RightsCard';
import { TrackingCard } from './TrackingCard';

/** What every card is given. */
export interface PartnerCardProps {
  row: DeskRow;
  /** `yyyy-mm-dd` where the scout is. */
  today: string;
  now: number;
  /** Tells what is typed for this creator and campaign from what is typed for others. */
  place: string;
  /** Resolves to whether it is stored; a failure is said. */
  save(change: CollaborationChange): Promise<boolean>;
}

/** All that is agreed with one creator in the campaign. */
export function PartnerPage(props: SectionProps & { row: DeskRow }) {
  const { row, data, desk, ports, say } = props;
  const { campaign, campaigns } = data;
  const now = ports.now();
  const today = toDay(now);
  const dues = useMemo(() => toDues(row.collaboration, today), [row.collaboration, today]);
  const card: PartnerCardProps = {
    row,
    today,
    now,
    place: `${campaign.id} ${row.key}`,
    save: (change) => desk.saveCollaborations([{ row, change }]),
  };
  return (
    <article class="partner-page">
      <PartnerHead
        row={row}
        now={now}
        repeats={toRepeats(row, campaigns)}
        profileUrl={ports.toProfileUrl(row.creator.handle)}
        onStatus={(status) => void desk.setStatus(row, status)}
        onShortlist={() => void desk.decide([row], 'listed')}
      />
      <NextCard dues={dues} now={now} />
      <div class="partner-columns">
        <div>
          <AgreementCard {...card} brief={campaign.brief} />
          <DeliverablesCard {...card} newId={ports.newId} toPostUrl={ports.toPostUrl} />
          <LogCard {...card} newId={ports.newId} />
        </div>
        <div>
          <TrackingCard row={row} copyText={ports.copyText} say={say} />
          <RightsCard {...card} />
          <DisclosureCard {...card} suggestion={campaign.pitch?.disclosure} />
          <MediaKitCard {...card} />
        </div>
      </div>
    </article>
  );
}
