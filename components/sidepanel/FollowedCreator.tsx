import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sidePanelWords } from '@/assets/messages/side-panel';
import type { Desk } from '@/components/desk/desk';
import type { DeskData } from '@/components/desk/desk-source';
import { Icon, type IconName } from '@/components/desk/Icon';
import type { DeskRow } from '@/components/desk/row';
import { Dossier } from '@/components/dossier/Dossier';
import { DossierRoot } from '@/components/dossier-on-page/DossierRoot';
import { toSubject } from '@/components/dossier-on-page/to-subject';
import type { CreatorKey } from '@/lib/model/creator';
import type { Money } from '@/lib/model/money';
import type { Followed } from './followed-creator';

interface FollowedCreatorProps {
  followed: Followed;
  /** Absent until the first reading. */
  data?: DeskData;
  pending: ReadonlySet<CreatorKey>;
  desk: Desk;
  onQuoteFee(row: DeskRow, fee?: Money): void;
  onOverrideBusiness(row: DeskRow, isPerson: boolean): void;
  onCopy(text: string): Promise<boolean>;
  /** To all that is known of a creator. */
  onInsights(row: DeskRow): void;
  onReload(): void;
}

const words = sidePanelWords;
/** By then a creator who is going to be stored is. */
const patienceMs = 4_000;

/** The dossier of the creator whom the scout looks at, or why there is none. */
export function FollowedCreator(props: FollowedCreatorProps) {
  const { followed, data, desk } = props;
  const isPatient = usePatience(followed.kind === 'reading' ? followed.creatorKey : undefined);
  switch (followed.kind) {
    case 'creator':
      return data && <FollowedDossier {...props} data={data} {...followed} />;
    case 'silent':
      return (
        <Blank icon="question" title={words.silentTitle}>
          <p>{words.silentText}</p>
          <p class="muted">{words.silentReload}</p>
          <button type="button" class="button" onClick={props.onReload}>
            <Icon name="reload" />
            {words.reload}
          </button>
        </Blank>
      );
    case 'nobody':
      return (
        <Blank icon="search" title={words.nobodyTitle}>
          <p>{words.nobodyText}</p>
        </Blank>
      );
    case 'asking':
      return <DossierSkeleton label={words.asking} />;
    case 'reading':
      if (isPatient || desk.state().phase === 'loading') {
        return <DossierSkeleton label={words.reading} />;
      }
      return (
        <Blank icon="question" title={words.unknownTitle}>
          <p>{words.unknownText}</p>
        </Blank>
      );
  }
}

interface FollowedDossierProps extends FollowedCreatorProps {
  data: DeskData;
  row: DeskRow;
  postId?: string;
}

function FollowedDossier({ row, postId, data, pending, desk, ...on }: FollowedDossierProps) {
  return (
    <DossierRoot layout="fill">
      <Dossier
        subject={toSubject(row, {
          data,
          postId,
          note: desk.unsavedNote(row),
          isPending: pending.has(row.key),
        })}
        onDecide={(decision, reason) => void desk.decide([row], decision, reason)}
        onDoNotContact={(isBlocked) => void desk.setDoNotContact([row], isBlocked)}
        onOpen={() => on.onInsights(row)}
        onNote={(note) => desk.typeNote(row, note)}
        onNoteLeave={desk.flushNotes}
        onOverrideBusiness={(isPerson) => on.onOverrideBusiness(row, isPerson)}
        onQuoteFee={(fee) => on.onQuoteFee(row, fee)}
        onCopy={on.onCopy}
      />
    </DossierRoot>
  );
}

interface BlankProps {
  icon: IconName;
  title: string;
  children: ComponentChildren;
}

function Blank({ icon, title, children }: BlankProps) {
  return (
    <div class="empty" role="status">
      <Icon name={icon} />
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** The shape of a dossier, so that nothing jumps when it is there. */
function DossierSkeleton({ label }: { label: string }) {
  return (
    <div class="dossier-skeleton" role="status" aria-label={label}>
      {['title', 'line', 'buttons', 'row', 'row', 'row'].map((part, index) => (
        <i key={index} class={part} aria-hidden="true" />
      ))}
    </div>
  );
}

/** Whether somebody is waited for, and not for long yet. */
function usePatience(key: CreatorKey | undefined): boolean {
  const [lostKey, setLostKey] = useState<CreatorKey>();
  useEffect(() => {
    if (key === undefined) return undefined;
    const timer = setTimeout(() => setLostKey(key), patienceMs);
    return () => clearTimeout(timer);
  }, [key]);
  return key !== undefined && key !== lostKey;
}
