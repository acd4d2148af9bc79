import { messages } from '@/assets/messages/messages';
import { type CampaignChoice, CampaignMenu } from './CampaignMenu';
import { CloseButton } from './CloseButton';
import type { DossierSubject } from './dossier-subject';
import { ElsewhereList } from './ElsewhereList';

const { overlay, signals } = messages;
const text = overlay.dossier;

export interface DossierHeaderProps {
  subject: DossierSubject;
  /** Absent where the campaign is chosen elsewhere. */
  campaignChoice?: CampaignChoice;
  /** Absent where it cannot be closed. */
  onClose?(): void;
}

/** Who it is, for which campaign, how often seen and what was decided elsewhere. */
export function DossierHeader(props: DossierHeaderProps) {
  const { subject, campaignChoice, onClose } = props;
  const { creator, tier, known, campaign } = subject;
  const seen = known?.seen;
  return (
    <header>
      <div class="who">
        <h2>
          <bdi class="name">{creator.name ?? creator.handle}</bdi>{' '}
          <bdi class="handle" dir="ltr">
            @{creator.handle}
          </bdi>
        </h2>
        {onClose !== undefined && <CloseButton label={text.close} onClose={onClose} />}
      </div>
      <p class="tier" title={signals.tierSentence(tier)}>
        {signals.tierAndFollowers(tier)}
        {tier.isBorderline && <span class="quiet borderline"> · {signals.borderline}</span>}
      </p>
      <div class="campaign quiet">
        {campaign === undefined || campaignChoice === undefined ? (
          <bdi>{campaign?.name ?? text.noCampaign}</bdi>
        ) : (
          <CampaignMenu current={campaign} {...campaignChoice} />
        )}
        {seen && <span class="seen">{text.seen(seen.posts, seen.firstAt, seen.lastAt)}</span>}
      </div>
      <ElsewhereList elsewhere={known?.elsewhere ?? []} />
    </header>
  );
}
