import { campaignWords } from '@/assets/messages/campaigns';
import { pageWords } from '@/assets/messages/pages';
import type { Written } from '@/components/desk/desk-source';
import type { SectionProps } from '@/components/desk/section';
import type { Brief } from '@/lib/model/brief';
import type { Campaign } from '@/lib/model/campaign';
import { openCampaigns } from './open-campaigns';

/** What can be done with campaigns; each says what became of it and resolves to whether it was done. */
export interface CampaignActions {
  /** Every TikTok tab works for it from now on. */
  use(campaign: Campaign): Promise<boolean>;
  /** Its list in this page. */
  show(campaign: Campaign): Promise<boolean>;
  /** @param note leads to the campaign's page with a word on where it came from */
  create(name: string, brief: Brief, note?: string): Promise<boolean>;
  /** The brief alone: nobody is taken along. */
  duplicate(campaign: Campaign): Promise<boolean>;
  archive(campaign: Campaign): Promise<boolean>;
  unarchive(campaign: Campaign): Promise<boolean>;
  /** With its entries, for good. */
  remove(campaign: Campaign): Promise<boolean>;
  /** Whether it cannot be deleted, since TikTok would have no campaign to add to; says so. */
  isKept(campaign: Campaign): boolean;
}

const { said, actions: words } = campaignWords;

export type ActionWorld = Pick<SectionProps, 'data' | 'go' | 'say'> & {
  desk: Pick<SectionProps['desk'], 'source' | 'reload' | 'switchCampaign'>;
  ports: Pick<SectionProps['ports'], 'memory' | 'newId' | 'now'>;
};

export function createCampaignActions(world: ActionWorld): CampaignActions {
  const { data, desk, ports, go, say } = world;
  const { source } = desk;

  async function settle(writing: Promise<Written>, text: string): Promise<boolean> {
    const written = await writing;
    if (written.ok) await desk.reload();
    say(written.ok ? text : pageWords.notice.failed[written.failure]);
    return written.ok;
  }

  async function add(name: string, brief: Brief, text: string, note?: string): Promise<boolean> {
    const [id, now] = [ports.newId(), ports.now()];
    const campaign = { id, name, brief, createdAt: now, updatedAt: now };
    const isDone = await settle(source.saveCampaign(campaign), text);
    if (isDone) go(note === undefined ? `campaigns/${id}` : `campaigns/${id}/${note}`);
    return isDone;
  }

  function isLastOpen(campaign: Campaign): boolean {
    const isLast = openCampaigns(data.campaigns).every(({ id }) => id === campaign.id);
    if (isLast) say(said.lastOpen);
    return isLast;
  }

  // Where no campaign is left at all a new one is made.
  const isKept = (campaign: Campaign) => data.campaigns.length > 1 && isLastOpen(campaign);

  return {
    isKept,
    use: ({ id, name }) => settle(source.useEverywhere(id), said.used(name)),
    async show({ id }) {
      const isDone = await desk.switchCampaign(id);
      if (isDone) go('lists');
      return isDone;
    },
    create: (name, brief, note) => add(name, brief, said.created(name), note),
    duplicate({ name, brief }) {
      const copy = words.copyOf(name);
      return add(copy, brief, said.duplicated(copy));
    },
    async archive(campaign) {
      if (isLastOpen(campaign)) return false;
      const archived = { ...campaign, archivedAt: ports.now() };
      return settle(source.saveCampaign(archived), said.archived(campaign.name));
    },
    unarchive({ archivedAt: _, ...campaign }) {
      return settle(source.saveCampaign(campaign), said.unarchived(campaign.name));
    },
    async remove(campaign) {
      if (isKept(campaign)) return false;
      const isDone = await settle(source.deleteCampaign(campaign.id), said.removed(campaign.name));
      if (isDone) ports.memory.dropBriefDraft(campaign.id);
      if (isDone) go('campaigns');
      return isDone;
    },
  };
}
