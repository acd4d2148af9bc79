import { browser } from 'wxt/browser';
import type { DeskSource, NoteDrafts } from '@/components/desk/desk-source';
import { type FollowedCreators, followCreators } from '@/lib/flows/follow-creators';
import { type CreatorLists, createCreatorLists } from '@/lib/flows/list-creators';
import { createRowsReader } from '@/lib/flows/read-rows';
import { changedSchema } from '@/lib/messages';
import { type DeskPlace, readCampaigns, readDesk } from '@/lib/store/desk';
import { createConnection } from '@/lib/store/open-store';
import { readSessions } from '@/lib/store/scouting-sessions';
import { ask } from './ask';
import { observeOwnChanges } from './writing-world';

export interface StoredDeskOptions {
  drafts: NoteDrafts;
  /** Whose desk the page shows: the campaign of a tab, or one of its own. */
  place(): Promise<DeskPlace>;
  /** Keeps the campaign that a page of its own shows; absent where it is the tab's. */
  keepCampaign?(campaignId: string): void;
  /** Whom the page lists; absent: everyone seen or decided on, the shortlist before the others. */
  follow?(lists: CreatorLists): FollowedCreators;
}

/** Longer than the store takes for a part of a long write. */
const lookDelayMs = 1_500;

/** Reads the store itself; writes go through the background, whose answers are checked. */
export function createStoredDesk(options: StoredDeskOptions): DeskSource {
  const { drafts, place, keepCampaign, follow } = options;
  const connect = createConnection();
  const lists = createCreatorLists(connect, {
    // A built file is named after all that is in it, so code that rates otherwise has another name.
    product: import.meta.env.DEV ? undefined : import.meta.url,
  });
  const followed = (follow ?? followCreators)(lists);
  const reader = createRowsReader(lists, followed, follow === undefined);

  /** The background makes the first campaign where there is none yet. */
  async function readOrMakeDesk() {
    const at = await place();
    const store = await connect();
    const stored = await readDesk(store, at);
    if (stored !== undefined) return stored;
    // Also after the database was deleted under an open page.
    followed.markChanged([]);
    const answer = await ask({ type: 'hello' });
    if (!answer.ok) throw new Error(`No campaign could be made: ${answer.failure}`);
    return { ...answer.desk, campaigns: await readCampaigns(store) };
  }

  /** The answer may come before the announcement, and be followed by a reading at once. */
  async function changing<Answer>(keys: string[], asking: Promise<Answer>): Promise<Answer> {
    const answer = await asking;
    if (keys.length > 0) followed.markChanged(keys);
    return answer;
  }

  const looking = new Map<string, ReturnType<typeof setTimeout>>();

  /**
   * By a new brand or code posts of earlier encounters may be known; what is found is announced. Codes for
   * thousands come in parts, and one look after the last of them finds what one after each would.
   */
  function lookThroughPosts(campaignId: string) {
    clearTimeout(looking.get(campaignId));
    const look = () => void ask({ type: 'recognise-posts', campaignId });
    looking.set(campaignId, setTimeout(look, lookDelayMs));
  }

  return {
    async load(onFirst, onRating) {
      const desk = await readOrMakeDesk();
      const { campaign } = desk;
      const sessions = await readSessions(await connect());
      const rows = await reader.read({
        campaignId: campaign.id,
        onPart: onFirst && ((part) => onFirst({ ...desk, sessions, ...part })),
        onRating,
      });
      return { ...desk, sessions, ...rows };
    },
    stopRating: reader.stop,
    resumeRating: () => followed.markChanged([]),
    decide: (target) => ask({ type: 'decide', ...target }),
    annotate: (target) => ask({ type: 'annotate', ...target }),
    async editEntries(campaignId, edits) {
      const settle = followed.expectOwn(edits.map(({ creatorKey }) => creatorKey));
      const answer = await ask({ type: 'edit-entries', campaignId, edits });
      settle(answer.ok ? answer.entries : undefined);
      return answer;
    },
    transferEntries: (target) =>
      changing(target.creatorKeys, ask({ type: 'transfer-entries', ...target })),
    async saveCampaign(campaign) {
      const answer = await ask({ type: 'save-campaign', campaign });
      if (answer.ok) lookThroughPosts(campaign.id);
      return answer;
    },
    deleteCampaign: (campaignId) => ask({ type: 'delete-campaign', campaignId }),
    async chooseCampaign(campaignId) {
      reader.stop();
      keepCampaign?.(campaignId);
      if (keepCampaign !== undefined) return { ok: true };
      return ask({ type: 'choose-campaign', campaignId, tabId: (await place()).tabId });
    },
    useEverywhere: (campaignId) => ask({ type: 'choose-campaign', campaignId }),
    saveSettings: (settings) => ask({ type: 'save-settings', settings }),
    overrideBusiness: (creatorKey, isPerson) => ask({ type: 'override', creatorKey, isPerson }),
    setDoNotContact: (creatorKey, isBlocked) =>
      changing([creatorKey], ask({ type: 'do-not-contact', creatorKey, isBlocked })),
    eraseCreators: (creatorKeys, keepsBlocked) =>
      changing(creatorKeys, ask({ type: 'erase-creators', creatorKeys, keepsBlocked })),
    async saveCollaborations(campaignId, edits) {
      const keys = edits.map(({ creatorKey }) => creatorKey);
      const asking = ask({ type: 'save-collaborations', campaignId, edits });
      const answer = await changing(keys, asking);
      const givesCodes = edits.some(({ change }) => typeof change.promoCode === 'string');
      if (answer.ok && givesCodes) lookThroughPosts(campaignId);
      return answer;
    },
    markPost: (target, postId, isCounted) =>
      changing([target.creatorKey], ask({ type: 'mark-post', ...target, postId, isCounted })),
    giveName: (creatorKey, givenName) =>
      changing([creatorKey], ask({ type: 'give-name', creatorKey, givenName })),
    eraseEverything: () => ask({ type: 'erase-everything' }),
    observeChanges(onChange, signal) {
      // Requests of other pages pass here too; answering one would rob the background of it.
      const listener = (message: unknown) => {
        const changed = changedSchema.safeParse(message);
        if (changed.success && followed.onAnnounced(changed.data, document.hidden)) onChange();
        return undefined;
      };
      browser.runtime.onMessage.addListener(listener);
      observeOwnChanges(listener, signal);
      signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
      const onVisibility = () => {
        if (!document.hidden && followed.onShown()) onChange();
      };
      document.addEventListener('visibilitychange', onVisibility, { signal });
    },
    drafts,
  };
}
