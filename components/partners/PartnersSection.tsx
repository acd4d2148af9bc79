import './partner-cards.css';
import './partners.css';
import './agreed.css';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { partnersWords } from '@/assets/messages/partners';
import { ListSkeleton } from '@/components/desk/EmptyState';
import { Icon } from '@/components/desk/Icon';
import { type SectionProps, toHash } from '@/components/desk/section';
import { toDay } from './day';
import { PartnerList } from './PartnerList';
import { PartnerPage } from './PartnerPage';
import { toPartners } from './partner-rows';

/** Everyone who was written to, and what is agreed with one of them: as the address says. */
export function PartnersSection(props: SectionProps) {
  const { path } = props;
  const scroller = useRef<HTMLDivElement>(null);
  // Another place begins at its top.
  useEffect(() => scroller.current?.scrollTo(0, 0), [path]);
  return (
    <div class="partners" ref={scroller}>
      {path === '' ? <Everyone {...props} /> : <Someone {...props} />}
    </div>
  );
}

function Everyone({ data, desk, ports }: SectionProps) {
  const { rows, campaigns, isPartial } = data;
  const now = ports.now();
  const today = toDay(now);
  const partners = useMemo(() => toPartners(rows, campaigns, today), [rows, campaigns, today]);
  if (partners.length === 0 && isPartial) return <ListSkeleton />;
  return (
    <PartnerList
      key={data.campaign.id}
      partners={partners}
      now={now}
      onStatus={(row, status) => void desk.setStatus(row, status)}
    />
  );
}

function Someone(props: SectionProps) {
  const { data, path } = props;
  const row = data.rows.find(({ key }) => key === path);
  if (row !== undefined) {
    return <PartnerPage key={`${data.campaign.id} ${path}`} {...props} row={row} />;
  }
  return data.isPartial ? <ListSkeleton /> : <NobodyKnown />;
}

function NobodyKnown() {
  const words = partnersWords.page;
  return (
    <div class="empty">
      <Icon name="question" />
      <h2>{words.unknownTitle}</h2>
      <p>{words.unknownText}</p>
      <a class="button" href={toHash('partners')}>
        {words.back}
      </a>
    </div>
  );
}
