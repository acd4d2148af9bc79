import { insightWords } from '@/assets/messages/insights';
import '@/components/interval-scale.css';
import './insights.css';
import './scatter.css';
import './creator-page.css';
import './compare.css';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { ListSkeleton } from '@/components/desk/EmptyState';
import { Icon } from '@/components/desk/Icon';
import { type SectionProps, toHash } from '@/components/desk/section';
import { toTierTable } from '@/components/desk/tier-form';
import { ComparePage } from './ComparePage';
import { CreatorPage } from './CreatorPage';
import { readCompared } from './compare-hash';
import { Overview } from './Overview';

/** Plots of the creators, one creator's page, and up to four side by side: as the address says. */
export function InsightsSection(props: SectionProps) {
  const { path } = props;
  const scroller = useRef<HTMLDivElement>(null);
  // Another place begins at its top.
  useEffect(() => scroller.current?.scrollTo(0, 0), [path]);
  return (
    <div class="insights" ref={scroller}>
      <Place {...props} />
    </div>
  );
}

function Place(props: SectionProps) {
  const { data, ports, path, go } = props;
  const { settings } = data;
  const tiers = useMemo(() => toTierTable(settings, ports.tierTables), [settings, ports]);
  const compared = useMemo(() => readCompared(path), [path]);
  const [place, ...rest] = path.split('/');
  const key = rest.join('/');
  if (place === 'compare') return <ComparePage data={data} keys={compared} go={go} />;
  if (place !== 'creator') {
    return (
      <Overview data={data} tiers={tiers} onOpen={(row) => go(`insights/creator/${row.key}`)} />
    );
  }
  const row = data.rows.find((each) => each.key === key);
  if (row !== undefined) return <CreatorPage key={key} {...props} row={row} />;
  return data.isPartial ? <ListSkeleton /> : <NobodyKnown />;
}

function NobodyKnown() {
  const words = insightWords.creator;
  return (
    <div class="empty">
      <Icon name="question" />
      <h2>{words.unknownTitle}</h2>
      <p>{words.unknownText}</p>
      <a class="button" href={toHash('insights')}>
        {words.back}
      </a>
    </div>
  );
}
