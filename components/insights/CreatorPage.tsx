import { insightWords } from '@/assets/messages/insights';
import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { partnersWords } from '@/assets/messages/partners';
import { BackLink } from '@/components/desk/BackLink';
import type { Written } from '@/components/desk/desk-source';
import { Icon } from '@/components/desk/Icon';
import type { DeskRow } from '@/components/desk/row';
import { type SectionProps, toHash } from '@/components/desk/section';
import { WhoHeading } from '@/components/desk/WhoHeading';
import { DecisionBar } from '@/components/dossier/DecisionBar';
import { NoteField } from '@/components/dossier/NoteField';
import { SignalRows } from '@/components/dossier/SignalRows';
import { DossierRoot } from '@/components/dossier-on-page/DossierRoot';
import { toSubject } from '@/components/dossier-on-page/to-subject';
import { toCompareHash } from './compare-hash';
import { GrowthPlot } from './GrowthPlot';
import { PostHistory } from './PostHistory';
import { StandingCard } from './StandingCard';

interface CreatorPageProps extends SectionProps {
  row: DeskRow;
}

const words = insightWords.creator;
const { overlay } = messages;

/** Everything that is known of one creator: signals to the one side, what happened to the other. */
export function CreatorPage({ row, data, pending, desk, ports, say }: CreatorPageProps) {
  const { key, rating } = row;
  const { notRated } = rating;
  const isRated = notRated === undefined || notRated === 'ad';
  const note = desk.unsavedNote(row);
  const subject = toSubject(row, { data, note, isPending: pending.has(key) });

  /** What is saved as it is typed needs a word only where it is not saved. */
  async function write(sending: Promise<Written>) {
    const answer = await sending;
    if (!answer.ok) say(pageWords.notice.failed[answer.failure]);
  }

  return (
    <article class="creator-page">
      <CreatorHead
        row={row}
        profileUrl={ports.toProfileUrl(row.creator.handle)}
        onBlock={(isBlocked) => void desk.setDoNotContact([row], isBlocked)}
      />
      <div class="creator-columns">
        <section class="view-card insight-card signals-card" aria-label={words.signals}>
          <DossierRoot layout="flow">
            <div class="dossier" lang={messages.locale} dir={messages.direction}>
              <div class="body">
                <DecisionBar
                  subject={subject}
                  onDecide={(decision, reason) => void desk.decide([row], decision, reason)}
                  onDoNotContact={(isBlocked) => void desk.setDoNotContact([row], isBlocked)}
                />
                {notRated !== undefined && (
                  <p class="remark">{overlay.dossier.notRated[notRated]}</p>
                )}
                <NoteField
                  key={key}
                  handle={row.creator.handle}
                  note={note ?? row.entry?.note ?? ''}
                  onEdit={(text) => desk.typeNote(row, text)}
                  onLeave={desk.flushNotes}
                />
                {isRated && subject.explained !== undefined && (
                  <SignalRows
                    subject={subject}
                    explained={subject.explained}
                    onOverrideBusiness={(isPerson) =>
                      void write(desk.source.overrideBusiness(key, isPerson))
                    }
                    onCopy={ports.copyText}
                    onQuoteFee={(fee) =>
                      void write(
                        desk.source.annotate({
                          campaignId: data.campaign.id,
                          creatorKey: key,
                          quotedFee: fee ?? null,
                        }),
                      )
                    }
                  />
                )}
              </div>
            </div>
          </DossierRoot>
        </section>
        <div class="creator-story">
          <PostHistory row={row} toPostUrl={ports.toPostUrl} />
          <GrowthPlot growth={rating.growth} />
          <StandingCard row={row} campaignName={data.campaign.name} />
        </div>
      </div>
    </article>
  );
}

interface CreatorHeadProps {
  row: DeskRow;
  profileUrl: string;
  onBlock(isBlocked: boolean): void;
}

function CreatorHead({ row, profileUrl, onBlock }: CreatorHeadProps) {
  const { creator, rating, seen, doNotContactAt, formerHandles } = row;
  const isBlocked = doNotContactAt !== undefined;
  return (
    <header class="creator-head">
      <div class="creator-who">
        <BackLink to="insights" words={words.back} />
        <WhoHeading creator={creator} />
        <p>
          <b>{messages.signals.tierAndFollowers(rating.tier)}</b>
          <span class="muted">
            {' · '}
            {seen === undefined
              ? words.neverSeen
              : words.seen(seen.posts, seen.firstAt, seen.lastAt)}
          </span>
        </p>
        {formerHandles.length > 0 && <p class="muted">{words.formerly(formerHandles)}</p>}
        {isBlocked && (
          <p class="check-line">
            <span aria-hidden="true">⊘</span> {words.doNotContactSince(doNotContactAt)}
          </p>
        )}
      </div>
      <div class="creator-actions">
        <a class="button primary" href={toCompareHash([row.key])}>
          {words.compare}
        </a>
        <a class="button" href={toHash(`partners/${row.key}`)}>
          {partnersWords.open}
        </a>
        <a class="button" href={profileUrl} target="_blank" rel="noopener noreferrer">
          {words.openProfile} <Icon name="window" />
        </a>
        <button
          type="button"
          class="button"
          aria-pressed={isBlocked}
          onClick={() => onBlock(!isBlocked)}
        >
          <span aria-hidden="true">⊘</span>
          {isBlocked ? words.contactAgain : words.doNotContact}
        </button>
        <a class="button" href={toHash('data')}>
          {words.erase}
        </a>
      </div>
    </header>
  );
}
