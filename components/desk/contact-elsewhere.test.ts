import { expect, test } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { contactElsewhere, planListing } from './contact-elsewhere';
import { inventRow } from './invented-row';

const other = (campaign: string, entry: Partial<Entry>) => ({
  campaign,
  entry: {
    campaignId: campaign,
    creatorKey: '@x',
    decision: 'listed' as const,
    status: 'shortlisted' as const,
    tags: [],
    note: '',
    updatedAt: 0,
    ...entry,
  },
});
const row = (handle: string, ...elsewhere: ReturnType<typeof other>[]) =>
  inventRow({ handle, facts: { elsewhere } });

test('the latest contact counts; being listed elsewhere is none', () => {
  expect(contactElsewhere(row('a', other('Summer', {})))).toBeUndefined();
  expect(
    contactElsewhere(
      row(
        'a',
        other('Spring', { status: 'declined', contactedAt: 5 }),
        other('Autumn', { status: 'contacted', contactedAt: 9 }),
        other('Winter', { status: 'agreed' }),
      ),
    ),
  ).toMatchObject({ campaign: 'Autumn', at: 9 });
});

test('a creator with a status beyond shortlisted was contacted, also where no date was kept', () => {
  expect(contactElsewhere(row('a', other('Winter', { status: 'agreed' })))).toMatchObject({
    campaign: 'Winter',
    at: undefined,
  });
});

test('a plan asks about those contacted elsewhere, and refuses whom nobody may list', () => {
  const rows = [
    row('free', other('Summer', {})),
    row('asked', other('Summer', { status: 'contacted' })),
    inventRow({ handle: 'listed', entry: { decision: 'listed' } }),
    inventRow({ handle: 'private', notRated: 'private' }),
    inventRow({ handle: 'minor', notRated: 'minor' }),
    inventRow({ handle: 'blocked', facts: { doNotContactAt: 5 } }),
    inventRow({ handle: 'ad', notRated: 'ad' }),
  ];
  const { free, asked, refused } = planListing(rows);
  const handles = (of: typeof rows) => of.map(({ creator }) => creator.handle);
  expect(handles(free)).toEqual(['free', 'ad']);
  expect(handles(asked.map(({ row }) => row))).toEqual(['asked']);
  expect(handles(refused)).toEqual(['private', 'minor', 'blocked']);
});
