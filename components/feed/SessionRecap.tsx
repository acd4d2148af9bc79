import { messages } from '@/assets/messages/messages';
import { type BarPart, StackedBar } from '@/components/charts/StackedBar';
import { StackLegend } from '@/components/charts/StackLegend';
import { CloseButton } from '@/components/dossier/CloseButton';
import type { FeedReport, SessionRecap as Recap } from '@/lib/model/feed-report';
import type { TierName } from '@/lib/model/tier';
import { FeedMeter } from './FeedMeter';

const words = messages.feedMeter.recap;
const { triage, signals } = messages;

/** Tone and glyph of a tier; colour alone tells nobody anything. */
const looks: Record<TierName | 'none', { tone: string; glyph: string }> = {
  nano: { tone: '5', glyph: '·' },
  micro: { tone: '4', glyph: '•' },
  mid: { tone: '3', glyph: '▴' },
  macro: { tone: '2', glyph: '◆' },
  mega: { tone: '1', glyph: '★' },
  none: { tone: 'rest', glyph: '?' },
};

export interface SessionRecapProps {
  report: FeedReport;
  onReview(): void;
  onClose(): void;
}

/** What was seen and decided in this tab, and how well the feed fits. */
export function SessionRecap({ report, onReview, onClose }: SessionRecapProps) {
  const { recap, campaign } = report;
  return (
    <article class="dossier recap" lang={messages.locale} dir={messages.direction}>
      <div class="top">
        <header>
          <div class="who">
            <h2>
              <span class="name">{words.title}</span>
            </h2>
            <CloseButton label={words.close} onClose={onClose} />
          </div>
          {campaign !== undefined && (
            <p class="tier">
              <bdi>{campaign}</bdi>
            </p>
          )}
          <p class="quiet">
            {recap.posts === 0
              ? words.nothing
              : `${words.seen(recap.posts, recap.creators)} · ${words.timeText(recap.activeMs)}`}
          </p>
        </header>
      </div>
      <div class="body">
        <Decisions recap={recap} />
        {recap.tiers.length > 0 && <TierMix recap={recap} />}
        <FeedMeter reading={report.reading} searches={report.searches} />
      </div>
      <footer>
        <button type="button" class="primary" onClick={onReview}>
          {words.review}
        </button>
        <p class="quiet">{words.onlyHere}</p>
      </footer>
    </article>
  );
}

function Decisions({ recap }: { recap: Recap }) {
  const figures = [
    { label: words.fitting, glyph: '●', count: recap.fitting },
    { label: words.listed, glyph: '✓', count: recap.listed },
    { label: words.later, glyph: '◔', count: recap.later },
    { label: words.ruledOut, glyph: '×', count: recap.ruledOut },
  ];
  return (
    <>
      <dl class="figures">
        {figures.map(
          ({ label, glyph, count }) =>
            count !== undefined && (
              <div key={label}>
                <dt>
                  <span aria-hidden="true">{glyph}</span> {label}
                </dt>
                <dd>{words.count(count)}</dd>
              </div>
            ),
        )}
      </dl>
      {recap.reasons.length > 0 && (
        <p class="reasons-line">
          <span class="quiet">{words.reasons}</span>{' '}
          {recap.reasons
            .map(({ reason, count }) => words.reason(reason && triage.reasons[reason], count))
            .join(' · ')}
        </p>
      )}
    </>
  );
}

function TierMix({ recap }: { recap: Recap }) {
  const parts = recap.tiers.map(
    ({ tier, label, count }): BarPart => ({
      key: tier ?? 'none',
      label: signals.tierWord({ label }) ?? words.noTier,
      count,
      ...looks[tier ?? 'none'],
    }),
  );
  return (
    <section class="tier-mix" aria-label={words.tiers}>
      <h3>{words.tiers}</h3>
      <StackedBar parts={parts} />
      <StackLegend parts={parts} countText={words.count} />
    </section>
  );
}
