import { messages } from '@/assets/messages/messages';
import { Unknown } from '@/components/Unknown';
import type { CadenceSignal } from '@/lib/scoring/signals/cadence-signal';
import { Figure } from './Figure';
import { More } from './More';
import { SignalRow } from './SignalRow';

const { signals, overlay } = messages;

/** How often and how lately the creator posts. */
export function CadenceRow({ cadence }: { cadence: CadenceSignal }) {
  const label = overlay.dossier.rows.cadence;
  const figure = signals.cadenceFigure(cadence);
  const sentence = signals.cadenceSentence(cadence, figure !== undefined);
  return (
    <SignalRow label={label}>
      {figure === undefined ? (
        <Unknown>{sentence}</Unknown>
      ) : (
        <>
          <Figure {...figure} />
          <p class="quiet">{sentence}</p>
        </>
      )}
      <More about={label} sentences={signals.cadenceDetails(cadence)} />
    </SignalRow>
  );
}
