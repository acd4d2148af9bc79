import { useEffect, useMemo, useRef } from 'preact/hooks';
import { resultsWords } from '@/assets/messages/results';
import { ListSkeleton } from '@/components/desk/EmptyState';
import { Icon } from '@/components/desk/Icon';
import { type SectionProps, toHash } from '@/components/desk/section';
import './results.css';
import './partner.css';
import './outcome-import.css';
import { OutcomeImport } from './OutcomeImport';
import { PartnerPage } from './PartnerPage';
import { isPartner, type Partner } from './partners';
import { ResultsOverview } from './ResultsOverview';
import type { ResultsPort } from './results-port';

export interface ResultsProps extends SectionProps {
  port: ResultsPort;
}

const words = resultsWords;

/** `#results` sums up the campaign, `#results/<key>` is one creator, `#results/import` reads a file. */
export function ResultsSection(props: ResultsProps) {
  const { data, path, port, say } = props;
  const { campaign } = data;
  const { brand } = campaign.brief;
  const scroller = useRef<HTMLDivElement>(null);
  // Another place begins at its top.
  useEffect(() => scroller.current?.scrollTo(0, 0), [path]);

  const wish = JSON.stringify([campaign.id, brand]);
  useEffect(() => {
    let isOver = false;
    port.recognisePosts(campaign.id).then((answer) => {
      if (isOver) return;
      if (!answer.ok) say(words.notLookedThrough);
      else if (answer.found > 0) say(words.found(answer.found));
    });
    return () => {
      isOver = true;
    };
    // `say` is another function with every drawing.
  }, [port, wish]);

  return (
    <div class="results" ref={scroller}>
      <Place {...props} />
    </div>
  );
}

function Place(props: ResultsProps) {
  const { data, path, port } = props;
  const { rows, campaign } = data;
  const { brief } = campaign;
  const { partners, totals } = useMemo(() => {
    const shown = rows.filter(isPartner);
    const summed = port.sumUp(shown, brief);
    const byKey = new Map(shown.map((row) => [row.key, row]));
    const partners = summed.partners.flatMap((one): Partner[] => {
      const row = byKey.get(one.key);
      return row === undefined ? [] : [{ ...one, row }];
    });
    return { partners, totals: summed.totals };
  }, [rows, brief, port]);

  if (path === 'import') return <OutcomeImport key={campaign.id} {...props} />;
  if (path === '') {
    if (data.isBeginning) return <ListSkeleton />;
    return <ResultsOverview {...props} partners={partners} totals={totals} />;
  }
  const known = partners.find(({ key }) => key === path);
  const row = known?.row ?? rows.find(({ key }) => key === path);
  if (row === undefined) return data.isPartial ? <ListSkeleton /> : <NobodyKnown />;
  const partner = known ?? firstOf(port, row, brief);
  return partner ? <PartnerPage key={row.key} {...props} partner={partner} /> : <NobodyKnown />;
}

/** Somebody of whom nothing is agreed yet: a post can be counted by hand all the same. */
function firstOf(
  port: ResultsPort,
  row: Partner['row'],
  brief: SectionProps['data']['campaign']['brief'],
): Partner | undefined {
  const [summed] = port.sumUp([row], brief).partners;
  return summed && { ...summed, row };
}

function NobodyKnown() {
  return (
    <div class="empty">
      <Icon name="question" />
      <h2>{words.detail.unknownTitle}</h2>
      <p>{words.detail.unknownText}</p>
      <a class="button" href={toHash('results')}>
        {words.detail.back}
      </a>
    </div>
  );
}
