import type { Page } from '@playwright/test';
import { expect, test } from '#test/e2e/fixtures.ts';
import { findViolations } from '#test/rig/axe.ts';
import { openWorkspace } from '#test/rig/insights-driver.ts';
import { readWholeStore } from '#test/rig/intake-driver.ts';
import {
  inventEntries,
  inventEntry,
  inventRecord,
  inventRecords,
  seedStore,
} from '#test/rig/seed-store.ts';
import type { Collaboration } from '@/lib/model/collaboration';

/** Two of one name, one in another script, one who declined, one who is not to be written to. */
const people = [
  { handle: 'maya.glow', name: 'Maya 🌸' },
  { handle: 'maya.skin', name: 'MAYA' },
  { handle: 'sakura_hd', name: '桜' },
  { handle: 'dee.clined', name: 'Dee', status: 'declined' as const },
  { handle: 'blo.cked', name: 'Blo', doNotContactAt: 5 },
];
const records = people.map(({ handle, name, doNotContactAt }, index) => {
  const record = inventRecord(index);
  return { ...record, creator: { ...record.creator, handle, name }, doNotContactAt };
});
const entries = records.map((record, index) =>
  inventEntry(record, { now: 1_700_000_000_000 + index, status: people[index]?.status }),
);
const utm = (handle: string) =>
  `utm_source=tiktok&utm_medium=influencer&utm_campaign=spring-launch&utm_content=${handle}`;

const rowOf = (page: Page, handle: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: `@${handle}` }) });

async function setPatterns(page: Page, landing: string, code: string) {
  await page.getByRole('textbox', { name: 'Landing page' }).fill(landing);
  await page.getByRole('textbox', { name: 'Pattern', exact: true }).fill(code);
  await page.getByRole('textbox', { name: 'Pattern', exact: true }).press('Enter');
}

async function readCollaborations(page: Page): Promise<Collaboration[]> {
  const { collaborations = '[]' } = await readWholeStore(page);
  return JSON.parse(collaborations);
}

