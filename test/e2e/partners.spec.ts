import type { Locator, Page } from '@playwright/test';
import { expect, test } from '#test/e2e/fixtures.ts';
import { findViolations } from '#test/rig/axe.ts';
import { pickInRowMenu } from '#test/rig/desk-driver.ts';
import { openWorkspace } from '#test/rig/insights-driver.ts';
import { inventEntry, inventRecord, seedStore } from '#test/rig/seed-store.ts';
import type { Campaign } from '@/lib/model/campaign';
import type { Collaboration } from '@/lib/model/collaboration';
import type { Entry, Status } from '@/lib/model/entry';

/** What the pages take for now, so that no test runs over midnight. */
const now = new Date(2027, 2, 10, 12);
/** `yyyy-mm-dd`, so many days from that one. */
function dayAfter(days: number): string {
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

const people: [handle: string, status: Status][] = [
  ['ann.agreed', 'agreed'],
  ['con.tacted', 'contacted'],
  ['dee.clined', 'declined'],
  ['pub.lished', 'published'],
  ['short.listed', 'shortlisted'],
];
const records = people.map(([handle], index) => {
  const record = inventRecord(index);
  return { ...record, creator: { ...record.creator, handle, name: `Name of ${handle}` } };
});
const keyOf = (handle: string) =>
  records.find(({ creator }) => creator.handle === handle)?.key ?? '';
const entries: Entry[] = records.map((record, index) =>
  inventEntry(record, { status: people[index]?.[1] ?? 'shortlisted' }),
);
const brief = {
  niches: [],
  terms: [],
  vetoes: [],
  tiers: [],
  languages: [],
  markets: [],
  competitors: [],
};
const campaigns: Campaign[] = [
  {
    id: 'c1',
    name: 'Spring launch',
    brief,
    pitch: { disclosure: '#ad first' },
    createdAt: 1,
    updatedAt: 1,
  },
  { id: 'c2', name: 'Autumn glow', brief, createdAt: 1, updatedAt: 1 },
];

function agreed(handle: string, facts: Partial<Collaboration>): Collaboration {
  return {
    campaignId: 'c1',
    creatorKey: keyOf(handle),
    deliverables: [],
    log: [],
    posts: [],
    updatedAt: 1,
    ...facts,
  };
}

const [post] = records[0]?.posts ?? [];
const collaborations: Collaboration[] = [
  agreed('ann.agreed', {
    fee: { amount: 450, currency: 'USD' },
    paymentDueOn: dayAfter(-2),
    promoCode: 'ANN15',
    trackingUrl: 'https://shop.example/?utm_content=ann',
    posts: post === undefined ? [] : [{ post, by: ['code'], foundAt: 1, readings: [] }],
  }),
  agreed('pub.lished', {
    fee: { amount: 300, currency: 'EUR' },
    paidOn: dayAfter(-1),
    whitelistingUntil: dayAfter(5),
  }),
  agreed('con.tacted', {
    campaignId: 'c2',
    fee: { amount: 90, currency: 'EUR' },
  }),
];

const seed = () => ({ creators: records, entries, campaigns, collaborations });
const field = (page: Page, card: string, name: string) =>
  cardOf(page, card).getByLabel(name, { exact: true });

function cardOf(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true });
}

function openPartner(scout: Parameters<typeof openWorkspace>[0], handle: string): Promise<Page> {
  return openWorkspace(scout, `partners/${keyOf(handle)}`);
}

