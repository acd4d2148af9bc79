import type { Page } from '@playwright/test';
import { expect, test } from '#test/e2e/fixtures.ts';
import { findViolations } from '#test/rig/axe.ts';
import { openWorkspace } from '#test/rig/insights-driver.ts';
import { countPages, createReader, readPdf, saveReport } from '#test/rig/report-driver.ts';
import { hostileNames, inventReport, secrets } from '#test/rig/report-seed.ts';
import { seedStore } from '#test/rig/seed-store.ts';

/** One of them declined, and is not on offer. */
const listed = 12;
const named = listed - 1;

test.use({ windowSize: { width: 1440, height: 900 } });

test.describe('a campaign half way', () => {
  test.beforeEach(async ({ scout }) => {
    await seedStore(scout, inventReport(listed));
  });

  test('is one file that a client can open, read, hear and print, and that asks for nothing', async ({
    scout,
  }) => {
    // Two browsers, two themes, two sizes of paper.
    test.setTimeout(180_000);
    const workspace = await openReport(scout);
    await workspace.getByRole('textbox', { name: 'Title' }).fill('Creators <for> spring');
    await workspace.getByRole('textbox', { name: 'Introduction' }).fill('We propose:\n\nThese.');
    const { name, html } = await saveReport(workspace);
    expect(name).toMatch(/^feedscout-report-Spring-launch-\d{4}-\d{2}-\d{2}\.html$/);
    await expect(workspace.getByText(`Saved ${name}`)).toBeVisible();
    for (const secret of Object.values(secrets)) {
      expect(html).not.toContain(typeof secret === 'number' ? secret.toLocaleString('en') : secret);
    }

    const reader = await createReader();
    try {
      for (const scheme of ['light', 'dark'] as const) {
        const { page, complaints } = await reader.open(html, scheme);
        await expect(page).toHaveTitle('Creators <for> spring');
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Creators <for> spring');
        expect(await findViolations(page)).toEqual([]);
        await expect(page.getByRole('table', { name: `${named} creators` })).toBeVisible();
        await expect(page.getByRole('img', { name: 'Followers and engagement' })).toBeVisible();
        await expect(page.getByRole('rowgroup').filter({ hasText: /Fit \d/ })).toHaveCount(named);
        expect(complaints).toEqual([]);
      }
      const narrow = await reader.open(html, 'light', 360);
      expect(await overflowPx(narrow.page)).toBe(0);
      expect(await findViolations(narrow.page)).toEqual([]);

      const { page } = await reader.open(html);
      const shown = await page.locator('.who-name').allTextContents();
      for (const hostile of hostileNames) {
        const [word = ''] = hostile.match(/[\p{L}\p{N}]{4,}/u) ?? [];
        expect(shown.join(' ')).toContain(word.slice(0, 30));
      }
      expect(await page.locator('script, img, iframe, [style], [onerror]').count()).toBe(0);
      expect(await page.locator('a:not([href^="https://www.tiktok.com/@"])').count()).toBe(0);
      for (const format of ['A4', 'Letter'] as const) {
        const pdf = await page.pdf({ format });
        expect(countPages(pdf)).toBeGreaterThan(3);
        expect(countPages(pdf)).toBeLessThan(14);
        expect(pdf.length).toBeGreaterThan(30_000);
        const text = readPdf(pdf);
        if (text === undefined) continue;
        expect(text).toContain('How to read this');
        expect(text).toContain('tiktok.com/@');
        // The table's head is on every page of it.
        expect(text.split('Followers Engagement Niche').length).toBeGreaterThan(3);
      }
    } finally {
      await reader.close();
    }
  });

  test('has private facts in it only where they are ticked, each by itself, and forgets the ticks', async ({
    scout,
  }) => {
    const page = await openReport(scout);
    const contents = page.getByRole('region', { name: 'The file contains' });
    await expect(contents).toContainText('Not in it: My notes, E-mail addresses');
    await expect(contents).toContainText('1 creator left out: not to be contacted');
    await expect(contents).toContainText('1 creator left out: the account is private');
    await expect(contents).toContainText('1 creator left out: the bio states an age under 18');

    const brings: [RegExp, string][] = [
      [/^My notes/, secrets.note],
      [/^E-mail addresses/, secrets.email],
      [/^Quoted and agreed fees/, '$654,321'],
      [/^Creators ruled out/, secrets.ruledOut],
    ];
    for (const [box, secret] of brings) {
      await page.getByRole('checkbox', { name: box }).check();
      const { html } = await saveReport(page);
      expect(brings.filter(([, other]) => html.includes(other))).toEqual([[box, secret]]);
      await page.getByRole('checkbox', { name: box }).uncheck();
    }
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await expect(contents).toContainText('Private: My notes');
    await expect(contents).not.toContainText('Not in it');
    const { html } = await saveReport(page);
    for (const never of [
      'tag',
      'log',
      'promoCode',
      'trackingUrl',
      'adCode',
      'elsewhere',
    ] as const) {
      expect(html).not.toContain(secrets[never]);
    }
    for (const person of [secrets.blocked, secrets.hidden, secrets.minor]) {
      expect(html).not.toContain(person);
    }

    await page.getByRole('textbox', { name: 'Introduction' }).fill('Kept on this device.');
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Introduction' })).toHaveValue(
      'Kept on this device.',
    );
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  });

  test('is of whom the scout chooses, in their order, and the preview follows', async ({
    scout,
  }) => {
    const page = await openReport(scout);
    const preview = page.getByRole('region', { name: 'Preview' });
    const followers = preview.locator('.creators .figures td:nth-child(2) b');
    await page.getByRole('textbox', { name: 'Title' }).fill('Five to begin with');
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Five to begin with');
    await page.getByRole('combobox', { name: 'Order' }).selectOption('Most followers first');
    await page.getByRole('combobox', { name: 'At most' }).selectOption('5 creators');
    await expect(followers).toHaveCount(5);
    await expect(preview).toContainText(`The first 5 of ${named} creators are listed.`);
    const figures = (await followers.allTextContents()).map((text) => toNumber(text));
    expect(figures).toEqual([...figures].sort((a, b) => b - a));

    await page.getByRole('combobox', { name: 'Which' }).selectOption('Agreed or published (2)');
    await expect(followers).toHaveCount(2);
    await expect(preview.getByRole('table', { name: 'Results of 1 creator' })).toContainText(
      '48,200',
    );
    await page.getByRole('combobox', { name: 'Which' }).selectOption(`Tagged “${secrets.tag}” (1)`);
    await expect(followers).toHaveCount(1);
    expect((await saveReport(page)).html).not.toContain(secrets.tag);
  });

  test('prints alone: nothing of the workspace is on paper, and all of it is there afterwards', async ({
    scout,
  }) => {
    const page = await openReport(scout);
    // The browser's own dialog waits for a person.
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByRole('button', { name: 'Print or save as PDF' }).click();
    await expect(page).toHaveTitle(/^feedscout-report-Spring-launch-\d{4}-\d{2}-\d{2}$/);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Creators for Spring launch');
    const paper = page.locator('.report-alone .report');
    await expect(paper).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    const pdf = await page.pdf({ format: 'A4' });
    expect(countPages(pdf)).toBeGreaterThan(3);
    const text = readPdf(pdf);
    if (text !== undefined) {
      expect(text).toContain('How to read this');
      expect(text).not.toContain('Save report');
      expect(text).not.toContain('Add private facts');
    }
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await expect(page).toHaveTitle('Feedscout workspace');
    await expect(page.locator('.report-alone')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Save report' })).toBeVisible();
  });

  for (const scheme of ['light', 'dark'] as const) {
    test(`is made in a view without barriers, wide and narrow, ${scheme}`, async ({ scout }) => {
      const page = await openReport(scout);
      await page.emulateMedia({ colorScheme: scheme });
      await page.getByRole('combobox', { name: 'At most' }).selectOption('5 creators');
      for (const width of [1440, 480]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await findViolations(page)).toEqual([]);
        expect(await overflowPx(page)).toBe(0);
      }
    });
  }
});

