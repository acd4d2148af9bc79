import { messages } from '@/assets/messages/messages';
import { StackedBar } from '@/components/charts/StackedBar';
import { StackLegend } from '@/components/charts/StackLegend';
import { Unknown } from '@/components/Unknown';
import type { SponsoredSignal } from '@/lib/scoring/signals/sponsored-signal';
import { Figure } from './Figure';
import { More } from './More';
import { SignalRow } from './SignalRow';

const { signals, overlay } = messages;
const maxFound = 8;
const maxBrands = 5;

/** Paid posts and their labels, for whom, and conflicts with the brief. */
export function SponsoredRow({ sponsored }: { sponsored: SponsoredSignal }) {
  const { n, platform, hard, soft, suspects, found, brands, conflicts, unclearIn } = sponsored;
  const label = overlay.dossier.rows.sponsored;
  const figure = signals.sponsoredFigure(sponsored);
  const sentence = signals.sponsoredSentence(sponsored);
  const paid = platform + hard;
  const marked = paid + suspects + soft;
  const shares = signals.sponsoredShares;
  const parts = [
    { key: 'paid', count: paid, label: shares.paid, tone: '1', glyph: '◆' },
    { key: 'soft', count: soft, label: shares.soft, tone: '3', glyph: '~' },
    { key: 'suspects', count: suspects, label: shares.suspects, tone: '7', glyph: '?' },
    { key: 'rest', count: Math.max(0, n - marked), label: shares.rest, tone: 'rest', glyph: '' },
  ];
  return (
    <SignalRow label={label}>
      {figure === undefined ? (
        <Unknown>{sentence}</Unknown>
      ) : (
        <>
          <Figure figure={figure} of={signals.sponsoredOf(n)} />
          {marked > 0 && n > 1 && <StackedBar parts={parts} />}
          <p class="quiet">{sentence}</p>
        </>
      )}
      {conflicts.map((conflict) => (
        <p class="look-line" key={`${conflict.competitor} ${conflict.postId}`}>
          <span class="look" aria-hidden="true">
            !
          </span>
          <span>{signals.conflictSentence(conflict)}</span>
        </p>
      ))}
      <More
        about={label}
        sentences={[
          signals.bandSentence(sponsored),
          signals.claritySentence(sponsored),
          ...unclearIn.map(signals.unclearSentence),
          signals.versusOrganicSentence(sponsored),
        ]}
      >
        {marked + brands.length + found.length > 0 && (
          <>
            <StackLegend parts={parts} countText={signals.classCount} />
            <List
              label={signals.brandsLabel}
              items={brands.slice(0, maxBrands).map(signals.brandText)}
            />
            <List
              label={signals.foundLabel}
              items={found.slice(0, maxFound).map(signals.foundText)}
            />
          </>
        )}
      </More>
    </SignalRow>
  );
}

function List({ label, items }: { label: string; items: string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <p class="more-label">{label}</p>
      <ul class="quotes">
        {[...new Set(items)].map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
