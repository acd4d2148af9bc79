import { reportWords } from '@/assets/messages/report';
import type { Report } from './report';
import { type PrivatePart, privateParts, type ReportPick, type Unnamed } from './report-choice';

interface ContentsListProps {
  report: Report;
  pick: ReportPick;
  adds: ReadonlySet<PrivatePart>;
}

const words = reportWords.contents;
const reasons: readonly Unnamed[] = ['do-not-contact', 'minor', 'private'];

/** What the file will contain, told before it is made: what is in it, and what is not. */
export function ContentsList({ report, pick, adds }: ContentsListProps) {
  const labels = (parts: readonly PrivatePart[]) =>
    parts.map((part) => reportWords.adds.labels[part]).join(', ');
  const without = privateParts.filter((part) => !adds.has(part));
  return (
    <section class="report-contents" aria-labelledby="report-contents-title">
      <h3 id="report-contents-title">{words.title}</h3>
      <ul>
        <Line glyph="✓">{words.listed(pick.shown.length)}</Line>
        {pick.shown.length < pick.all && (
          <Line glyph="✓">{words.cut(pick.shown.length, pick.all)}</Line>
        )}
        <Line glyph="✓">{words.campaign}</Line>
        {report.results !== undefined && (
          <Line glyph="✓">{words.results(report.results.rows.length)}</Line>
        )}
        {privateParts
          .filter((part) => adds.has(part))
          .map((part) => (
            <Line key={part} glyph="▲">
              {words.added(reportWords.adds.labels[part])}
            </Line>
          ))}
        {without.length > 0 && <Line glyph="×">{words.without(labels(without))}</Line>}
        {reasons
          .filter((reason) => pick.unnamed[reason] > 0)
          .map((reason) => (
            <Line key={reason} glyph="×">
              {words.unnamed[reason](pick.unnamed[reason])}
            </Line>
          ))}
        <Line glyph="×">{words.never}</Line>
      </ul>
    </section>
  );
}

/** `✓` is in the file, `▲` is private and in the file, `×` is not. */
function Line({ glyph, children }: { glyph: '✓' | '▲' | '×'; children: string }) {
  return (
    <li data-glyph={glyph}>
      <span aria-hidden="true">{glyph}</span>
      {children}
    </li>
  );
}
