import { messages } from '@/assets/messages/messages';
import { Unknown } from '@/components/Unknown';
import type { SafetySignal } from '@/lib/scoring/signals/safety-signal';
import { Figure } from './Figure';
import { More } from './More';
import { SignalRow } from './SignalRow';

const { signals, overlay } = messages;
/** Finds that stand in the row; the others are folded. */
const shown = 3;
const maxFolded = 20;

export interface SafetyRowProps {
  safety: SafetySignal;
  /** Must-avoid words in the brief. */
  vetoes: number;
}

/** Warnings and must-avoid words, quoted; nothing where nobody asked and nothing was found. */
export function SafetyRow({ safety, vetoes }: SafetyRowProps) {
  const figure = signals.safetyFigure(safety);
  if (figure === undefined && vetoes === 0) return null;
  const label = overlay.dossier.rows.safety;
  const sentence = signals.safetySentence(safety, vetoes);
  const finds = [
    ...safety.warnings.map(signals.warningText),
    ...safety.vetoes.map(signals.vetoText),
  ];
  const isUnknown = figure === undefined && safety.postsRead === 0;
  return (
    <SignalRow label={label}>
      {figure !== undefined && <Figure figure={figure} tone="check" />}
      {finds.length > 0 && <Finds finds={finds.slice(0, shown)} />}
      {isUnknown ? <Unknown>{sentence}</Unknown> : <p class="quiet">{sentence}</p>}
      <More about={label}>
        {finds.length > shown && <Finds finds={finds.slice(shown, shown + maxFolded)} />}
      </More>
    </SignalRow>
  );
}

function Finds({ finds }: { finds: string[] }) {
  return (
    <ul class="quotes">
      {[...new Set(finds)].map((find) => (
        <li key={find}>{find}</li>
      ))}
    </ul>
  );
}
