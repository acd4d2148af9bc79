import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '#test/e2e/fixtures.ts';
import { findViolations } from '#test/rig/axe.ts';
import { readWholeStore } from '#test/rig/intake-driver.ts';
import type { ExtensionBrowser } from '#test/rig/launch.ts';
import { parseCsv } from '#test/rig/parse-csv.ts';
import {
  inventEntries,
  inventEntry,
  inventRecord,
  inventRecords,
  seedStore,
} from '#test/rig/seed-store.ts';
import type { Campaign } from '@/lib/model/campaign';
import type { Template } from '@/lib/model/template';

const now = Date.now();
const campaign: Campaign = {
  id: 'c1',
  name: 'Spring launch',
  brief: {
    niches: ['skincare', 'baking'],
    terms: ['sourdough'],
    vetoes: [],
    tiers: [],
    languages: ['en'],
    markets: [],
    competitors: [],
    brand: { name: 'Glow & Co', handles: ['glowco'], hashtags: [] },
  },
  pitch: { sender: 'Ana Ruiz', product: 'a sunscreen', offer: '€250', disclosure: '#ad' },
  createdAt: now,
  updatedAt: now,
};

const template = (id: string, facts: Partial<Template> = {}): Template => ({
  id,
  name: id,
  route: 'email',
  language: 'en',
  subject: '{brand} & you?',
  body: '{greeting}\n\nI saw “{post_hook}”: {post_url}\nYours, {sender}',
  updatedAt: now,
  ...facts,
});
const direct = template('Chat', { route: 'dm', subject: '', body: '{greeting} “{post_hook}”?' });

/** Those added last come first. */
const [maya, bea, cleo, dan, eve, finn, gil] = [
  invent(0, 'maya', { name: 'Maya 🌸', bio: 'Collabs: maya@mail.example' }, 'en'),
  invent(1, 'bea', { bio: 'Mgmt: team@agency.example' }, 'en'),
  invent(2, 'cleo', { bio: 'TEAM@agency.example' }, 'en'),
  invent(3, 'dan', { bio: 'Made with love', profileReadAt: now }, 'en'),
  invent(4, 'eve', { bio: 'Hola: eve@correo.example' }, 'es'),
  invent(5, 'finn', { bio: 'finn@mail.example' }, 'en'),
  invent(6, 'gil', { bio: 'gil@mail.example' }, 'en'),
] as const;

function invent(index: number, handle: string, facts: object, language: string) {
  const record = inventRecord(index, { now });
  return {
    ...record,
    creator: { ...record.creator, handle, ...facts },
    posts: record.posts.map((post) => ({
      ...post,
      caption: `How ${handle} bakes sourdough at home #baking`,
      hashtags: ['baking'],
      language,
    })),
  };
}

async function seed(scout: ExtensionBrowser, templates: Template[]): Promise<void> {
  const listed = [maya, bea, cleo, dan, eve];
  await seedStore(scout, {
    campaigns: [campaign],
    creators: [...listed, { ...finn, doNotContactAt: now }, gil],
    entries: [
      ...listed.map((record, i) => inventEntry(record, { now: now - i * 60_000 })),
      inventEntry(finn, { now: now - 600_000 }),
      inventEntry(gil, { now: now - 700_000, status: 'declined' }),
    ],
    templates,
  });
}

async function open(scout: ExtensionBrowser, place = ''): Promise<Page> {
  await scout.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return scout.openExtensionPage(`workspace.html#outreach/messages${place}`);
}

