import type { ComponentChildren } from 'preact';
import { reportWords } from '@/assets/messages/report';
import { AgainstTable } from './AgainstTable';
import { BarFigure } from './BarFigure';
import { CreatorTable } from './CreatorTable';
import { ResultTable } from './ResultTable';
import type { Report, ReportFact } from './report';
import { ScatterFigure } from './ScatterFigure';

const words = reportWords.file;

export interface ReportPartsProps {
  report: Report;
  /** Draws no more creators than that in the table; all where absent. */
  mostListed?: number;
}

/** Everything under the report's head. */
export function ReportParts({ report, mostListed }: ReportPartsProps) {
  const { tiles, brief, funnel, scatter, mixes, budget, results, creators } = report;
  const { remarks, against, method } = report;
  return (
    <>
      <Part id="glance" title={words.glance.title}>
        <dl class="tiles">
          {tiles.map(({ figure, label, of }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <b>{figure}</b>
                {of !== undefined && <small>{of}</small>}
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <div class="part-pair">
        <Part id="brief" title={words.brief.title}>
          {brief.length === 0 ? <p class="remark">{words.brief.none}</p> : <Facts facts={brief} />}
        </Part>
        <Part id="funnel" title={words.funnel.title}>
          <BarFigure id="report-funnel-bars" label={words.funnel.title} bars={funnel} />
          <p class="remark">{words.funnel.hint}</p>
        </Part>
      </div>
      {budget.length > 0 && (
        <Part id="budget" title={words.budget.title}>
          <Facts facts={budget} />
          <p class="remark">{words.budget.hint}</p>
        </Part>
      )}
      <Part id="charts" title={words.charts.title}>
        {scatter.points.length > 0 && <ScatterFigure scatter={scatter} />}
        <div class="mixes">
          {mixes.map(({ key, title, bars }) => (
            <BarFigure
              key={key}
              id={`report-${key}`}
              title={title}
              label={words.charts.bars(title, creators.length)}
              bars={bars}
            />
          ))}
        </div>
      </Part>
      {results !== undefined && (
        <Part id="results" title={words.results.title}>
          <p class="remark">{words.results.hint}</p>
          <ResultTable results={results} />
        </Part>
      )}
      <Part id="creators" title={words.creators.title}>
        {remarks.map((remark) => (
          <p key={remark} class="remark">
            {remark}
          </p>
        ))}
        <CreatorTable creators={creators} hasFit={report.hasFit} most={mostListed} />
      </Part>
      {against.length > 0 && (
        <Part id="against" title={words.against.title}>
          <AgainstTable creators={against} most={mostListed} />
        </Part>
      )}
      <Part id="method" title={words.method.title}>
        <Facts facts={method} />
      </Part>
    </>
  );
}

interface PartProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

function Part({ id, title, children }: PartProps) {
  return (
    <section class={`part part-${id}`} aria-labelledby={`report-${id}`}>
      <h2 id={`report-${id}`}>{title}</h2>
      {children}
    </section>
  );
}

function Facts({ facts }: { facts: readonly ReportFact[] }) {
  return (
    <dl class="facts">
      {facts.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
