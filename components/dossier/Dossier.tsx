import { messages } from '@/assets/messages/messages';
import { Unknown } from '@/components/Unknown';
import type { Decision, RuledOutReason } from '@/lib/model/entry';
import { BusinessNotice } from './BusinessNotice';
import { ContactRow } from './ContactRow';
import { DecisionBar } from './DecisionBar';
import { DossierHeader } from './DossierHeader';
import type { DossierSubject } from './dossier-subject';
import { EngagementRow } from './EngagementRow';
import { FitRow } from './FitRow';
import { LikeRateRow } from './LikeRateRow';
import { NicheRow } from './NicheRow';
import { NoteField } from './NoteField';
import { SignalRow } from './SignalRow';
import { SponsoredRow } from './SponsoredRow';

const { overlay, signals } = messages;
const { rows } = overlay.dossier;

export interface DossierProps {
  subject: DossierSubject;
  onClose(): void;
  onDecide(decision: Decision, reason?: RuledOutReason): void;
  onNote(note: string): void;
  /** The note field was left: save now. */
  onNoteLeave(): void;
  onOverrideBusiness(isPerson: boolean): void;
  /** @returns whether the text is on the clipboard now */
  onCopy(text: string): Promise<boolean>;
}

/** The reasons behind a chip, one row a signal. */
export function Dossier(props: DossierProps) {
  const { subject } = props;
  const { creator, rating, known, postId } = subject;
  const { notRated } = rating;
  const card = subject.posts.find(({ id }) => id === postId);
  const isRated = notRated === undefined || notRated === 'ad';
  return (
    <article class="dossier" lang="en" dir="ltr">
      <div class="top">
        <DossierHeader subject={subject} onClose={props.onClose} />
        <DecisionBar subject={subject} onDecide={props.onDecide} />
      </div>
      <div class="body">
        {notRated !== undefined && <p class="remark">{overlay.dossier.notRated[notRated]}</p>}
        <BusinessNotice
          isBusiness={rating.isBusiness}
          isPerson={known?.isPerson}
          onOverride={props.onOverrideBusiness}
        />
        {isRated && (
          <dl aria-label={rows.label}>
            <FitRow fit={rating.fit} campaign={subject.campaign} />
            <EngagementRow engagement={rating.engagement} />
            <LikeRateRow likeRate={rating.likeRate} />
            <NicheRow niche={rating.niche} />
            {postId !== undefined && (
              <SignalRow label={rows.post}>
                <p>{signals.postSentence(rating.post, card)}</p>
              </SignalRow>
            )}
            <SponsoredRow posts={subject.posts} />
            <ContactRow contact={rating.contact} onCopy={props.onCopy} />
            <SignalRow label={rows.content}>
              <p>{signals.contentSentence(rating.content)}</p>
            </SignalRow>
            <SignalRow label={rows.audience}>
              <Unknown>{overlay.dossier.audience}</Unknown>
            </SignalRow>
          </dl>
        )}
        <NoteField
          key={creator.handle}
          handle={creator.handle}
          note={known?.entry?.note ?? ''}
          onEdit={props.onNote}
          onLeave={props.onNoteLeave}
        />
      </div>
      <footer>
        <a
          href={`https://www.tiktok.com/@${encodeURIComponent(creator.handle)}`}
          target="_blank"
          rel="noopener"
        >
          {overlay.dossier.openProfile} <span aria-hidden="true">↗</span>
        </a>{' '}
        <span class="quiet">{overlay.dossier.openProfileHint}</span>
      </footer>
    </article>
  );
}
