import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { pageWords } from '@/assets/messages/pages';
import { sidePanelWords } from '@/assets/messages/side-panel';
import type { Tallies } from '@/components/campaigns/use-tallies';
import type { Desk } from '@/components/desk/desk';
import type { Written } from '@/components/desk/desk-source';
import { ListSkeleton, ReadingFailed } from '@/components/desk/EmptyState';
import type { HealthReading } from '@/components/desk/health-reading';
import { NoticeBar } from '@/components/desk/NoticeBar';
import { PageHeader } from '@/components/desk/PageHeader';
import { toHash } from '@/components/desk/section';
import { isTyped, readAction } from '@/components/desk/table-keys';
import { useDeskState } from '@/components/desk/use-desk-state';
import { toBindings, toShortcuts } from '@/lib/model/shortcuts';
import { FollowedCreator } from './FollowedCreator';
import { type FollowedTab, toFollowed } from './followed-creator';
import { Shortlist } from './Shortlist';

/** The panel's surroundings: what it can ask for and what it can set going. */
export interface SidePanelPorts {
  toProfileUrl(handle: string): string;
  readHealth(): Promise<HealthReading | undefined>;
  readTallies(): Promise<Tallies>;
  /** Resolves to whether the clipboard took it. */
  copyText(text: string): Promise<boolean>;
  /** @param hash which view, with `#`; '' for the lists */
  openWorkspace(hash: string): void;
  reloadTab(): void;
}

/** The tab in front, and whom the scout looks at there. */
export interface TabInFront {
  state(): FollowedTab;
  /** Calls back after every change; returns its undoing. */
  subscribe(listener: () => void): () => void;
}

interface SidePanelProps {
  desk: Desk;
  tab: TabInFront;
  ports: SidePanelPorts;
}

/** The creator whom the scout looks at, and the shortlist below. */
export function SidePanel({ desk, tab, ports }: SidePanelProps) {
  const { state, notice, say, sayFailure, dismiss } = useDeskState(desk);
  const { data, pending, phase } = state;
  const [inFront, setInFront] = useState(tab.state);

  useEffect(() => {
    const update = () => setInFront(tab.state());
    update();
    return tab.subscribe(update);
  }, [tab]);

  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyped(event)) return;
      const own = desk.state().data?.settings.shortcuts;
      if (readAction(event, toShortcuts(toBindings(own))) === 'undo') void desk.undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [desk]);

  /** What is saved as it is typed needs a word only where it is not saved. */
  async function write(sending: Promise<Written>) {
    const answer = await sending;
    if (!answer.ok) sayFailure(answer.failure);
  }

  async function copy(email: string) {
    const words = pageWords.contact;
    say((await ports.copyText(email)) ? words.copied(email) : words.notCopied);
  }

  const openInsights = ({ key }: { key: string }) =>
    ports.openWorkspace(toHash(`insights/creator/${key}`));
  const followed = toFollowed(inFront, data);
  const isShown = followed.kind === 'creator';
  return (
    <div class="desk side-panel">
      <PageHeader
        campaign={data?.campaign}
        campaigns={data?.campaigns ?? []}
        isEditing={false}
        readTallies={ports.readTallies}
        onSwitch={desk.switchCampaign}
        onCampaigns={(place) => ports.openWorkspace(toHash(place))}
        readHealth={ports.readHealth}
        onEditBrief={() => ports.openWorkspace(data ? toHash(`campaigns/${data.campaign.id}`) : '')}
        onSettings={() => ports.openWorkspace(toHash('settings'))}
        onBack={() => {}}
        onOpenWorkspace={() => ports.openWorkspace('')}
      />
      <main>
        <section
          class={`followed ${isShown ? 'has-creator' : ''}`}
          aria-label={sidePanelWords.following}
        >
          <FollowedCreator
            followed={followed}
            data={data}
            pending={pending}
            desk={desk}
            onQuoteFee={({ key }, fee) => {
              if (data === undefined) return;
              const target = { campaignId: data.campaign.id, creatorKey: key };
              void write(desk.source.annotate({ ...target, quotedFee: fee ?? null }));
            }}
            onOverrideBusiness={({ key }, isPerson) =>
              void write(desk.source.overrideBusiness(key, isPerson))
            }
            onCopy={ports.copyText}
            onInsights={openInsights}
            onReload={ports.reloadTab}
          />
        </section>
        {data === undefined && phase === 'loading' && <ListSkeleton />}
        {data === undefined && phase === 'failed' && <ReadingFailed onRetry={desk.reload} />}
        {data !== undefined && phase === 'failed' && (
          <p class="stale" role="alert">
            <span aria-hidden="true">▲</span> {pageWords.empty.stale}
            <button type="button" class="text-button" onClick={desk.reload}>
              {pageWords.empty.retry}
            </button>
          </p>
        )}
        {data !== undefined && (
          <Shortlist
            data={data}
            pending={pending}
            desk={desk}
            lookedAt={isShown ? followed.row.key : undefined}
            actions={{
              toProfileUrl: ports.toProfileUrl,
              onCopy: copy,
              onInsights: openInsights,
            }}
          />
        )}
        <NoticeBar notice={notice} onUndo={desk.undo} onDismiss={dismiss} />
      </main>
    </div>
  );
}