test.describe('with a few creators', () => {
  test.beforeEach(async ({ scout }) => {
    await seedStore(scout, {
      creators: records,
      entries: entries.map((entry) => ({ ...entry, status: entry.status ?? 'shortlisted' })),
      campaigns: [
        {
          id: 'c1',
          name: 'Spring launch',
          brief: {
            niches: [],
            terms: [],
            vetoes: [],
            tiers: [],
            languages: [],
            markets: [],
            competitors: [],
          },
          createdAt: 1,
          updatedAt: 1,
        },
      ],
    });
  });

  test('links and codes are shown first, stored only when they are given, and then stay', async ({
    scout,
  }) => {
    const page = await openWorkspace(scout, 'outreach/tracking');
    await expect(page.getByText('Set a landing page or a code pattern')).toBeVisible();
    await setPatterns(page, 'https://shop.example/spring?ref=7#top', '{NAME}15');

    await expect(page.getByRole('rowheader')).toHaveCount(3);
    const maya = rowOf(page, 'maya.glow');
    await expect(maya).toContainText('MAYA15');
    await expect(maya).toContainText(`https://shop.example/spring?ref=7&${utm('maya.glow')}#top`);
    await expect(maya).toContainText('Proposed');
    await expect(rowOf(page, 'maya.skin')).toContainText('MAYA15X2');
    await expect(rowOf(page, 'sakura_hd')).toContainText('SAKURAHD15');
    expect(await readCollaborations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Give these 3 links and codes' }).click();
    await expect(page.getByText('Link and code given to 3 creators')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Everyone has theirs' })).toBeDisabled();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByRole('button', { name: 'Give these 3 links and codes' }).click();
    await expect(page.getByText('Link and code given to 3 creators')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Everyone has theirs' })).toBeDisabled();
    await page.reload();
    await expect(maya).toContainText('Given');
    const stored = await readCollaborations(page);
    expect(stored.map(({ promoCode }) => promoCode).sort()).toEqual([
      'MAYA15',
      'MAYA15X2',
      'SAKURAHD15',
    ]);

    // Other patterns are for whoever comes next.
    await setPatterns(page, 'https://shop.example/summer', 'SUN-{HANDLE}');
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
    await expect(maya).toContainText('MAYA15');
    await expect(maya).toContainText('/spring?ref=7');
    expect(await readCollaborations(page)).toEqual(stored);
  });

  test('a bad address and a bad pattern say what to do, and nothing stored is lost', async ({
    scout,
  }) => {
    const page = await openWorkspace(scout, 'outreach/tracking');
    await setPatterns(page, 'https://shop.example', '{NAME}15');
    await expect(rowOf(page, 'maya.glow')).toContainText('MAYA15');
    const landing = page.getByRole('textbox', { name: 'Landing page' });
    const pattern = page.getByRole('textbox', { name: 'Pattern', exact: true });
    for (const [typed, said] of [
      ['shop.example', 'Write the whole address, beginning with https://'],
      ['ftp://shop.example', 'Links lead to web pages'],
      ['https://me:pw@shop.example', 'A name or password stands in this address'],
    ] as const) {
      await landing.fill(typed);
      await landing.press('Enter');
      await expect(landing).toHaveAccessibleDescription(new RegExp(said));
      await expect(landing).toHaveValue(typed);
    }
    await pattern.fill('{NICK} 15');
    await pattern.press('Enter');
    await expect(page.getByText('{NICK} is not known')).toBeVisible();
    await expect(rowOf(page, 'maya.glow')).toContainText('https://shop.example/?');
    await page.reload();
    await expect(landing).toHaveValue('https://shop.example');
    await expect(pattern).toHaveValue('{NAME}15');
  });

  test('a link and a code are edited by hand, by keys alone, and a clash is named', async ({
    scout,
  }) => {
    const page = await openWorkspace(scout, 'outreach/tracking');
    await setPatterns(page, 'https://shop.example', '{NAME}15');
    await page.getByRole('button', { name: /^Give these/ }).click();
    const edit = page.getByRole('button', { name: 'Edit link and code of @sakura_hd' });
    await edit.focus();
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: 'Edit link and code of @sakura_hd' });
    const code = form.getByRole('textbox', { name: 'Code' });
    await expect(code).toBeFocused();
    await page.keyboard.type('maya15');
    await page.keyboard.press('Enter');
    await expect(code).toHaveAccessibleDescription(
      '@maya.glow has this code. Sales could not be told apart.',
    );
    await code.fill('TWO WORDS');
    await page.keyboard.press('Enter');
    await expect(code).toHaveAccessibleDescription(/without spaces/);
    await code.fill('MAYA-15');
    await page.keyboard.press('Enter');
    await expect(code).toHaveAccessibleDescription(/Easily mistaken for the code of @maya.glow/);
    await code.fill('SAKURA');
    await form.getByRole('textbox', { name: 'Link' }).fill('example');
    await page.keyboard.press('Enter');
    await expect(
      form.getByRole('alert').filter({ hasText: 'no address of a web page' }),
    ).toBeVisible();
    await form.getByRole('textbox', { name: 'Link' }).fill('https://brand.example/sakura');
    await page.keyboard.press('Enter');
    await expect(edit).toBeFocused();
    await expect(rowOf(page, 'sakura_hd')).toContainText('SAKURA');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(edit).toBeFocused();
    await page.reload();
    await expect(rowOf(page, 'sakura_hd')).toContainText('https://brand.example/sakura');
  });

  test('one is copied, and what messages say of the campaign is kept', async ({ scout }) => {
    await scout.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await openWorkspace(scout, 'outreach/tracking');
    await setPatterns(page, 'https://shop.example', '{NAME}15');
    await page.getByRole('button', { name: 'Copy link and code of @maya.glow' }).click();
    await expect(page.getByText('Copied link and code of @maya.glow')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `MAYA15\nhttps://shop.example/?${utm('maya.glow')}`,
    );
    const values = {
      'Who signs': 'Ana, for Glow',
      Product: 'the day cream',
      'What the creator gets': 'a fee and the cream',
      'How posts are to be marked': '#ad in the first line',
    };
    for (const [name, value] of Object.entries(values)) {
      await page.getByRole('textbox', { name, exact: true }).fill(value);
    }
    await page.getByText('UTM fields').click();
    await page.getByRole('textbox', { name: 'Medium' }).fill('');
    const content = page.getByRole('textbox', { name: 'Content' });
    await content.press('End');
    await content.pressSequentially('-');
    await page.getByRole('button', { name: 'Put {code} into Content' }).click();
    await expect(content).toBeFocused();
    await expect(content).toHaveValue('{handle}-{code}');
    await content.press('Enter');
    await expect(rowOf(page, 'maya.glow')).toContainText('utm_content=maya.glow-maya15');
    await expect(rowOf(page, 'maya.glow')).not.toContainText('utm_medium');
    await page.reload();
    for (const [name, value] of Object.entries(values)) {
      await expect(page.getByRole('textbox', { name, exact: true })).toHaveValue(value);
    }
    await expect(page.getByRole('textbox', { name: 'Landing page' })).toHaveValue(
      'https://shop.example',
    );
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${theme}, with a form open and a problem said`, async ({
      scout,
    }) => {
      const page = await openWorkspace(scout, 'outreach/tracking');
      await page.emulateMedia({ colorScheme: theme });
      await setPatterns(page, 'https://shop.example', '{NAME}15');
      await page.getByText('UTM fields').click();
      await page.getByRole('textbox', { name: 'Content' }).fill('{nick}');
      await page.getByRole('textbox', { name: 'Content' }).press('Enter');
      await expect(page.getByText('{nick} is not known')).toBeVisible();
      await page.getByRole('button', { name: 'Edit link and code of @maya.skin' }).click();
      expect(await findViolations(page)).toEqual([]);
    });
  }
});

test('a thousand creators get a thousand codes, and one of them is found', async ({ scout }) => {
  test.setTimeout(90_000);
  await seedStore(scout, { creators: inventRecords(1_000), entries: inventEntries(1_000) });
  const page = await openWorkspace(scout, 'outreach/tracking');
  await setPatterns(page, 'https://shop.example', '{NAME}');
  await expect(page.getByRole('row').nth(1)).not.toContainText('No code');
  await page.getByRole('button', { name: 'Give these 1,000 links and codes' }).click();
  await expect(page.getByRole('button', { name: 'Everyone has theirs' })).toBeDisabled({
    timeout: 30_000,
  });
  const codes = (await readCollaborations(page)).map(({ promoCode }) => promoCode);
  expect(new Set(codes).size).toBe(1_000);
  await page.getByRole('searchbox', { name: 'Find a creator' }).fill('.777');
  await expect(page.getByRole('rowheader')).toHaveCount(1);
});

test('without anybody the view says how creators get there', async ({ scout }) => {
  const page = await openWorkspace(scout, 'outreach/tracking');
  await expect(page.getByText('Nobody to give a link to yet')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the shortlist' })).toBeVisible();
});
