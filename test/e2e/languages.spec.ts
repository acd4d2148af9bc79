import type { Locator, Page } from '@playwright/test';
import { expect, test } from '#test/e2e/fixtures.ts';
import { exportCsv, rowOf } from '#test/rig/desk-driver.ts';
import { chipOf, dossierOf, moveOn, notice } from '#test/rig/feed-driver.ts';
import { parseCsv } from '#test/rig/parse-csv.ts';

/** Invented: rated on five posts, large enough for figures with thousands. */
const creators = [
  {
    handle: 'maya.mirrors',
    nickname: 'Maya',
    bio: 'collabs: maya@mirrors.example',
    niche: 'skincare',
    language: 'en',
    exact: { followers: 184_310, hearts: 4_804_000, videos: 512 },
    posts: [60, 130, 220, 300, 420].map((ageHours) => ({
      ageHours,
      caption: 'my routine #skintok #skincare',
      exact: { plays: 19_000 },
    })),
  },
  { handle: 'leaf.ledger', niche: 'plants', language: 'en', posts: [{ ageHours: 70 }] },
];
const world = { creators, feedStart: ['@maya.mirrors', '@leaf.ledger'] };

/** Numbers have hard spaces before their signs. */
const plain = (text: string | null) => (text ?? '').replace(/\p{Zs}/gu, ' ');

test.use({ world });

test.describe('a scout whose browser reads Spanish', () => {
  test.use({ locale: 'es-ES' });

  test('is spoken to in Spanish by chip, dossier, toast and popup', async ({ feed, scout }) => {
    const chip = chipOf(feed, 'maya.mirrors');
    await expect(chip).toHaveAttribute('lang', 'es');
    await expect(chip.locator('.full')).toHaveText(/Macro 184,3\smil · .*% de vistas/);
    await chip.getByRole('button', { name: 'Por qué esta valoración' }).click();
    const dossier = dossierOf(feed, 'maya.mirrors');
    await expect(dossier.locator('dt').first()).toHaveText('Encaje');
    await expect(dossier.getByRole('textbox', { name: 'Nota sobre @maya.mirrors' })).toBeVisible();
    await dossier.getByRole('button', { name: 'A la lista' }).click();
    await expect(notice(feed)).toContainText('Se añadió @maya.mirrors a Mi campaña.');
    await expect(dossier.getByRole('button', { name: 'En la lista' })).toBeVisible();

    const popup = await scout.openPopup(feed);
    await expect(popup.locator('html')).toHaveAttribute('lang', 'es');
    await expect(popup.getByRole('tab', { name: 'Lista corta 1' })).toBeVisible();
    await expect(rowOf(popup, 'maya.mirrors')).toContainText('184,3');
    await expect(popup.getByRole('button', { name: 'Exportar CSV' })).toHaveAccessibleDescription(
      '1 creador',
    );
    expect(plain(await popup.textContent('body'))).not.toMatch(/undefined|NaN|\b(?:of|the|with)\b/);
  });

  test('exports the same file as anybody', async ({ feed, scout }) => {
    await chipOf(feed, 'maya.mirrors')
      .getByRole('button', { name: /^Añadir/ })
      .click();
    await expect(notice(feed)).toContainText('Se añadió');
    await moveOn(feed, 'key');
    await feed.keyboard.press('t');
    await expect(notice(feed)).toContainText('@leaf.ledger: para luego');
    const list = await scout.openExtensionPage('workspace.html');
    await list.getByRole('tab', { name: /^Vistos/ }).click();
    await expect(rowOf(list, 'leaf.ledger')).toBeVisible();
    const { header, rows } = parseCsv((await exportCsv(list)).text);
    expect(header.slice(0, 6).join()).toBe('handle,name,first_name,profile_url,tier,followers');
    const [maya, leaf] = ['maya.mirrors', 'leaf.ledger'].map((handle) =>
      rows.find((row) => row.handle === handle),
    );
    expect(maya).toMatchObject({ tier: 'macro', followers: '184300', niche: 'Skincare' });
    expect(maya).toMatchObject({ status: 'shortlisted', contact_route: 'email' });
    expect(maya?.engagement_low_pct).toMatch(/^\d+\.\d$/);
    expect(leaf?.status).toBe('later');
  });

  test('chooses niches, languages and countries by their Spanish names', async ({ scout }) => {
    const workspace = await scout.openExtensionPage('workspace.html');
    await expect(workspace).toHaveTitle('Espacio de trabajo de Feedscout');
    await workspace.getByRole('button', { name: 'Escribir brief' }).click();
    await workspace.getByRole('searchbox').fill('jardineria');
    await workspace.getByRole('checkbox', { name: 'Plantas y jardinería' }).check();
    for (const [field, typed, shown] of [
      ['Idiomas', 'aleman', 'alemán'],
      ['Mercados', 'EE. UU.', 'Estados Unidos'],
    ] as const) {
      const box = workspace.getByRole('combobox', { name: field });
      await box.fill(typed);
      await box.press('Enter');
      await expect(workspace.locator('.token').getByText(shown, { exact: true })).toBeVisible();
    }
    await workspace.getByRole('button', { name: 'Guardar brief' }).click();
    await expect(workspace.getByRole('button', { name: 'Editar brief' })).toBeVisible();
  });

  test('sees no word cut off in dossier and popup', async ({ feed, scout }) => {
    await chipOf(feed, 'maya.mirrors').getByRole('button', { name: 'Por qué' }).click();
    const dossier = dossierOf(feed, 'maya.mirrors');
    const labels = dossier.locator('dt');
    expect(await labels.count()).toBeGreaterThan(10);
    expect(await findCut(labels), 'a label needs 92 px at most').toEqual([]);
    expect(await linesOf(labels)).toBe(1);
    await dossier.getByRole('button', { name: 'A la lista' }).click();
    await expect(dossier.getByRole('button', { name: 'En la lista' })).toBeVisible();
    expect(await rowsOfButtons(dossier.getByRole('group', { name: 'Decidir' }))).toBe(1);

    const popup = await scout.openExtensionPage();
    await popup.setViewportSize({ width: 640, height: 560 });
    await popup.getByRole('checkbox', { name: 'Seleccionar @maya.mirrors' }).check();
    expect(await findCut(popup.locator('thead th'))).toEqual([]);
    expect(await findOutside(popup)).toEqual([]);
  });
});

