import { messages } from '@/assets/messages/messages';
import { Unknown } from '@/components/Unknown';
import type { Money } from '@/lib/model/money';
import { BusinessRow } from './BusinessRow';
import { CadenceRow } from './CadenceRow';
import { CheckRow } from './CheckRow';
import { CommentsRow } from './CommentsRow';
import { ContactRow } from './ContactRow';
import { ConversationRow } from './ConversationRow';
import type { DossierSubject, Explanation } from './dossier-subject';
import { EngagementRow } from './EngagementRow';
import { FitRow } from './FitRow';
import { GrowthRow } from './GrowthRow';
import { LikeRateRow } from './LikeRateRow';
import { NicheRow } from './NicheRow';
import { PostRow } from './PostRow';
import { PriceRow } from './PriceRow';
import { SafetyRow } from './SafetyRow';
import { SignalRow } from './SignalRow';
import { SponsoredRow } from './SponsoredRow';
import { ViewsRow } from './ViewsRow';

const { overlay, signals } = messages;
const { rows } = overlay.dossier;

export interface SignalRowsProps {
  subject: Pick<DossierSubject, 'postId' | 'known' | 'campaign' | 'creator'>;
  explained: Explanation;
  onOverrideBusiness(isPerson: boolean): void;
  /** @returns whether the text is on the clipboard now */
  onCopy(text: string): Promise<boolean>;
  onQuoteFee(fee?: Money): void;
}

/** The signals side by side, from what decides most often to what is asked last. */
export function SignalRows({ subject, explained, ...on }: SignalRowsProps) {
  const { postId, known, campaign, creator } = subject;
  const { rating, posts, commentExamples } = explained;
  const card = posts.find(({ id }) => id === postId);
  return (
    <dl aria-label={rows.label}>
      <FitRow fit={rating.fit} campaign={campaign} />
      <EngagementRow engagement={rating.engagement} />
      <LikeRateRow likeRate={rating.likeRate} />
      <NicheRow niche={rating.niche} />
      {postId !== undefined && <PostRow post={rating.post} card={card} />}
      <SponsoredRow sponsored={rating.sponsored} />
      <CheckRow authenticity={rating.authenticity} />
      <SafetyRow safety={rating.safety} vetoes={campaign?.brief.vetoes.length ?? 0} />
      <BusinessRow business={rating.business} onOverride={on.onOverrideBusiness} />
      <ContactRow contact={rating.contact} onCopy={on.onCopy} />
      <ViewsRow rating={rating} posts={posts} postId={postId} />
      <PriceRow
        price={rating.price}
        tier={rating.tier}
        handle={creator.handle}
        campaignId={campaign?.id}
        fee={known?.entry?.quotedFee}
        onQuoteFee={on.onQuoteFee}
      />
      <CommentsRow comments={rating.comments} examples={commentExamples} />
      <ConversationRow conversation={rating.conversation} />
      <CadenceRow cadence={rating.cadence} />
      <GrowthRow growth={rating.growth} />
      <SignalRow label={rows.content}>
        <p class="quiet">{signals.contentSentence(rating.content)}</p>
      </SignalRow>
      <SignalRow label={rows.audience}>
        <Unknown>{overlay.dossier.audience}</Unknown>
      </SignalRow>
    </dl>
  );
}
