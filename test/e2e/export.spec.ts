import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '#test/e2e/fixtures.ts';
import type { Truth } from '#test/replica/replica.ts';
import { exportCsv, readHandles, rowOf, writeBrief } from '#test/rig/desk-driver.ts';
import { dossierOf, forYou, moveOn, shortlistToggle } from '#test/rig/feed-driver.ts';
import { type ExtensionBrowser, launchExtension } from '#test/rig/launch.ts';
import { parseCsv } from '#test/rig/parse-csv.ts';

const columns =
  'handle,name,first_name,profile_url,tier,followers,engagement_rate_pct,engagement_low_pct,engagement_high_pct,posts_rated,engagement_percentile,engagement_reference,median_views,niche,niche_fit,content_language,region,email,email_type,bio_link,contact_route,sponsored_share_pct,check_first,status,tags,note,campaign,post_url,post_caption,seen_at,added_at,contacted_at,fee_low,fee_high,fee_currency,tracking_url,promo_code,creator_key';

/** Invented. Each is awkward to a CSV in another way. */
const creators = [
  {
    handle: 'ada.angles',
    nickname: 'Ada "A" Angles, Ltd; & Söhne',
    bio: 'Collabs: ada@angles.example',
    niche: 'skincare',
    exact: { followers: 34_210 },
    posts: [
      { ageHours: 70, caption: 'one, "two"\nthree #skintok' },
      { ageHours: 140 },
      { ageHours: 260 },
    ],
  },
  {
    handle: 'formula.finn',
    nickname: '=cmd|calc!A1',
    bio: '+1 and more',
    niche: 'skincare',
    exact: { followers: 8_231 },
    posts: [{ ageHours: 66, caption: '=1+1 #skintok' }, { ageHours: 99 }],
  },
  {
    handle: 'emoji.eve',
    nickname: '👩🏽‍🍳 Éve نور',
    bio: '🌸',
    niche: 'baking',
    exact: { followers: 1_354_097 },
    posts: [{ ageHours: 80, caption: '🍜🍜' }],
  },
  {
    handle: 'young.yan',
    nickname: 'Yan',
    bio: '',
    niche: 'baking',
    exact: { followers: 999 },
    posts: [{ ageHours: 5 }],
  },
];
const handles = creators.map(({ handle }) => handle);
const world = {
  awkward: false,
  creators: creators.map((creator) => ({ ...creator, language: 'en' })),
  feedStart: handles.map((handle) => `@${handle}`),
};

test.use({ world });

