import { beforeEach, expect, test } from 'vitest';
import { campaignWords } from '@/assets/messages/campaigns';
import type { DeskSource, Written } from '@/components/desk/desk-source';
import { inventSource } from '@/components/desk/invented-source';
import { emptyBrief } from '@/lib/model/brief';
import { type Campaign, campaignSchema } from '@/lib/model/campaign';
import { createCampaignActions } from './campaign-actions';

const { said } = campaignWords;
const brief = { ...emptyBrief, niches: ['skincare'] };
const spring: Campaign = { id: 'c1', name: 'Spring', brief, createdAt: 1, updatedAt: 1 };
const summer: Campaign = { ...spring, id: 'c2', name: 'Summer' };
const winter: Campaign = { ...spring, id: 'c3', name: 'Winter', archivedAt: 5 };

let told: string[];
let went: string[];
let dropped: string[];
let sent: [string, unknown][];

beforeEach(() => {
  [told, went, dropped, sent] = [[], [], [], []];
});

function actionsOn(campaigns: Campaign[], refuses?: 'storage-full') {
  const answer: Written = refuses ? { ok: false, failure: refuses } : { ok: true };
  const note =
    (name: string) =>
    async (value: unknown): Promise<Written> => {
      sent.push([name, value]);
      return answer;
    };
  const source: DeskSource = {
    ...inventSource().source,
    saveCampaign: note('save'),
    deleteCampaign: note('delete'),
    useEverywhere: note('use'),
  };
  const [campaign = spring] = campaigns;
  return createCampaignActions({
    data: { campaign, campaigns, settings: { tierPreset: 'standard' }, sessions: [], rows: [] },
    desk: { source, reload: async () => {}, switchCampaign: async () => true },
    ports: {
      newId: () => 'new',
      now: () => 9,
      memory: {
        readView: () => {
          throw new Error('not asked');
        },
        keepView: () => {},
        readBriefDraft: () => undefined,
        keepBriefDraft: () => {},
        dropBriefDraft: (id) => dropped.push(id),
      },
    },
    go: (to) => went.push(to),
    say: (text) => told.push(text),
  });
}

test('a new campaign is stored under a new id, and its page says what it was begun with', async () => {
  await actionsOn([spring]).create('Autumn', brief, 'launch');
  expect(sent).toEqual([
    ['save', { id: 'new', name: 'Autumn', brief, createdAt: 9, updatedAt: 9 }],
  ]);
  expect(went).toEqual(['campaigns/new/launch']);
  expect(told).toEqual([said.created('Autumn')]);
});

test('a duplicate takes the brief along and nothing else', async () => {
  await actionsOn([spring]).duplicate({ ...winter, name: 'x'.repeat(80) });
  const copy = campaignSchema.parse(sent[0]?.[1]);
  expect(copy).toMatchObject({ id: 'new', brief, createdAt: 9 });
  expect(copy).not.toHaveProperty('archivedAt');
});

test('the only open campaign is not archived: TikTok needs one to add to', async () => {
  expect(await actionsOn([spring, winter]).archive(spring)).toBe(false);
  expect(sent).toEqual([]);
  expect(told).toEqual([said.lastOpen]);
});

test('beside another open one it is, and comes back open', async () => {
  const actions = actionsOn([spring, summer, winter]);
  await actions.archive(spring);
  await actions.unarchive(winter);
  expect(sent).toEqual([
    ['save', { ...spring, archivedAt: 9 }],
    ['save', { id: 'c3', name: 'Winter', brief, createdAt: 1, updatedAt: 1 }],
  ]);
});

test('deleting drops the unsaved brief, too, and goes back to the list', async () => {
  await actionsOn([spring, summer]).remove(summer);
  expect([sent, dropped, went]).toEqual([[['delete', 'c2']], ['c2'], ['campaigns']]);
});

test('the last campaign of all may go, the last open one beside archived ones may not', () => {
  expect(actionsOn([spring]).isKept(spring)).toBe(false);
  expect(actionsOn([spring, winter]).isKept(spring)).toBe(true);
  expect(actionsOn([spring, winter]).isKept(winter)).toBe(false);
  expect(actionsOn([spring, summer, winter]).isKept(winter)).toBe(false);
});

test('what the store refuses is said with what to do, and nothing is pretended', async () => {
  const actions = actionsOn([spring, summer], 'storage-full');
  expect(await actions.use(summer)).toBe(false);
  expect(await actions.remove(summer)).toBe(false);
  expect(told.every((text) => text.includes('disk is full'))).toBe(true);
  expect([dropped, went]).toEqual([[], []]);
});