test('without anybody the list says how they get there', async ({ scout }) => {
  const page = await openWorkspace(scout, 'partners');
  await expect(page.getByText('Nobody was written to yet')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Write messages' })).toBeVisible();
  await page.evaluate(() => {
    location.hash = 'partners/tt_404';
  });
  await expect(page.getByText('Nobody of this address is known')).toBeVisible();
});

test.describe('with creators who were written to', () => {
  test.beforeEach(async ({ scout }) => {
    await seedStore(scout, seed());
    await scout.context.clock.setFixedTime(now);
  });

  test('the list says what is due, paid and agreed, and who was a partner before', async ({
    scout,
  }) => {
    const page = await openWorkspace(scout, 'partners');
    const sums = page.getByRole('region', { name: 'Sums' });
    await expect(sums).toContainText('$450 + €300');
    await expect(sums.getByText('Not paid yet').locator('..')).toContainText('$450');
    await expect(sums).toContainText('1 of them overdue');
    const handles = page.getByRole('rowheader').getByRole('link');
    await expect(handles).toHaveText(['@ann.agreed', '@pub.lished', '@con.tacted', '@dee.clined']);
    const rowOf = (handle: string) =>
      page.getByRole('row').filter({ has: page.getByRole('link', { name: `@${handle}` }) });
    await expect(rowOf('ann.agreed')).toContainText(/Payment due .*, 2 days overdue/);
    await expect(rowOf('ann.agreed')).toContainText('Not paid');
    await expect(rowOf('ann.agreed')).toContainText('1 post recognised');
    await expect(rowOf('pub.lished')).toContainText(/Paid .*Ad rights end .*, in 5 days/);
    await expect(rowOf('con.tacted')).toContainText('Partner before: Autumn glow');

    await page.getByRole('radio', { name: 'Overdue 1' }).check();
    await expect(handles).toHaveText(['@ann.agreed']);
    await page.getByRole('radio', { name: 'Repeat partners 1' }).check();
    await expect(handles).toHaveText(['@con.tacted']);
    await page.getByRole('combobox', { name: 'Status of @con.tacted' }).selectOption('Agreed');
    await expect(page.getByText('@con.tacted: Agreed')).toBeVisible();
  });

  test('everything that is filled in is there after a reload', async ({ scout }) => {
    test.setTimeout(90_000);
    const page = await openPartner(scout, 'con.tacted');
    const filled: [card: string, name: string, value: string][] = [
      ['Agreement', 'Fee for everything agreed', '1250.5'],
      ['Agreement', 'Product', 'Day cream, 50 ml'],
      ['Agreement', 'Payment due', '2027-03-20'],
      ['Agreement', 'Paid on', '2027-03-19'],
      ['Agreement', 'Product sent on', '2027-02-01'],
      ['Rights', 'Usage rights', 'Website and e-mail'],
      ['Rights', 'Usage until', '2027-12-31'],
      ['Rights', 'May be run as an ad until', '2027-06-30'],
      ['Rights', 'Ad authorisation code', '#Xy12+/abc='],
      ['Disclosure', 'What was asked for', '#ad, first word'],
      ['Disclosure', 'Asked on', '2027-02-02'],
      ['Media kit', 'Asked on', '2027-02-03'],
      ['Media kit', 'Received on', '2027-02-05'],
      ['Media kit', 'Figures of', '2027-01-31'],
      ['Media kit', 'Audience by country, %', 'US 60, ES 45.5'],
      ['Media kit', 'Audience by age, %', '18-24 45, 25-34 30'],
    ];
    await field(page, 'Agreement', 'Currency of the fee').selectOption('EUR');
    for (const [card, name, value] of filled) {
      await field(page, card, name).fill(value);
      await field(page, card, name).blur();
    }
    await expect(page.getByText('105.5% in all: more than 100%')).toBeVisible();
    await expect(
      page.getByRole('table', { name: 'Audience by country, as the creator says' }),
    ).toContainText('United States');

    const deliverables = cardOf(page, 'Deliverables');
    await deliverables.getByLabel('What', { exact: true }).fill('1 video');
    await deliverables.getByLabel('Due', { exact: true }).fill('2027-03-05');
    await page.keyboard.press('Enter');
    const first = deliverables.getByRole('group', { name: 'Deliverable 1' });
    await first.getByLabel('State').selectOption('To be approved');
    await expect(cardOf(page, 'Next')).toContainText('1 video: due');

    const log = cardOf(page, 'Contact log');
    await log.getByLabel('Day').fill('2027-02-04');
    await log.getByLabel('By').selectOption('Call');
    await log.getByLabel('Direction').selectOption('From the creator');
    await log.getByLabel('What was said').fill('Likes it.\nWants the contract.');
    await log.getByRole('button', { name: 'Add to the log' }).click();
    await expect(log.getByRole('listitem')).toContainText('From the creator · Call');

    await page.reload();
    for (const [card, name, value] of filled) {
      await expect(field(page, card, name)).toHaveValue(value);
    }
    await expect(field(page, 'Agreement', 'Currency of the fee')).toHaveValue('EUR');
    await expect(first.getByLabel('What')).toHaveValue('1 video');
    await expect(first.getByLabel('Due')).toHaveValue('2027-03-05');
    await expect(first.getByLabel('State')).toHaveValue('submitted');
    await expect(log.getByRole('listitem')).toContainText('4 Feb 2027');
    await expect(log.getByRole('listitem')).toContainText('Wants the contract.');

    // What is emptied is taken away again.
    await field(page, 'Agreement', 'Fee for everything agreed').fill('');
    await field(page, 'Agreement', 'Paid on').fill('');
    await field(page, 'Agreement', 'Paid on').blur();
    await page.reload();
    await expect(field(page, 'Agreement', 'Fee for everything agreed')).toHaveValue('');
    await expect(field(page, 'Agreement', 'Paid on')).toHaveValue('');
    await expect(field(page, 'Agreement', 'Product')).toHaveValue('Day cream, 50 ml');
  });

  test('what cannot be stored stays in its field with the reason, and what was stored stays', async ({
    scout,
  }) => {
    const page = await openPartner(scout, 'ann.agreed');
    for (const [card, name, value, said] of [
      ['Agreement', 'Fee for everything agreed', '0', /Write an amount above 0/],
      ['Agreement', 'Fee for everything agreed', 'a lot', /Write an amount above 0/],
      ['Agreement', 'Payment due', '0027-03-01', /Check the year/],
      ['Media kit', 'Audience by country, %', 'Moon 40', /“Moon” is no country/],
      ['Media kit', 'Audience by age, %', 'young', /“young” is no share/],
    ] as const) {
      const wrong = field(page, card, name);
      await wrong.fill(value);
      await wrong.blur();
      await expect(wrong).toHaveAccessibleDescription(said);
      await expect(wrong).toHaveValue(value);
    }
    // A day that is typed in part is no wish to take it away.
    const paid = field(page, 'Agreement', 'Paid on');
    await paid.focus();
    await page.keyboard.type('02');
    await paid.blur();
    await expect(paid).toHaveAccessibleDescription(/no day of the calendar/);
    await cardOf(page, 'Deliverables').getByRole('button', { name: 'Add deliverable' }).click();
    await expect(cardOf(page, 'Deliverables').getByRole('alert')).toHaveText(
      'Say what it is, or remove it.',
    );
    await page.reload();
    await expect(field(page, 'Agreement', 'Fee for everything agreed')).toHaveValue('450');
    await expect(field(page, 'Agreement', 'Payment due')).toHaveValue(dayAfter(-2));
  });

  test('two pages that change different things at once keep both', async ({ scout }) => {
    const one = await openPartner(scout, 'ann.agreed');
    const two = await openPartner(scout, 'ann.agreed');
    await field(one, 'Agreement', 'Product').fill('Cream');
    await field(two, 'Rights', 'Usage rights').fill('Website');
    await Promise.all([
      field(one, 'Agreement', 'Product').blur(),
      field(two, 'Rights', 'Usage rights').blur(),
    ]);
    for (const page of [one, two]) {
      await page.bringToFront();
      await expect(field(page, 'Agreement', 'Product')).toHaveValue('Cream');
      await expect(field(page, 'Rights', 'Usage rights')).toHaveValue('Website');
    }
    await one.reload();
    await expect(field(one, 'Rights', 'Usage rights')).toHaveValue('Website');
    await expect(field(one, 'Agreement', 'Product')).toHaveValue('Cream');
  });

  test('what is typed is stored when the page is left without leaving the field', async ({
    scout,
  }) => {
    const page = await openPartner(scout, 'ann.agreed');
    const log = field(page, 'Contact log', 'What was said');
    await log.fill('Not sent yet');
    await field(page, 'Agreement', 'Product').fill('Left in a hurry');
    await page.evaluate(() => {
      location.hash = 'partners';
    });
    await expect(page.getByRole('region', { name: 'Sums' })).toBeVisible();
    await page.getByRole('link', { name: '@ann.agreed' }).click();
    await expect(field(page, 'Agreement', 'Product')).toHaveValue('Left in a hurry');
    await expect(log).toHaveValue('Not sent yet');
  });

  test('suggestions fill in a day, the disclosure and the post, and nothing by themselves', async ({
    scout,
  }) => {
    const page = await openPartner(scout, 'ann.agreed');
    await expect(field(page, 'Disclosure', 'What was asked for')).toHaveValue('');
    await page.getByRole('button', { name: 'Use “#ad first”' }).click();
    await expect(field(page, 'Disclosure', 'What was asked for')).toHaveValue('#ad first');
    await page.getByRole('button', { name: 'Paid today' }).click();
    await expect(field(page, 'Agreement', 'Paid on')).toHaveValue(dayAfter(0));
    await expect(cardOf(page, 'Next')).toContainText('Nothing is due');

    const deliverables = cardOf(page, 'Deliverables');
    await deliverables.getByLabel('What', { exact: true }).fill('1 video');
    await deliverables.getByLabel('Due', { exact: true }).fill(dayAfter(3));
    await deliverables.getByRole('button', { name: 'Add deliverable' }).click();
    await expect(cardOf(page, 'Next')).toContainText('in 3 days');
    await deliverables.getByLabel('The post it became').selectOption({ index: 1 });
    await expect(cardOf(page, 'Next')).toContainText('Nothing is due');
    await expect(deliverables.getByRole('link', { name: 'Open the post' })).toHaveAttribute(
      'href',
      new RegExp(`/${post?.id}$`),
    );
    await deliverables.getByRole('button', { name: 'Remove 1 video' }).click();
    await expect(deliverables.getByRole('group')).toHaveCount(0);
    await expect(deliverables.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(deliverables.getByRole('group', { name: 'Deliverable 1' })).toBeVisible();

    await scout.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy code' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('ANN15');
  });

  test('the first message offers to set the status; entries are edited and taken back', async ({
    scout,
  }) => {
    const page = await openPartner(scout, 'short.listed');
    const log = cardOf(page, 'Contact log');
    await log.getByLabel('What was said').fill('First e-mail');
    await log.getByRole('button', { name: 'Add to the log' }).click();
    await page.getByRole('button', { name: 'Set to “Contacted”' }).click();
    await expect(page.getByRole('combobox', { name: 'Status of @short.listed' })).toHaveValue(
      'contacted',
    );
    await expect(page.getByRole('button', { name: 'Set to “Contacted”' })).toHaveCount(0);

    await log.getByRole('button', { name: /^Edit the contact of/ }).click();
    const form = log.getByRole('form', { name: /^Edit the contact of/ });
    await form.getByLabel('What was said').fill('');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form.getByRole('alert')).toHaveText('Write what was said.');
    await form.getByLabel('What was said').fill('First e-mail, with the brief');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(log.getByRole('button', { name: /^Edit the contact of/ })).toBeFocused();
    await expect(log).toContainText('with the brief');
    await log.getByRole('button', { name: /^Remove the contact of/ }).click();
    await expect(log).toContainText('No contact noted yet');
    await log.getByRole('button', { name: 'Undo' }).click();
    await expect(log).toContainText('with the brief');
  });

  test('a creator’s agreement is reached from the list and from the insights, by keys alone', async ({
    scout,
  }) => {
    const page = await openWorkspace(scout, 'lists');
    await pickInRowMenu(page, 'short.listed', 'Agreement…');
    await expect(page.getByRole('heading', { level: 2 })).toContainText('@short.listed');
    await page.getByRole('link', { name: 'Insights', exact: true }).last().click();
    const link = page.getByRole('link', { name: 'Agreement', exact: true });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(cardOf(page, 'Agreement')).toBeVisible();
    await page.getByRole('link', { name: 'All partners' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: /^All/ }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Overdue 1' })).toBeChecked();
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing on list and page in ${theme}, problems said`, async ({ scout }) => {
      const page = await openWorkspace(scout, 'partners');
      await page.emulateMedia({ colorScheme: theme });
      await expect(page.getByRole('table')).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
      await page.getByRole('link', { name: '@ann.agreed' }).click();
      await field(page, 'Agreement', 'Fee for everything agreed').fill('x');
      await field(page, 'Agreement', 'Fee for everything agreed').blur();
      await field(page, 'Media kit', 'Audience by country, %').fill('US 60, ES 60');
      await field(page, 'Media kit', 'Audience by country, %').blur();
      await expect(page.getByText('120.0% in all: more than 100%')).toBeVisible();
      await page.getByText('Where the creator finds the code').click();
      expect(await findViolations(page)).toEqual([]);
    });
  }
});