test('every field of the file is the truth, awkward text and all', async ({
  feed,
  scout,
  replica,
}) => {
  const workspace = await scout.openExtensionPage('workspace.html');
  await writeBrief(workspace, { name: 'a/b:ü', niches: ['Skincare'], languages: ['en'] });
  await workspace.close();
  await shortlistAll(feed);
  await writeNote(feed, 'young.yan', '-5 %');

  const popup = await scout.openPopup(feed);
  await expect(rowOf(popup, 'ada.angles')).toBeVisible();
  const file = await exportCsv(popup);

  expect(file.name).toMatch(/^feedscout-a-b-ü-\d{4}-\d{2}-\d{2}\.csv$/);
  expect(file.text.charCodeAt(0)).not.toBe(0xfeff);
  const { header, rows } = parseCsv(file.text);
  expect(header.join()).toBe(columns);
  expect(rows.map(({ handle }) => handle).sort()).toEqual([...handles].sort());
  for (const row of rows) {
    expect(row).toMatchObject(toTrueRow(replica.truth, row.handle ?? '', 'a/b:ü'));
    expect(row.note).toBe(row.handle === 'young.yan' ? "'-5 %" : '');
    expectTrueEngagement(row, replica.truth);
    for (const time of ['seen_at', 'added_at']) {
      expect(row[time]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    }
  }
  const fit = Object.fromEntries(rows.map((row) => [row.handle, Number(row.niche_fit)]));
  expect(fit['ada.angles']).toBeGreaterThan(fit['emoji.eve'] ?? 100);
});

test('the file is whole though the popup is closed straight after the click', async ({
  feed,
  scout,
}) => {
  await shortlistAll(feed);
  const popup = await scout.openPopup(feed);
  await expect(rowOf(popup, 'ada.angles')).toBeVisible();
  const { text } = await exportCsv(popup, () => popup.close());
  expect(parseCsv(text).rows).toHaveLength(handles.length);
});

test('exactly the filtered rows are exported, and their number is said before', async ({
  feed,
  scout,
}) => {
  await shortlistAll(feed);
  const popup = await scout.openPopup(feed);
  await expect(rowOf(popup, 'ada.angles')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Export CSV' })).toHaveAccessibleDescription(
    '4 creators',
  );
  await popup.getByRole('searchbox').fill('finn');
  await expect(popup.getByRole('rowheader')).toHaveCount(1);
  await expect(popup.getByRole('button', { name: 'Export CSV' })).toHaveAccessibleDescription(
    '1 creator',
  );
  const { text } = await exportCsv(popup);
  expect(parseCsv(text).rows.map(({ handle }) => handle)).toEqual(['formula.finn']);
});

test('filters survive the popup', async ({ feed, scout }) => {
  await shortlistAll(feed);
  const popup = await scout.openPopup(feed);
  await popup.getByRole('searchbox').fill('finn');
  await expect(popup.getByRole('rowheader')).toHaveCount(1);
  await popup.close();
  const again = await scout.openPopup(feed);
  await expect(again.getByRole('searchbox')).toHaveValue('finn');
  await expect(again.getByRole('rowheader')).toHaveCount(1);
});

test('an empty list says so instead of making a file', async ({ feed, scout }) => {
  const popup = await scout.openPopup(feed);
  await expect(popup.getByText('Nobody shortlisted yet')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Export CSV' })).toBeDisabled();
});

test('the Seen tab exports everyone seen, decided or not', async ({ feed, scout }) => {
  await moveOn(feed, 'key');
  await expect(shortlistToggle(feed, 'formula.finn')).toBeVisible();
  const list = await scout.openExtensionPage();
  await list.getByRole('tab', { name: /^Seen/ }).click();
  await expect(rowOf(list, 'formula.finn')).toBeVisible();
  const { header, rows } = parseCsv((await exportCsv(list)).text);
  expect(header.join()).toBe(columns);
  const seen = rows.filter(({ handle = '' }) => handles.includes(handle));
  expect(seen.map(({ handle }) => handle).sort()).toEqual(['ada.angles', 'formula.finn']);
  for (const row of seen) expect(row).toMatchObject({ status: '', added_at: '', note: '' });
});

test('a reload and a new start of the browser keep everything', async ({ replica }) => {
  const userDataDir = await mkdtemp(join(tmpdir(), 'feedscout-kept-'));
  const launch = () =>
    launchExtension({ extensionDir: '.output/chrome-mv3-e2e', replica, userDataDir });
  let scout: ExtensionBrowser = await launch();
  const feed = await scout.context.newPage();
  await feed.goto(forYou);
  await shortlistAll(feed);
  await feed.reload();
  await expect(shortlistToggle(feed, 'ada.angles')).toHaveAttribute('aria-pressed', 'true');
  await scout.close();

  scout = await launch();
  const list = await scout.openExtensionPage();
  await expect(list.getByRole('rowheader')).toHaveCount(handles.length);
  expect((await readHandles(list)).sort()).toEqual([...handles].sort());
  expect(scout.violations()).toEqual([]);
  await scout.close();
  await rm(userDataDir, { recursive: true, force: true });
});

/** Shortlists the described creators, one after the other, as they come. */
async function shortlistAll(feed: Page): Promise<void> {
  for (const [index, handle] of handles.entries()) {
    if (index > 0) await moveOn(feed, 'key');
    await expect(shortlistToggle(feed, handle)).toBeVisible();
    await feed.keyboard.press('s');
    await expect(shortlistToggle(feed, handle)).toHaveAttribute('aria-pressed', 'true');
  }
}

/** Notes something on the creator in view. */
async function writeNote(feed: Page, handle: string, note: string): Promise<void> {
  await feed.keyboard.press('n');
  await expect(
    dossierOf(feed, handle).getByRole('textbox', { name: `Note on @${handle}` }),
  ).toBeFocused();
  await feed.keyboard.type(note);
  await feed.keyboard.press('Escape');
  await expect(dossierOf(feed, handle)).toBeHidden();
}

/** What the file should say, from what is true and shown in the feed. */
function toTrueRow(truth: Truth, handle: string, campaign: string): Record<string, string> {
  const creator = truth.creator(handle);
  const post = creator.posts[0];
  if (!post) throw new Error(`@${handle} has no post`);
  const { followers } = creator.shown;
  return {
    name: toSafeCell(creator.nickname),
    profile_url: `https://www.tiktok.com/@${handle}`,
    tier:
      followers < 10_000
        ? 'nano'
        : followers < 100_000
          ? 'micro'
          : followers < 1_000_000
            ? 'macro'
            : 'mega',
    followers: String(followers),
    email: handle === 'ada.angles' ? 'ada@angles.example' : '',
    bio_link: '',
    contact_route: handle === 'ada.angles' ? 'email' : 'unchecked',
    status: 'shortlisted',
    tags: '',
    campaign,
    post_url: `https://www.tiktok.com/@${handle}/${post.kind}/${post.id}`,
    post_caption: toSafeCell(post.caption),
    contacted_at: '',
    fee_low: '',
    fee_high: '',
    fee_currency: '',
    tracking_url: '',
    promo_code: '',
    creator_key: `tt_${creator.id}`,
  };
}

/** A spreadsheet would run these. */
function toSafeCell(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** One post each was in the feed: rated from two days and 500 plays on, else not at all. */
function expectTrueEngagement(row: Record<string, string>, truth: Truth): void {
  const post = truth.creator(row.handle ?? '').posts[0];
  if (!post) throw new Error(`@${row.handle} has no post`);
  const ageHours = (truth.now / 1000 - post.createdAt) / 3600;
  const { plays, likes, comments, shares } = post.shown;
  if (ageHours < 48 || plays < 500) {
    expect(row).toMatchObject({
      posts_rated: '0',
      engagement_low_pct: '',
      engagement_high_pct: '',
    });
    return;
  }
  expect(row.posts_rated).toBe('1');
  expect(row.median_views).toBe(String(plays));
  expect(row.engagement_low_pct).toMatch(/^\d+\.\d$/);
  const [low, rate, high] = ['low', 'rate', 'high'].map((part) =>
    Number(row[`engagement_${part}_pct`]),
  );
  expect(low).toBeLessThan(rate ?? 0);
  expect(rate).toBeLessThan(high ?? 0);
  // One post is drawn towards the reference, ln N(1.80, 0.75): the estimate lies between the two.
  const seen = (100 * (likes + comments + shares)) / plays;
  const reference = Math.exp(1.8);
  const rounding = 0.06;
  expect(rate).toBeGreaterThanOrEqual(Math.min(seen, reference) - rounding);
  expect(rate).toBeLessThanOrEqual(Math.max(seen, reference) + rounding);
}
