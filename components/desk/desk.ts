import type { Campaign } from '@/lib/model/campaign';
import type { SettingsChange } from '@/lib/model/settings';
import { createBoard, type DeskState } from './desk-board';
import { createDeeds, type DeskDeeds } from './desk-deeds';
import { createReading } from './desk-reading';
import type { DeskSource, Written } from './desk-source';
import { createWriting } from './desk-writing';
import { settleDraft } from './note-draft';
import { createNoteSaver } from './note-saver';
import { createOutreachDeeds, type OutreachDeeds } from './outreach-deeds';
import type { DeskRow } from './row';

export interface Desk extends DeskDeeds, OutreachDeeds {
  state(): DeskState;
  /** Calls back after every change of state; returns its undoing. */
  subscribe(listener: () => void): () => void;
  reload(): Promise<void>;
  typeNote(row: DeskRow, note: string): void;
  flushNotes(): void;
  /** The note as typed where the store has not confirmed it, e.g. because it refused. */
  unsavedNote(row: DeskRow): string | undefined;
  saveCampaign(campaign: Campaign): Promise<boolean>;
  saveSettings(settings: SettingsChange): Promise<boolean>;
  /** The same where it shows by itself that it was saved: only a failure is said. */
  keepSettings(settings: SettingsChange): Promise<boolean>;
  /** Shows another campaign; in popup and side panel their tab works for it from now on. */
  switchCampaign(campaignId: string): Promise<boolean>;
  stopRating(): void;
  /** Goes on where the rating of everybody was stopped. */
  resumeRating(): Promise<void>;
  source: DeskSource;
  dismissNotice(): void;
}

/**
 * The state behind a page of the desk. Writes show at once and are taken back with a message when
 * the store does not confirm them; nothing is pretended beyond that moment.
 *
 * @param signal its end stops listening to changes
 * @param restMs the shortest pause between two readings, however many changes are announced
 */
export function createDesk(source: DeskSource, signal: AbortSignal, restMs = 200): Desk {
  const board = createBoard(signal);
  const reading = createReading(source, board, { signal, restMs });
  const writing = createWriting(source, board, reading);
  const deeds = createDeeds(source, board, writing);
  const outreach = createOutreachDeeds(source, board, writing);

  async function save(send: () => Promise<Written>, isSaid = true): Promise<boolean> {
    const answer = await send();
    if (!answer.ok) board.show({ notice: { kind: 'failed', failure: answer.failure } });
    else if (isSaid) board.show({ notice: { kind: 'saved' } });
    if (answer.ok) await reading.reload();
    return answer.ok;
  }

  const notes = createNoteSaver(
    ({ campaignId, creatorKey, note }) => writing.edit(campaignId, [{ creatorKey, note }]),
    source.drafts,
  );

  /** Notes that an earlier page typed and could not see confirmed. */
  function settleDrafts() {
    const stored = board.stored();
    for (const draft of source.drafts.read()) {
      const row = stored?.rows.find((candidate) => candidate.key === draft.creatorKey);
      if (row === undefined || draft.campaignId !== stored?.campaign.id) continue;
      const base = row.entry?.note ?? '';
      const note = settleDraft(base, draft);
      if (note === undefined) source.drafts.drop(draft);
      else notes.type({ ...draft, base, note });
    }
    notes.flush();
  }

  reading.reload().then(settleDrafts);

  return {
    ...deeds,
    ...outreach,
    state: board.state,
    subscribe: board.subscribe,
    reload: reading.reload,
    typeNote(row, note) {
      const campaignId = board.stored()?.campaign.id;
      if (campaignId === undefined) return;
      notes.type({ campaignId, creatorKey: row.key, base: row.entry?.note ?? '', note });
    },
    flushNotes: notes.flush,
    unsavedNote(row) {
      const campaignId = board.stored()?.campaign.id;
      return campaignId === undefined
        ? undefined
        : notes.unsaved({ campaignId, creatorKey: row.key });
    },
    saveCampaign: (campaign) => save(() => source.saveCampaign(campaign)),
    saveSettings: (settings) => save(() => source.saveSettings(settings)),
    keepSettings: (settings) => save(() => source.saveSettings(settings), false),
    async switchCampaign(campaignId) {
      notes.flush();
      const answer = await source.chooseCampaign(campaignId);
      if (answer.ok) await reading.reload();
      else board.show({ notice: { kind: 'failed', failure: answer.failure } });
      return answer.ok;
    },
    stopRating: () => source.stopRating(),
    resumeRating() {
      source.resumeRating();
      return reading.reload();
    },
    source,
    dismissNotice: () => board.show({ notice: undefined }),
  };
}
