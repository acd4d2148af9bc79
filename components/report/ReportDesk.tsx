import { useMemo, useState } from 'preact/hooks';
import { reportWords } from '@/assets/messages/report';
import { nicheOptions } from '@/components/desk/niche-options';
import { ContentsList } from './ContentsList';
import { CreatorOptions } from './CreatorOptions';
import { PrivateOptions } from './PrivateOptions';
import { printReport } from './print-report';
import { ReportFrame } from './ReportFrame';
import type { ReportSectionProps } from './ReportSection';
import { countAdditions } from './report-additions';
import { firstChoice, pickCreators } from './report-choice';
import { toReportHtml } from './report-html';
import { noText, type ReportText } from './report-text';
import { TextOptions } from './TextOptions';
import { toReport, withText } from './to-report';

const words = reportWords;
/** Enough to judge the report by; all of a thousand would be drawn anew with every tick. */
const mostPreviewed = 30;

/** What is to be in the report, and beside it the report as it will be. */
export function ReportDesk({ data, ports, port, say }: ReportSectionProps) {
  const { campaign, rows, isPartial = false } = data;
  const [choice, setChoice] = useState(firstChoice);
  const [text, setText] = useState(() => port.readText(campaign.id) ?? noText);

  const pick = useMemo(() => pickCreators(rows, choice), [rows, choice]);
  const counts = useMemo(() => countAdditions(pick.shown), [pick]);
  const plain = useMemo(
    () =>
      toReport(
        data,
        choice,
        { ...ports, niches: nicheOptions, sumOutlooks: port.sumOutlooks },
        ports.now(),
      ),
    [data, choice, ports, port],
  );
  const report = useMemo(() => withText(plain, text), [plain, text]);
  const isEmpty = pick.shown.length === 0;
  const cannot = isPartial ? words.states.reading : isEmpty ? whyEmpty(pick.unnamed) : undefined;

  function write(next: ReportText) {
    setText(next);
    port.keepText(campaign.id, next);
  }

  /** A report of very many creators may be more than the browser can hold. */
  function attempt(make: (name: string) => void) {
    try {
      make(port.toName(campaign.name, ports.now()));
    } catch {
      say(words.actions.failed);
    }
  }

  function save(name: string) {
    const file = `${name}.html`;
    port.save(file, toReportHtml(report));
    say(words.actions.saved(file));
  }

  return (
    <section class="report-view" aria-labelledby="report-view-title">
      <div class="report-options">
        <header>
          <h2 id="report-view-title">{words.title}</h2>
          <p class="muted">{words.intro}</p>
        </header>
        <TextOptions text={text} placeholder={plain.title} onChange={write} />
        <CreatorOptions rows={rows} choice={choice} all={pick.all} onChange={setChoice} />
        <PrivateOptions
          adds={choice.adds}
          counts={{ ...counts, 'ruled-out': pick.allAgainst }}
          onChange={(adds) => setChoice({ ...choice, adds })}
        />
        <ContentsList report={report} pick={pick} adds={choice.adds} />
      </div>
      <div class="report-side">
        <div class="report-actions">
          {cannot !== undefined && (
            <p class={isPartial ? 'hint' : 'error'} role="status">
              {cannot}
            </p>
          )}
          <button
            type="button"
            class="button"
            disabled={cannot !== undefined}
            onClick={() => attempt((name) => printReport(report, name))}
          >
            {words.actions.print}
          </button>
          <button
            type="button"
            class="button primary"
            disabled={cannot !== undefined}
            onClick={() => attempt(save)}
          >
            {words.actions.save}
          </button>
        </div>
        {!isEmpty && (
          <section
            class="report-preview"
            aria-label={words.preview.title}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls needs a way in for keys
            tabIndex={0}
          >
            {pick.shown.length > mostPreviewed && (
              <p class="hint">{words.preview.cut(mostPreviewed, pick.shown.length)}</p>
            )}
            <ReportFrame report={report} mostListed={mostPreviewed} />
          </section>
        )}
      </div>
    </section>
  );
}

function whyEmpty(unnamed: Readonly<Record<string, number>>): string {
  const isSomebody = Object.values(unnamed).some((count) => count > 0);
  return isSomebody ? words.states.onlyUnnamed : words.states.noneOfScope;
}
