import { useMemo } from 'preact/hooks';
import { messages } from '@/assets/messages/messages';
import { reportWords } from '@/assets/messages/report';
import { ReportParts, type ReportPartsProps } from './ReportParts';

const words = reportWords.file;

/** The whole report. The file, the preview and the print are this, under the same styles. */
export function ReportPage({ report, mostListed }: ReportPartsProps) {
  const { title, intro, facts, creators } = report;
  // Title and introduction change with every key; whatever else changes has new creators with it.
  const parts = useMemo(
    () => <ReportParts report={report} mostListed={mostListed} />,
    [creators, mostListed],
  );
  return (
    <article class="report" lang={messages.locale} dir={messages.direction}>
      <header class="report-head">
        <p class="report-kind">{words.kind}</p>
        <h1 dir="auto">{title}</h1>
        <ul class="report-facts">
          {facts.map((fact) => (
            <li key={fact}>
              <bdi>{fact}</bdi>
            </li>
          ))}
        </ul>
        {intro.map((paragraph) => (
          <p key={paragraph} class="report-intro" dir="auto">
            {paragraph}
          </p>
        ))}
      </header>
      {parts}
      <footer class="report-foot">{words.made}</footer>
    </article>
  );
}
