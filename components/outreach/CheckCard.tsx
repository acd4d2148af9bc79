import { outreachWords } from '@/assets/messages/outreach';
import type { ExportCheckView, ExportSample, ExportWarningView } from './export-port';
import { HeldBackTable } from './HeldBackTable';
import { toSummary } from './held-back-words';
import { SampleTable } from './SampleTable';
import { SharedList } from './SharedList';

interface CheckCardProps {
  check: ExportCheckView;
  sample: ExportSample;
  now: number;
}

const words = outreachWords.check;

/** Who is in the file, who is not and why, and how it begins: before anything is written. */
export function CheckCard({ check, sample, now }: CheckCardProps) {
  const shared = check.mailboxes.filter(({ rows }) => rows.length > 1);
  return (
    <section class="view-card export-card export-check" aria-labelledby="export-check">
      <h3 id="export-check">{words.title}</h3>
      {check.total === 0 ? (
        <p class="muted">{words.empty}</p>
      ) : (
        <p class="export-summary" role="status">
          {toSummary(check)}
        </p>
      )}
      {check.warnings.map((warning) => (
        <p key={warning.kind} class="export-warning">
          <span aria-hidden="true">▲</span> {toWarning(warning)}
        </p>
      ))}
      {sample.lines.length > 0 && <SampleTable sample={sample} total={check.mailboxes.length} />}
      {shared.length > 0 && <SharedList shared={shared} />}
      {check.heldBack.length > 0 && <HeldBackTable heldBack={check.heldBack} now={now} />}
    </section>
  );
}

function toWarning(warning: ExportWarningView): string {
  return warning.kind === 'cold-list'
    ? words.warnings['cold-list']
    : words.warnings[warning.kind](warning.count);
}