test.describe('a scout in Mexico', () => {
  test.use({ locale: 'es-MX' });

  test('reads Spanish words and figures as they are written there', async ({ feed }) => {
    await expect(chipOf(feed, 'maya.mirrors').locator('.full')).toHaveText(
      /Macro 184\.3\sk · .*% de vistas/,
    );
  });
});

test.describe('a scout whose language is not spoken', () => {
  test.use({ locale: 'de-DE' });

  test('reads English, and the pages say so', async ({ feed, scout }) => {
    await expect(chipOf(feed, 'maya.mirrors')).toHaveAttribute('lang', 'en');
    const popup = await scout.openExtensionPage();
    await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
    await expect(popup.locator('html')).toHaveAttribute('dir', 'ltr');
  });
});

test('from right to left the popup keeps everything within its width', async ({ feed, scout }) => {
  await chipOf(feed, 'maya.mirrors').getByRole('button', { name: /^Add/ }).click();
  await expect(notice(feed)).toContainText('Added');
  const popup = await scout.openExtensionPage();
  await popup.setViewportSize({ width: 640, height: 560 });
  // The page says its own direction when it has read its words.
  await expect(popup.locator('html')).toHaveAttribute('dir', 'ltr');
  await popup.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await popup.getByRole('checkbox', { name: 'Select @maya.mirrors' }).check();
  expect(await findOutside(popup)).toEqual([]);
  const [name, status] = await Promise.all(
    ['.cell-name', '.cell-status'].map((cell) => leftOf(popup.locator(`tbody ${cell}`).first())),
  );
  expect(status).toBeLessThan(name ?? 0);
});

async function leftOf(element: Locator): Promise<number> {
  return (await element.boundingBox())?.x ?? Number.NaN;
}

/** Texts that are wider than their element. */
function findCut(elements: Locator): Promise<string[]> {
  return elements.evaluateAll((all) =>
    all
      .filter((each) => each.scrollWidth > each.clientWidth + 1)
      .map((each) => each.textContent ?? ''),
  );
}

/** Lines that the tallest of some texts takes. */
function linesOf(elements: Locator): Promise<number> {
  return elements.evaluateAll((all) =>
    Math.max(
      ...all.map((each) => {
        const range = document.createRange();
        range.selectNodeContents(each);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      }),
    ),
  );
}

/** Rows that the buttons of a bar stand in. */
function rowsOfButtons(bar: Locator): Promise<number> {
  return bar
    .getByRole('button')
    .evaluateAll((all) => new Set(all.map((each) => each.getBoundingClientRect().top)).size);
}

/** Controls that stand outside the page, or a page that scrolls sideways. */
function findOutside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const outside = [...document.querySelectorAll('button, input, select, a')].filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      return width > 0 && (left < 0 || right > clientWidth);
    });
    return [
      ...outside.map((each) => each.getAttribute('aria-label') ?? each.textContent ?? ''),
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []),
    ];
  });
}
