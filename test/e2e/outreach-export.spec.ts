import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expect, test } from '#test/e2e/fixtures.ts';
import {
  awkwardCounts,
  countAwkward,
  type Fate,
  fewCounts,
  inventAwkwardCreators,
} from '#test/rig/awkward-creators.ts';
import { findViolations } from '#test/rig/axe.ts';
import { exportCsv, rowOf, stopWriting } from '#test/rig/desk-driver.ts';
import { findBreaches } from '#test/rig/importer-rules.ts';
import { readWholeStore } from '#test/rig/intake-driver.ts';
import type { ExtensionBrowser } from '#test/rig/launch.ts';
import { parseCsv } from '#test/rig/parse-csv.ts';
import { inventEntries, inventRecords, type Seed, seedStore } from '#test/rig/seed-store.ts';
import type { Collaboration } from '@/lib/model/collaboration';

const presets = [
  ['feedscout', 'Feedscout'],
  ['excel', 'Excel'],
  ['hubspot', 'HubSpot'],
  ['mailchimp', 'Mailchimp'],
  ['instantly', 'Instantly, Smartlead'],
  ['lemlist', 'Lemlist'],
  ['sheets', 'Google Sheets, GMass'],
  ['custom', 'My columns'],
] as const;

/** Hundreds of creators are rated first, or ten thousand. */
const patience = { timeout: 180_000 };
const many = countAwkward(awkwardCounts);
const few = countAwkward(fewCounts);

const inventFew = () => inventAwkwardCreators(Date.now(), fewCounts);

async function openExport(scout: ExtensionBrowser, seed: Seed): Promise<Page> {
  await seedStore(scout, seed);
  const page = await scout.openExtensionPage('workspace.html#outreach');
  await expect(downloadButton(page)).toBeEnabled(patience);
  return page;
}

const downloadButton = (page: Page) => page.getByRole('button', { name: /^Download/ });
const choosePreset = (page: Page, name: string) =>
  page.getByRole('radio', { name, exact: true }).check();

async function download(page: Page): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await downloadButton(page).click();
  return read(await downloading);
}

