import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { pageWords } from '@/assets/messages/pages';
import type { PreviewBrief } from '@/components/campaigns/live-preview';
import type { Tallies } from '@/components/campaigns/use-tallies';
import type { Product } from '@/components/help/product';
import type { ListExportPort } from '@/components/outreach/export-port';
import { toShortcutKey } from '@/components/shortcut-key';
import type { Campaign } from '@/lib/model/campaign';
import type { Post } from '@/lib/model/post';
import type { PageKey } from '@/lib/model/shortcuts';
import { toBindings, toShortcuts } from '@/lib/model/shortcuts';
import type { Desk } from './desk';
import type { DeskMemory } from './desk-memory';
import { ListSkeleton, ReadingFailed } from './EmptyState';
import type { HealthReading } from './health-reading';
import { ListPane } from './ListPane';
import { CampaignEditor, preloadParts, TierSettings } from './later-parts';
import type { DeskView } from './list-view';
import { NoticeBar } from './NoticeBar';
import { PageHeader } from './PageHeader';
import type { Workspace } from './section';
import { isTyped, readAction } from './table-keys';
import type { TierTables } from './tier-form';
import { useDeskState } from './use-desk-state';
import { usePlace } from './use-place';

/** The page's surroundings: what it can ask for and what it can set going. */
export interface DeskPagePorts {
  memory: DeskMemory;
  tierTables: TierTables;
  /** Keys that TikTok's page acts on by itself. */
  pageKeys: readonly PageKey[];
  now(): number;
  toProfileUrl(handle: string): string;
  toPostUrl(handle: string, post: Pick<Post, 'id' | 'kind'>): string;
  readHealth(): Promise<HealthReading | undefined>;
  /** Resolves to whether the clipboard took it. */
  copyText(text: string): Promise<boolean>;
  /** Its code is read with the first call; rejects where that fails. */
  readExporting(): Promise<ListExportPort>;
  /** The workspace in a tab of its own, at a place in it; absent in the workspace itself. */
  openWorkspace?(place?: string): void;
  /** The side panel beside the tab; absent where there is none. */
  openPanel?(): void;
  readTallies(): Promise<Tallies>;
  previewBrief: PreviewBrief;
  /** An id that was never given before. */
  newId(): string;
  product: Product;
  /** The workspace's views beside the lists; absent elsewhere. */
  workspace?: Workspace;
}

interface DeskPageProps {
  desk: Desk;
  ports: DeskPagePorts;
}

/** Popup, side panel and workspace: header, then the lists or a form over them. */
export function DeskPage({ desk, ports }: DeskPageProps) {
  const { state, notice, say, dismiss } = useDeskState(desk);
  const [view, setView] = useState(ports.memory.readView);
  const [form, setForm] = useState<'brief' | 'settings'>();
  const [place, go] = usePlace();
  const { workspace } = ports;
  const { data } = state;
  const isList = workspace === undefined || place.section === 'lists';
  const campaign = data?.campaign;

  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyped(event)) return;
      const own = desk.state().data?.settings.shortcuts;
      if (readAction(event, toShortcuts(toBindings(own))) === 'undo') desk.undo();
      if (toShortcutKey(event) === '/') {
        event.preventDefault();
        document.querySelector<HTMLElement>('.search input')?.focus();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [desk]);

  // Once the rows are drawn, and the page has nothing better to do.
  const isDrawn = data !== undefined;
  useEffect(() => {
    if (!isDrawn) return undefined;
    const waiting = requestIdleCallback(() => void preloadParts());
    return () => cancelIdleCallback(waiting);
  }, [isDrawn]);

  function changeView(next: DeskView) {
    setView(next);
    ports.memory.keepView(next);
  }

  async function copy(email: string) {
    const words = pageWords.contact;
    say((await ports.copyText(email)) ? words.copied(email) : words.notCopied);
  }

  // Another view was chosen: a form left open would lie over it.
  useEffect(() => setForm(undefined), [place]);

  function closeForm() {
    setForm(undefined);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.edit-brief')?.focus());
  }

  async function saveBrief(next: Campaign): Promise<boolean> {
    const isSaved = await desk.saveCampaign(next);
    if (isSaved) closeForm();
    return isSaved;
  }

  function openSettings() {
    if (workspace === undefined) setForm('settings');
    else go('settings');
  }

  /** A place of the workspace, from wherever this is. */
  function visit(to: string) {
    if (ports.openWorkspace === undefined) go(to);
    else ports.openWorkspace(`#${to}`);
  }

  return (
    <div class={workspace === undefined ? 'desk' : 'desk has-sections'}>
      <PageHeader
        campaign={campaign}
        campaigns={data?.campaigns ?? []}
        isEditing={form !== undefined}
        readTallies={ports.readTallies}
        onSwitch={desk.switchCampaign}
        onCampaigns={visit}
        readHealth={ports.readHealth}
        onEditBrief={() => setForm('brief')}
        onSettings={openSettings}
        onBack={closeForm}
        onOpenWorkspace={ports.openWorkspace && (() => ports.openWorkspace?.())}
        onOpenPanel={ports.openPanel}
      />
      {workspace !== undefined && <workspace.Nav current={place.section} />}
      <main>
        {data === undefined && state.phase === 'loading' && <ListSkeleton />}
        {data === undefined && state.phase === 'failed' && <ReadingFailed onRetry={desk.reload} />}
        {data !== undefined && state.phase === 'failed' && (
          <p class="stale" role="alert">
            <span aria-hidden="true">▲</span> {pageWords.empty.stale}
            <button type="button" class="text-button" onClick={desk.reload}>
              {pageWords.empty.retry}
            </button>
          </p>
        )}
        {data !== undefined && form === undefined && isList && (
          <ListPane
            data={data}
            pending={state.pending}
            desk={desk}
            view={view}
            now={ports.now()}
            place={place}
            isWorkspace={workspace !== undefined}
            toProfileUrl={ports.toProfileUrl}
            onView={changeView}
            visit={visit}
            newId={ports.newId}
            onCopy={copy}
            say={say}
            readExporting={ports.readExporting}
          />
        )}
        {data !== undefined &&
          form === undefined &&
          workspace !== undefined &&
          place.section !== 'lists' && (
            <workspace.View
              sections={workspace.sections}
              section={place.section}
              path={place.path}
              data={data}
              pending={state.pending}
              desk={desk}
              ports={ports}
              go={go}
              say={say}
            />
          )}
        {data !== undefined && form === 'brief' && (
          <CampaignEditor
            key={data.campaign.id}
            campaign={data.campaign}
            data={data}
            ports={ports}
            onSave={saveBrief}
            onLeave={closeForm}
            onTierTable={openSettings}
          />
        )}
        {data !== undefined && form === 'settings' && (
          <TierSettings
            settings={data.settings}
            tables={ports.tierTables}
            onSave={async (settings) => {
              const isSaved = await desk.saveSettings(settings);
              if (isSaved) closeForm();
              return isSaved;
            }}
            onCancel={closeForm}
          />
        )}
        <NoticeBar
          notice={notice}
          isBusy={state.pending.size > 0}
          onUndo={desk.undo}
          onDismiss={dismiss}
        />
      </main>
    </div>
  );
}