test('a thousand creators are one report, of which the preview draws a few', async ({ scout }) => {
  test.setTimeout(240_000);
  await seedStore(scout, inventReport(1_200));
  const page = await openReport(scout, { timeout: 120_000 });
  await expect(page.getByText('Only the first 1,000 of 1,199 creators')).toBeVisible();
  await expect(page.getByText('The preview draws 30 of 1,000 creators')).toBeVisible();
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.locator('.creators tbody')).toHaveCount(30);
  const { html } = await saveReport(page);
  expect(html.match(/<th scope="rowgroup"/g)?.length).toBe(1_000);
});

test('a campaign with nobody on its shortlist says what to do', async ({ scout }) => {
  await seedStore(scout, { ...inventReport(1), entries: [], collaborations: [] });
  const page = await openWorkspace(scout, 'report');
  await expect(page.getByRole('heading', { name: 'Nobody to report on yet' })).toBeVisible();
  await page.getByRole('link', { name: 'Open the lists' }).click();
  await expect(page.getByRole('tab', { name: /^Shortlist/ })).toBeVisible();
});

test('where nobody is of the chosen kind, nothing is saved, and it says why', async ({ scout }) => {
  const seed = inventReport(9);
  const entries = seed.entries?.map((entry) => ({ ...entry, status: 'shortlisted' as const }));
  await seedStore(scout, { ...seed, entries, collaborations: [] });
  const page = await openReport(scout);
  await page.getByRole('combobox', { name: 'Which' }).selectOption('Agreed or published (0)');
  await expect(page.getByText('Nobody of the shortlist is of this kind')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save report' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeDisabled();
});

test.describe('in Spanish', () => {
  test.use({ locale: 'es-ES' });

  test('the report is, too', async ({ scout }) => {
    await seedStore(scout, inventReport(listed));
    const page = await openWorkspace(scout, 'report');
    await expect(page.getByRole('button', { name: 'Guardar informe' })).toBeEnabled();
    const { html } = await saveReport(page);
    expect(html).toContain('<html lang="es" dir="ltr">');
    expect(html).toContain('Cómo leer este informe');
    expect(html).not.toMatch(/\b(?:followers|views|creators|the)\b(?=[^<>]*<\/)/);
  });
});

/** The report's view, once every creator has been read. */
async function openReport(
  scout: Parameters<typeof openWorkspace>[0],
  patience: { timeout?: number } = {},
): Promise<Page> {
  const page = await openWorkspace(scout, 'report');
  await expect(page.getByRole('button', { name: 'Save report' })).toBeEnabled(patience);
  return page;
}

/** How much wider the page is than its window. */
function overflowPx(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

/** `52.4K` as a number. */
function toNumber(text: string): number {
  const unit = { K: 1e3, M: 1e6 }[text.slice(-1)] ?? 1;
  return unit * Number.parseFloat(text.replaceAll(',', ''));
}
