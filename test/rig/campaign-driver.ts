import type { Locator, Page } from '@playwright/test';
import type { Replica } from '#test/replica/replica.ts';
import { campaign, campaignPartners, campaignTraps } from '#test/replica/world/campaign.ts';
import type { Creator, Post } from '#test/replica/world/model.ts';
import type { ExtensionBrowser } from '#test/rig/launch.ts';
import { inventEntry, seedStore } from '#test/rig/seed-store.ts';
import { emptyBrief } from '@/lib/model/brief';
import { createCollaboration } from '@/lib/model/change-collaboration';
import { createRecord } from '@/lib/store/creator-record';

/** The replica's campaign as a scout runs it: whom was added, who has which code and fee. */

const day = 24 * 60 * 60 * 1000;
const now = Date.now();
export const addedAt = now - campaign.addedDaysAgo * day;

/** What everybody is paid, in US dollars. */
export const feeOf = (index: number) => 100 + 20 * index;

/** The one post that a partner made for the campaign. */
export function campaignPostOf(replica: Replica, handle: string): Post {
  const partner = campaignPartners.find((one) => one.handle === handle);
  const post = replica.truth.creator(handle).posts.find((one) => one.caption === partner?.caption);
  if (post === undefined) throw new Error(`@${handle} made no post for the campaign`);
  return post;
}

/**
 * Puts the campaign into the store, with nothing known of anybody's posts.
 *
 * @param others further creators on its shortlist
 */
export async function seedCampaign(
  scout: ExtensionBrowser,
  replica: Replica,
  others: readonly Creator[] = [],
): Promise<void> {
  const listed = [
    ...[...campaignPartners, ...campaignTraps.filter(({ isListed }) => isListed)].map(
      ({ handle, promoCode }) => ({ creator: replica.truth.creator(handle), promoCode }),
    ),
    ...others.map((creator) => ({ creator, promoCode: undefined })),
  ];
  const records = listed.map(({ creator: { id, handle } }) =>
    createRecord(`tt_${id}`, { creator: { id, handle, observedAt: addedAt }, posts: [] }),
  );
  const { brandHandle, brandHashtag } = campaign;
  await seedStore(scout, {
    creators: records,
    entries: records.map((record) => inventEntry(record, { now: addedAt, status: 'agreed' })),
    campaigns: [
      {
        id: 'c1',
        name: 'Spring launch',
        brief: {
          ...emptyBrief,
          cpm: { amount: 6, currency: 'USD' },
          brand: { name: 'Glow', handles: [brandHandle], hashtags: [brandHashtag] },
        },
        createdAt: addedAt,
        updatedAt: addedAt,
      },
    ],
    collaborations: records.flatMap(({ key }, index) => {
      const promoCode = listed[index]?.promoCode;
      if (promoCode === undefined) return [];
      const fee = { amount: feeOf(index), currency: 'USD' as const };
      return [{ ...createCollaboration('c1', key, addedAt), promoCode, fee }];
    }),
  });
}

/** The results, once what is stored was looked through. */
export function openResults(scout: ExtensionBrowser, path = ''): Promise<Page> {
  return scout.openExtensionPage(`workspace.html#results${path}`);
}

/** The line of one creator in the table of results. */
export function resultLine(page: Page, handle: string): Locator {
  const link = page.getByRole('link', { name: `@${handle}`, exact: true });
  return page.getByRole('row').filter({ has: link });
}
