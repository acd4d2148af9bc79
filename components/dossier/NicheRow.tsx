import { messages } from '@/assets/messages/messages';
import { Unknown } from '@/components/Unknown';
import type { NicheSignal } from '@/lib/scoring/signals/niche-signal';
import { Figure } from './Figure';
import { More } from './More';
import { SignalRow } from './SignalRow';

const { signals, overlay } = messages;
const shownShares = 3;

/** What the creator posts about, as shares of the posts that carry a topic. */
export function NicheRow({ niche }: { niche: NicheSignal }) {
  const sentence = signals.nicheSentence(niche);
  const label = overlay.dossier.rows.niche;
  const isUnknown = niche.verdict === 'none' || niche.split.length === 0;
  return (
    <SignalRow label={label}>
      {isUnknown ? (
        <Unknown>{sentence}</Unknown>
      ) : (
        <>
          <Figure figure={signals.nicheShort(niche)} />
          {niche.split.length > 1 && (
            <ul class="split">
              {niche.split.slice(0, shownShares).map((share) => (
                <li key={share.niche}>
                  <svg class="split-bar" aria-hidden="true" focusable="false">
                    <rect class="split-track" width="100%" height="6" rx="3" />
                    <rect class="split-share" width={`${100 * share.share}%`} height="6" rx="3" />
                  </svg>
                  <span>{signals.nicheShareText(share)}</span>
                </li>
              ))}
            </ul>
          )}
          <p class="quiet">{sentence}</p>
          <More
            about={label}
            sentences={[signals.nicheEvidenceSentence(niche), signals.nicheLabelsSentence(niche)]}
          />
        </>
      )}
    </SignalRow>
  );
}
