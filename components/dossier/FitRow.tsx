import { messages } from '@/assets/messages/messages';
import { FitMeter } from '@/components/FitMeter';
import { Unknown } from '@/components/Unknown';
import { hasTopic } from '@/lib/model/brief';
import type { Campaign } from '@/lib/model/campaign';
import type { FitSignal } from '@/lib/scoring/signals/fit-signal';
import { Figure } from './Figure';
import { More } from './More';
import { SignalRow } from './SignalRow';

const { signals, overlay } = messages;

export interface FitRowProps {
  fit?: FitSignal;
  /** Absent until the store has answered. */
  campaign?: Campaign;
}

/** Fit against the brief with its terms; without a brief, what one would give. */
export function FitRow({ fit, campaign }: FitRowProps) {
  const label = overlay.dossier.rows.fit;
  if (campaign && !hasTopic(campaign.brief)) {
    return (
      <SignalRow label={label}>
        <p class="quiet">{overlay.dossier.noBrief}</p>
      </SignalRow>
    );
  }
  if (fit?.fit === undefined) {
    return (
      <SignalRow label={label}>
        <Unknown>{fit ? signals.fitSentence(fit) : overlay.dossier.noFit}</Unknown>
      </SignalRow>
    );
  }
  const level = fit.fit >= 70 ? 'fit' : fit.fit >= 40 ? 'text' : 'muted';
  return (
    <SignalRow label={label}>
      <Figure figure={signals.fitFigure(fit.fit)} tone={level}>
        <FitMeter fit={fit.fit} />
      </Figure>
      <p class="quiet">{signals.fitSentence(fit)}</p>
      <More about={label} sentences={[signals.fitPartsSentence(fit)]} />
    </SignalRow>
  );
}