const letterOf = (page: Page, handle: string): Locator =>
  page
    .getByRole('list', { name: 'Messages to send' })
    .getByRole('button')
    .filter({ hasText: `@${handle}` });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('messages that are written already are offered, filled in and copied', async ({ scout }) => {
  await seed(scout, []);
  const page = await open(scout);
  await expect(page.getByRole('checkbox', { name: 'English' })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Spanish' }).check();
  await page.getByRole('button', { name: 'Add 12 templates' }).click();
  await expect(page.getByRole('link', { name: 'Templates · 12' })).toBeVisible();

  await expect(page.getByRole('heading', { name: '@maya' })).toBeVisible();
  const chosen = page.getByRole('combobox', { name: 'Template' });
  await expect(chosen.locator('option:checked')).toHaveText('First e-mail · English');
  await page.getByRole('button', { name: 'Copy message' }).click();
  await expect(page.getByText('Message copied')).toBeVisible();
  const text = await clipboard(page);
  expect(text).toMatch(
    /^Hi there,\n\nI came across your post “How maya bakes sourdough at home” of /,
  );
  expect(text).toContain(`https://www.tiktok.com/@maya/video/${maya.posts[0]?.id}`);
  expect(text).toContain('You post about baking and sourdough,');
  expect(text).toContain('marked as advertising, with #ad.');
  expect(text).not.toMatch(/[{}[\]]|Maya 🌸|micro|nano|Spring launch/i);

  await page.getByRole('button', { name: 'Copy subject' }).click();
  await expect(page.getByText('Subject copied')).toBeVisible();
  const subject = await clipboard(page);
  const href = await page.getByRole('link', { name: 'Open e-mail' }).getAttribute('href');
  const mail = new URL(href ?? '');
  expect(`${mail.protocol}${mail.pathname}`).toBe('mailto:maya@mail.example');
  expect(href).not.toContain('+');
  expect(mail.searchParams.get('subject')).toBe(subject);
  expect(mail.searchParams.get('body')).toBe(text.replaceAll('\n', '\r\n'));
});

test('the captions suggest a language, and the scout chooses', async ({ scout }) => {
  const spanish = template('Hola', { language: 'es', body: '{greeting} Vi “{post_hook}”.' });
  await seed(scout, [template('Hello'), spanish]);
  const page = await open(scout);
  const chosen = page.getByRole('combobox', { name: 'Template' }).locator('option:checked');
  await expect(chosen).toHaveText('Hello · English');
  await letterOf(page, 'eve').click();
  await expect(page.getByText('Captions: Spanish, 100% of 5 posts')).toBeVisible();
  await expect(chosen).toHaveText('Hola · Spanish');
  await expect(page.getByText('¡Hola! Vi “How eve bakes sourdough at home”.')).toBeVisible();

  await page.getByRole('combobox', { name: 'Template' }).selectOption('Hello');
  await expect(page.getByText('There is a template in Spanish.')).toBeVisible();
  await letterOf(page, 'maya').click();
  await letterOf(page, 'eve').click();
  await expect(chosen).toHaveText('Hello · English');
  await page.getByRole('button', { name: 'Use it' }).click();
  await expect(chosen).toHaveText('Hola · Spanish');
});

test('a direct message is copied, and marked contacted on the scout’s word alone', async ({
  scout,
}) => {
  await seed(scout, [template('Mail'), direct]);
  const page = await open(scout);
  await letterOf(page, 'dan').click();
  await expect(page.getByText('No e-mail and no link in the profile')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open e-mail' })).toBeHidden();
  await page.getByRole('button', { name: 'Copy message' }).click();
  await expect(page.getByText('Message copied')).toBeVisible();
  expect(await clipboard(page)).toBe('Hi there, “How dan bakes sourdough at home”?');
  const profile = page.getByRole('link', { name: 'Open profile' });
  await expect(profile).toHaveAttribute('href', 'https://www.tiktok.com/@dan');
  await expect(profile).toHaveAttribute('rel', 'noreferrer');
  expect((await readWholeStore(page)).collaborations).toBe('[]');

  await page.getByRole('button', { name: 'Mark contacted' }).click();
  await expect(page.getByRole('heading', { name: '@eve' })).toBeFocused();
  await expect(letterOf(page, 'dan')).toBeHidden();
  await expect
    .poll(async () => JSON.parse((await readWholeStore(page)).collaborations ?? '[]'))
    .toMatchObject([
      { creatorKey: dan.key, log: [{ route: 'dm', isFromCreator: false, text: 'Chat' }] },
    ]);
  await page.getByRole('radio', { name: 'No answer yet · 1' }).check();
  await expect(page.getByText(/^Last message .* · 1 message logged$/)).toBeVisible();

  // Undone, nobody was written to: neither the status nor the log says so.
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('radio', { name: 'To write · 4' }).check();
  await expect(letterOf(page, 'dan')).toBeVisible();
  await expect
    .poll(async () => JSON.parse((await readWholeStore(page)).collaborations ?? '[]'))
    .toMatchObject([{ creatorKey: dan.key, log: [] }]);
});

test('a follow-up is logged, and who waits for an answer stays', async ({ scout }) => {
  await seed(scout, [template('Mail'), template('Reminder', { body: '{greeting} {brand}?' })]);
  const page = await open(scout);
  await page.getByRole('button', { name: 'Mark contacted' }).click();
  await page.getByRole('radio', { name: 'No answer yet · 1' }).check();
  const chosen = page.getByRole('combobox', { name: 'Template' }).locator('option:checked');
  await expect(chosen).toHaveText('Reminder · English');
  await page.getByRole('button', { name: 'Log as sent' }).click();
  await expect(page.getByText('Logged a message to @maya')).toBeVisible();
  await expect(page.getByText(/ · 2 messages logged$/)).toBeVisible();
  await expect(letterOf(page, 'maya')).toBeVisible();
});

test('a gap is seen, asked about before it is copied, and filled by hand', async ({ scout }) => {
  await seed(scout, [template('Gappy', { body: 'Code {promo_code}, {colour} for {first_name}.' })]);
  const page = await open(scout);
  const gaps = page.getByText('2 things are not known: Promo code, First name');
  await expect(gaps).toBeVisible();
  await expect(page.getByText('Not a variable, and left out: {colour}')).toBeVisible();
  await expect(page.getByText('Not known: promo code', { exact: true })).toBeAttached();
  await expect(page.getByRole('link', { name: 'Open e-mail' })).toBeHidden();

  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await page.getByRole('button', { name: 'Copy message' }).click();
  const dialog = page.getByRole('dialog', { name: 'Send it with gaps?' });
  await expect(dialog).toContainText('Promo code, First name');
  await dialog.getByRole('button', { name: 'Go back' }).click();
  expect(await clipboard(page)).toBe('before');
  await page.getByRole('button', { name: 'Open e-mail' }).click();
  await expect(dialog.getByRole('link', { name: 'Open anyway' })).toHaveAttribute(
    'href',
    /^mailto:maya@mail\.example\?subject=Glow%20%26%20Co/,
  );
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Adjust by hand' }).click();
  await page.getByRole('textbox', { name: 'Message' }).fill('Dear {Maya}');
  await page.getByRole('button', { name: 'Copy message' }).click();
  await expect(page.getByText('Message copied')).toBeVisible();
  expect(await clipboard(page)).toBe('Dear {Maya}');
  await letterOf(page, 'eve').click();
  await letterOf(page, 'maya').click();
  await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue('Dear {Maya}');
  await page.getByRole('button', { name: 'Back to the template' }).click();
  await expect(gaps).toBeVisible();
});

test('a message too long for a mail link is copied instead of being cut', async ({ scout }) => {
  const body = `{greeting} ${'A long story. '.repeat(200)}The end`;
  await seed(scout, [template('Novel', { body })]);
  const page = await open(scout);
  await expect(page.getByText('Too long for a mail link')).toBeVisible();
  const link = page.getByRole('link', { name: 'Open e-mail' });
  await expect(link).toHaveAttribute(
    'href',
    'mailto:maya@mail.example?subject=Glow%20%26%20Co%20%26%20you%3F',
  );
  // The mail program itself is not ours to open.
  await page.evaluate(() =>
    document.addEventListener('click', (event) => event.preventDefault(), true),
  );
  await link.click();
  await expect(page.getByText('Message copied: paste it into the mail')).toBeVisible();
  expect(await clipboard(page)).toMatch(/^Hi there, A long story\..*The end$/);
});

test('a shared mailbox gets one message that lists its creators; who is held back is named', async ({
  scout,
}) => {
  await seed(scout, [template('Mail'), template('Agency', { body: 'About {creators}.' })]);
  const page = await open(scout);
  const shared = letterOf(page, 'bea');
  await expect(shared).toContainText('@bea, @cleo');
  await expect(shared).toContainText('2 creators share a mailbox');
  await shared.click();
  await expect(page.getByText('nobody is greeted by name')).toBeVisible();
  await page.getByRole('button', { name: 'Copy message' }).click();
  await expect(page.getByText('Message copied')).toBeVisible();
  expect(await clipboard(page)).toMatch(/^About .+ \(@bea\) and .+ \(@cleo\)\.$/);
  await page.getByRole('combobox', { name: 'Template' }).selectOption('Mail');
  await expect(page.getByText('does not say whom it is about')).toBeVisible();

  await page.getByText('Held back · 2').click();
  await expect(page.getByRole('listitem').filter({ hasText: '@finn' })).toContainText(
    'Asked not to be contacted',
  );
  await expect(page.getByRole('listitem').filter({ hasText: '@gil' })).toContainText('Declined');
  await expect(letterOf(page, 'finn')).toBeHidden();

  await page.getByRole('button', { name: 'Mark contacted' }).click();
  await expect(page.getByRole('radio', { name: 'No answer yet · 1' })).toBeVisible();
  await expect
    .poll(async () => JSON.parse((await readWholeStore(page)).collaborations ?? '[]').length)
    .toBe(2);
});

test('a first name greets once it is confirmed, and can be taken back', async ({ scout }) => {
  await seed(scout, [template('Mail')]);
  const page = await open(scout);
  await expect(page.getByText('The bio states none')).toBeVisible();
  await page.getByRole('textbox', { name: 'First name' }).fill('Maya');
  await page.getByRole('button', { name: 'Use this name' }).click();
  await expect(page.getByText('Confirmed by you, in every campaign.')).toBeVisible();
  await expect(page.getByText('Hi Maya, I saw')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Hi Maya, I saw')).toBeVisible();
  await page.getByRole('textbox', { name: 'First name' }).fill('');
  await page.getByRole('button', { name: 'Greet without a name' }).click();
  await expect(page.getByText('You chose to greet without a name.')).toBeVisible();
  await page.getByRole('button', { name: 'As the bio says' }).click();
  await expect(page.getByText('The bio states none')).toBeVisible();
  await expect(page.getByText('Hi there, I saw')).toBeVisible();
});

test('a template is written with a preview, flagged where it errs, copied and deleted', async ({
  scout,
}) => {
  await seed(scout, [template('Mail')]);
  const page = await open(scout, '/templates');
  await page.getByRole('button', { name: 'New from…' }).click();
  await page.getByRole('link', { name: 'Empty template' }).click();
  await page.getByRole('button', { name: 'Save template' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '3 things to put right' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Name' }).fill('My own');
  await page.getByRole('textbox', { name: 'Subject' }).fill('Hello');
  const body = page.getByRole('textbox', { name: 'Message' });
  await body.fill('{greeting} I am writing for . {colour}');
  await body.evaluate((field) => {
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(28, 28);
  });
  await body.focus();
  await page.getByRole('button', { name: /^Insert brand/ }).click();
  await expect(body).toHaveValue('{greeting} I am writing for {brand}. {colour}');
  await expect(body).toBeFocused();
  await expect(
    page.getByText(/^Not a variable, and left out of the message: \{colour\}/),
  ).toBeVisible();
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview).toContainText('Hi there, I am writing for Glow & Co.');
  await preview.getByRole('combobox', { name: 'For' }).selectOption('@eve');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Spanish');
  await expect(preview).toContainText('¡Hola! I am writing for Glow & Co.');

  // Another view, and back: what was typed is still there.
  await page.getByRole('link', { name: 'Creators', exact: true }).click();
  await page.goBack();
  await expect(page.getByText('Your unsaved changes were kept.')).toBeVisible();
  await page.getByRole('button', { name: 'Save template' }).click();
  await expect(page.getByText('Saved My own')).toBeVisible();
  await expect(page.getByText('Not a variable: {colour}')).toBeVisible();

  await page.getByRole('button', { name: 'Duplicate My own' }).click();
  await page.getByRole('link', { name: 'Copy of My own' }).click();
  await expect(body).toHaveValue('{greeting} I am writing for {brand}. {colour}');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Delete… Copy of My own' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete Copy of My own?' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('link', { name: 'Copy of My own' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete… Copy of My own' }).click();
  await dialog.getByRole('button', { name: 'Delete template' }).click();
  await expect(page.getByRole('link', { name: 'Copy of My own' })).toBeHidden();
  await page.reload();
  await expect(page.getByRole('link', { name: 'My own', exact: true })).toBeVisible();
});

test('a template’s messages are written into the file, and those with a gap are counted', async ({
  scout,
}) => {
  await seed(scout, [template('First e-mail', { body: '{greeting}\n“{post_hook}”' }), direct]);
  const page = await scout.openExtensionPage('workspace.html#outreach');
  await page.getByRole('radio', { name: 'Lemlist', exact: true }).check();
  const message = page.getByRole('combobox', { name: 'Message as columns' });
  await expect(message.getByRole('option')).toHaveText(['No message', 'First e-mail']);
  await message.selectOption('First e-mail');
  // An agency's mailbox is quoted nobody's post.
  await expect(page.getByText('1 of 3 messages has a gap')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download 4 creators' }).click();
  const { rows } = parseCsv(await readFile(await (await downloading).path(), 'utf8'));
  expect(rows.map((row) => [row.email, row.messageSubject])).toEqual([
    ['maya@mail.example', 'Glow & Co & you?'],
    ['team@agency.example', 'Glow & Co & you?'],
    ['eve@correo.example', 'Glow & Co & you?'],
  ]);
  expect(rows[0]?.messageBody).toBe('Hi there,\n“How maya bakes sourdough at home”');

  await page.getByRole('radio', { name: 'Mailchimp', exact: true }).check();
  await expect(message).toHaveCount(0);
});

test('the keyboard steps from letter to letter, in the list and from anywhere', async ({
  scout,
}) => {
  await seed(scout, [template('Mail'), direct]);
  const page = await open(scout);
  await letterOf(page, 'maya').focus();
  await page.keyboard.press('ArrowDown');
  await expect(letterOf(page, 'bea')).toBeFocused();
  await page.getByRole('button', { name: 'Adjust by hand' }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('heading', { name: '@dan' })).toBeVisible();
  await expect(page.getByText('3 of 4')).toBeVisible();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('heading', { name: '@bea' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('everybody can use it', async ({ scout }) => {
      await seed(scout, [template('Mail', { body: '{greeting} {promo_code} {x}' }), direct]);
      const page = await open(scout);
      await page.getByText('What is known for this message').click();
      await page.getByText('Held back · 2').click();
      expect(await findViolations(page)).toEqual([]);
      await page.getByRole('link', { name: 'Templates · 2' }).click();
      await page.getByRole('button', { name: 'New from…' }).click();
      await expect(page.getByRole('link', { name: 'Empty template' })).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
      await page.getByRole('link', { name: 'Mail', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'Edit template' })).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
    });
  });
}

test('of 10,000 letters a hundred are drawn, and the others are found', async ({ scout }) => {
  test.setTimeout(600_000);
  await seedStore(scout, {
    campaigns: [campaign],
    creators: inventRecords(10_000, now),
    entries: inventEntries(10_000, now),
    templates: [template('Mail'), direct],
  });
  const page = await open(scout);
  await expect(page.getByRole('radio', { name: 'To write · 10,000' })).toBeVisible({
    // Reading and rating so many takes seconds, and a busy machine more.
    timeout: 180_000,
  });
  const letters = page.getByRole('list', { name: 'Messages to send' }).getByRole('listitem');
  await expect(letters).toHaveCount(100);
  await page.getByRole('button', { name: 'Show 100 more' }).click();
  await expect(letters).toHaveCount(200);
  await page.getByRole('searchbox', { name: 'Search who is written to' }).fill('.9876');
  await expect(letters).toHaveCount(1);
  await expect(page.getByRole('heading', { name: /\.9876$/ })).toBeVisible();
});
