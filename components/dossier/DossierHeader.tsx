import { messages } from '@/assets/messages/messages';
import type { DossierSubject } from './dossier-subject';

const { overlay, signals } = messages;
const text = overlay.dossier;

export interface DossierHeaderProps {
  subject: DossierSubject;
  onClose?(): void;
}

/** Who it is, for which campaign, how often seen and what was decided elsewhere. */
export function DossierHeader({ subject, onClose }: DossierHeaderProps) {
  const { creator, rating, known, campaign } = subject;
  const seen = known?.seen;
  const elsewhere = (known?.elsewhere ?? []).filter(({ entry }) => entry.decision !== 'none');
  return (
    <header>
      <div class="who">
        <h2>
          <bdi class="name">{creator.name ?? creator.handle}</bdi>{' '}
          <bdi class="handle" dir="ltr">
            @{creator.handle}
          </bdi>
        </h2>
        {onClose !== undefined && (
          <button
            type="button"
            class="close"
            aria-label={text.close}
            title={text.close}
            onClick={onClose}
          >
            <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
              <path d="M1.5 1.5l9 9m0-9l-9 9" />
            </svg>
          </button>
        )}
      </div>
      <p class="tier" title={signals.tierSentence(rating.tier)}>
        {signals.tierAndFollowers(rating.tier)}
        {rating.tier.isBorderline && <span class="quiet borderline"> · {signals.borderline}</span>}
      </p>
      <p class="campaign quiet">
        <bdi>{campaign?.name ?? text.noCampaign}</bdi>
        {seen && <span> · {text.seen(seen.posts, seen.firstAt, seen.lastAt)}</span>}
      </p>
      {elsewhere.map(({ campaign: other, entry }) => (
        <p class="elsewhere quiet" key={other}>
          {text.elsewhere(
            entry.decision === 'listed'
              ? signals.statuses[entry.status]
              : overlay.decisionWords[entry.decision],
            other,
          )}
        </p>
      ))}
    </header>
  );
}
