import { messages } from '@/assets/messages/messages';
import { Unknown } from '@/components/Unknown';
import type { AuthenticitySignal } from '@/lib/scoring/signals/authenticity-signal';
import { Figure } from './Figure';
import { More } from './More';
import { SignalRow } from './SignalRow';

const { signals, overlay } = messages;

/** What deserves a look, then how many tests found nothing and which lacked data. */
export function CheckRow({ authenticity }: { authenticity: AuthenticitySignal }) {
  const label = overlay.dossier.rows.check;
  const figure = signals.checkFigure(authenticity);
  const finds = authenticity.tests.filter(({ state }) => state === 'check');
  return (
    <SignalRow label={label}>
      {figure === undefined ? (
        <Unknown>{signals.checkSentence(authenticity)}</Unknown>
      ) : (
        <>
          <Figure figure={figure} tone={finds.length > 0 ? 'check' : undefined} />
          {finds.map((find) => (
            <p key={find.test}>{signals.findSentence(find)}</p>
          ))}
          <p class="quiet">{signals.checkSentence(authenticity)}</p>
        </>
      )}
      <More
        about={label}
        sentences={[
          signals.testsSentence(authenticity, 'nothing'),
          signals.testsSentence(authenticity, 'no-data'),
        ]}
      />
    </SignalRow>
  );
}