async function read(file: Download): Promise<{ name: string; text: string }> {
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('every preset’s file is one that its importer takes, with as many as were promised', async ({
  scout,
}) => {
  test.slow();
  const page = await openExport(scout, inventAwkwardCreators());
  for (const [id, name] of presets) {
    await test.step(name, async () => {
      await choosePreset(page, name);
      const isOutreach = !['feedscout', 'excel', 'custom'].includes(id);
      // Mailchimp refuses one address more.
      const refused = id === 'mailchimp' ? 1 : 0;
      const promised = isOutreach ? many.ready - refused : many.listed;
      await expect(downloadButton(page)).toHaveText(`Download ${promised} creators`);
      const { name: file, text } = await download(page);
      expect(file).toMatch(
        id === 'feedscout'
          ? /^feedscout-My-campaign-\d{4}-\d\d-\d\d\.csv$/
          : new RegExp(`^feedscout-My-campaign-${id}-\\d{4}-\\d\\d-\\d\\d\\.csv$`),
      );
      expect(findBreaches(id, text)).toEqual([]);
      const { rows } = parseCsv(text.replace(/^\uFEFF/, ''));
      expect(rows).toHaveLength(isOutreach ? many.lines - refused : many.listed);
      await expect(page.getByText(`Saved ${file}`)).toBeVisible();
    });
  }
});

test('everybody who is held back is named with the reason before anything is written', async ({
  scout,
}) => {
  test.slow();
  const { all, ready, shared: addresses } = many;
  const awkward = inventAwkwardCreators();
  await seedStore(scout, awkward);
  const list = await scout.openExtensionPage('workspace.html');
  await list.getByRole('tab', { name: /^Seen\s*500/ }).click(patience);
  await list.getByRole('combobox', { name: 'File for' }).selectOption({ label: 'Lemlist' });
  await expect(list.getByText(`${ready} of ${all} ready`)).toBeVisible();
  await list.getByRole('button', { name: 'Review' }).click();

  await expect(list.getByRole('radio', { name: 'As Seen shows them' })).toBeChecked();
  const held = list.getByRole('region', { name: `Held back: ${all - ready}` });
  await held.getByRole('button', { name: /^Show \d+ more$/ }).click();
  const named = await held
    .getByRole('row')
    .evaluateAll((rows) =>
      rows
        .slice(1)
        .map((row) => [
          row.querySelector('a')?.textContent?.replace('@', '') ?? '',
          row.querySelector('td')?.textContent ?? '',
        ]),
    );
  const reasonOf = new Map(named.map(([handle = '', reason = '']) => [handle, reason]));
  expect(reasonOf.size).toBe(all - ready);
  for (const [handle, fate] of awkward.fateOf) {
    expect([handle, reasonOf.get(handle) ?? 'in the file']).toEqual([
      handle,
      expect.stringMatching(reasons[fate]),
    ]);
  }
  await expect(list.locator('.export-summary')).toHaveText(
    `${ready} of ${all} will export: 130 have no e-mail, 40 were contacted, 20 asked not to be, ` +
      '20 are ruled out, 20 declined, 15 state an age under 18, 15 are private, ' +
      '10 have an address nobody can send to, 10 share an address with somebody who is held back.',
  );
  const shared = list.getByRole('region', {
    name: `One line for several creators: ${addresses}`,
  });
  await shared.getByRole('button', { name: `Show ${addresses - 5} more` }).click();
  const line = shared.getByRole('listitem').filter({ hasText: 'talent0@agency.example' });
  await expect(line).toContainText('a mailbox of several people');
  for (const nth of [0, 6, 12, 54]) await expect(line).toContainText(`@agency.${nth}`);

  await held.getByRole('link', { name: 'Open @no-email.0' }).click();
  await expect(list.getByRole('heading', { name: /@no-email\.0/ })).toBeVisible();
});

const inFile = /^in the file$/;
const reasons: Record<Fate, RegExp> = {
  plain: inFile,
  agency: inFile,
  twin: inFile,
  'no-email': /^(?:No e-mail in the profile|No e-mail seen; the profile was not opened yet)$/,
  'do-not-contact': /^Do not contact, since \d+ \w+/,
  contacted: /^Contacted \d+ \w+ for (?:My campaign|Summer; "sale")$/,
  declined: /^Declined$/,
  'ruled-out': /^Ruled out for this campaign$/,
  minor: /^The bio states an age under 18$/,
  private: /^Private account$/,
  'bad-email': /^\S+@\S+ cannot be sent to$/,
  'same-address': /^Same address as @do-not-contact\.\d+: Do not contact/,
};

test('the popup exports the preset that was chosen there last, and says how many are ready', async ({
  scout,
  feed,
}) => {
  await seedStore(scout, inventFew());
  const popup = await scout.openPopup(feed);
  const preset = popup.getByRole('combobox', { name: 'File for' });
  await expect(preset).toHaveValue('feedscout');
  await preset.selectOption({ label: 'Lemlist' });
  await expect(popup.getByRole('button', { name: 'Export CSV' })).toHaveAccessibleDescription(
    `${few.ready} of ${few.listed} ready`,
  );
  await expect(popup.getByRole('button', { name: 'Export CSV' })).toBeEnabled();
  await popup.close();

  const again = await scout.openPopup(feed);
  await expect(again.getByRole('combobox', { name: 'File for' })).toHaveValue('lemlist');
  await expect(again.getByRole('button', { name: 'Export CSV' })).toBeEnabled();
  const { name, text } = await exportCsv(again, () => again.close());
  expect(name).toContain('-lemlist-');
  expect(findBreaches('lemlist', text)).toEqual([]);
  expect(parseCsv(text).rows).toHaveLength(few.lines);
});

test('a list in which nobody can be written to exports nothing for outreach, and Review tells why', async ({
  scout,
}) => {
  await seedStore(scout, {
    creators: inventRecords(4).slice(1),
    entries: inventEntries(4).slice(1),
  });
  const page = await scout.openExtensionPage('popup.html');
  await expect(page.getByRole('button', { name: 'Export CSV' })).toBeEnabled();
  await page.getByRole('combobox', { name: 'File for' }).selectOption({ label: 'HubSpot' });
  await expect(page.getByText('0 of 3 ready')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export CSV' })).toBeDisabled();

  const opening = scout.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Review' }).click();
  const workspace = await opening;
  await expect(workspace.getByRole('radio', { name: 'HubSpot' })).toBeChecked();
  await expect(workspace.locator('.export-summary')).toHaveText(
    '0 of 3 will export: 3 have no e-mail.',
  );
  await expect(workspace.getByText(/HubSpot would make each of them anew/)).toBeVisible();
  await expect(downloadButton(workspace)).toBeDisabled();
});

test('the selected ones are handed over to the review, and only they are exported', async ({
  scout,
}) => {
  await seedStore(scout, inventFew());
  const page = await scout.openExtensionPage('workspace.html');
  for (const handle of ['plain.0', 'plain.1']) {
    await rowOf(page, handle).getByRole('checkbox').check();
  }
  await page.getByRole('combobox', { name: 'File for' }).selectOption({ label: 'Mailchimp' });
  await expect(page.getByText('2 of 2 ready')).toBeVisible();
  await page.getByRole('button', { name: 'Review' }).click();
  await expect(page.getByRole('radio', { name: 'Selected in the list' })).toBeChecked();
  await expect(
    page.getByText(/Mailchimp forbids writing to people who did not sign up/),
  ).toBeVisible();
  const { rows } = parseCsv((await download(page)).text);
  expect(rows.map((row) => row['TikTok Handle'])).toEqual(['plain.0', 'plain.1']);
});

test('columns of one’s own: chosen, ordered, kept, and the notes in them warned of', async ({
  scout,
}) => {
  const page = await openExport(scout, inventFew());
  await choosePreset(page, 'My columns');
  const chosen = page.getByRole('list', { name: 'In the file, in this order' });
  await expect(chosen.getByRole('listitem')).toHaveCount(36);
  await page.getByRole('button', { name: 'Add note' }).click();
  await page.getByRole('button', { name: 'Add greeting' }).click();
  for (const column of await chosen.locator('code').allTextContents()) {
    if (['handle', 'note', 'email', 'greeting'].includes(column)) continue;
    await page.getByRole('button', { name: `Take out ${column}`, exact: true }).click();
  }
  await expect(page.getByText(/Has notes or check-first signals in it/)).toBeVisible();
  await page.getByRole('button', { name: 'Move greeting up' }).click();
  await expect(page.getByRole('button', { name: 'Move greeting up' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Move greeting up' })).toBeFocused();
  const inOrder = ['handle', 'greeting', 'email', 'note'];
  await expect(chosen.getByRole('listitem')).toHaveText(inOrder);
  await page.getByRole('combobox', { name: 'Greet in' }).selectOption('pt');
  const { text } = await download(page);
  const { header, rows } = parseCsv(text);
  expect(header).toEqual(inOrder);
  expect(rows).toHaveLength(few.listed);
  expect(rows.find(({ handle }) => handle === 'plain.0')).toMatchObject({
    greeting: 'Olá!',
    note: "'=cmd|calc!A1",
  });
  expect(findBreaches('custom', text)).toEqual([]);

  await page.reload();
  await expect(page.getByRole('radio', { name: 'My columns' })).toBeChecked();
  await expect(chosen.getByRole('listitem')).toHaveText(inOrder);
  await expect(page.getByRole('combobox', { name: 'Greet in' })).toHaveValue('pt');
  await page.getByRole('button', { name: 'Usual columns' }).click();
  await expect(chosen.getByRole('listitem')).toHaveCount(36);
});

test('those in the file are marked as contacted on the scout’s word, and are held back from then on', async ({
  scout,
}) => {
  const page = await openExport(scout, inventFew());
  await choosePreset(page, 'Lemlist');
  await download(page);
  await page.getByRole('button', { name: `Mark these ${few.ready} as contacted` }).click();
  await expect(page.locator('.export-summary')).toContainText(
    `0 of ${few.listed} will export: ${fewCounts.contacted + few.ready} were contacted`,
  );
  const notes = async () => {
    const { collaborations = '[]' } = await readWholeStore(page);
    const stored: Collaboration[] = JSON.parse(collaborations);
    return stored.flatMap(({ log }) => log);
  };
  await expect.poll(async () => (await notes()).length).toBe(few.ready);
  expect((await notes())[0]).toMatchObject({
    route: 'email',
    isFromCreator: false,
    text: expect.stringMatching(/^From the file feedscout-.*-lemlist-.*\.csv$/),
  });
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(page.locator('.export-summary')).toContainText(
    `${few.ready} of ${few.listed} will export`,
  );
  await expect.poll(notes).toEqual([]);
});

test('Excel’s file is separated as the scout says', async ({ scout }) => {
  const page = await openExport(scout, inventFew());
  await choosePreset(page, 'Excel');
  await page.getByRole('combobox', { name: 'Between cells' }).selectOption({ label: 'Semicolon' });
  const { text } = await download(page);
  expect(findBreaches('excel', text, ';')).toEqual([]);
});

test('what a popup that dies hands over is exported in the workspace with its preset', async ({
  scout,
}) => {
  await seedStore(scout, inventFew());
  const page = await scout.openExtensionPage('popup.html');
  const keys = inventRecords(2).map(({ key }) => key);
  // As a popup of Firefox leaves it behind.
  await page.evaluate((asked) => localStorage.setItem('feedscout.export', JSON.stringify(asked)), {
    preset: 'hubspot',
    keys,
  });
  const downloading = new Promise<Download>((resolve) =>
    scout.context.on('page', (opened) => opened.on('download', resolve)),
  );
  await scout.openExtensionPage('workspace.html#export');
  const { name, text } = await read(await downloading);
  expect(name).toContain('-hubspot-');
  expect(parseCsv(text).rows.map((row) => row['TikTok Handle'])).toEqual(['plain.0', 'plain.1']);
});

test('ten thousand are written with their progress told, and can be stopped', async ({ scout }) => {
  test.slow();
  const page = await openExport(scout, {
    creators: inventRecords(10_000),
    entries: inventEntries(10_000),
  });
  await expect(downloadButton(page)).toHaveText('Download 10,000 creators');
  // Stopped by the page itself: quicker than a hand, however quickly the file is written.
  const stopping = stopWriting(page);
  await downloadButton(page).click();
  expect(await stopping).toBe('Writing the file');
  await expect(page.getByText('Cancelled. No file was written.')).toBeVisible();

  const { text } = await download(page);
  expect(parseCsv(text).rows).toHaveLength(10_000);
  await choosePreset(page, 'Lemlist');
  await expect(page.getByRole('region', { name: 'Held back: 7,500' })).toBeVisible();
  expect(await page.getByRole('row').count()).toBeLessThan(200);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the view meets WCAG 2.2 AA, ${colorScheme}`, async ({ scout }) => {
    const page = await openExport(scout, inventFew());
    await page.emulateMedia({ colorScheme });
    for (const name of ['Mailchimp', 'My columns', 'Excel']) {
      await choosePreset(page, name);
      expect(await findViolations(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 640 });
    await choosePreset(page, 'My columns');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await download(page);
    expect(await findViolations(page)).toEqual([]);
  });
}
