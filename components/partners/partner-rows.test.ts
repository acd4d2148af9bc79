import { describe, expect, test } from 'vitest';
import { inventRow } from '@/components/desk/invented-row';
import { createCollaboration, withCollaborationChange } from '@/lib/model/change-collaboration';
import type { CollaborationChange } from '@/lib/model/collaboration';
import type { Entry } from '@/lib/model/entry';
import type { Post } from '@/lib/model/post';
import {
  addMoney,
  filterPartners,
  suggestPaymentDay,
  toPartners,
  toRepeats,
  toSums,
} from './partner-rows';

const today = '2026-03-10';
const campaigns = [
  { id: 'c1', name: 'Spring' },
  { id: 'c2', name: 'Autumn' },
];
const usd = (amount: number) => ({ amount, currency: 'USD' as const });

function agreed(change: CollaborationChange, campaignId = 'c1') {
  return withCollaborationChange(createCollaboration(campaignId, '@x', 1), change, 1);
}

function partner(handle: string, entry: Partial<Entry>, change?: CollaborationChange) {
  return inventRow({
    handle,
    entry: { decision: 'listed', ...entry },
    facts: { collaboration: change && agreed(change) },
  });
}

const handles = (partners: { row: { creator: { handle: string } } }[]) =>
  partners.map(({ row }) => row.creator.handle);

describe('partners', () => {
  test('are all who were written to, and whoever something is agreed with', () => {
    const rows = [
      partner('shortlisted', {}),
      partner('contacted', { status: 'contacted' }),
      partner('agreed.early', {}, { fee: usd(100) }),
      partner('code.only', {}, { promoCode: 'X15' }),
      inventRow({ handle: 'seen' }),
      partner('ruled.out', { decision: 'ruled-out' }, { fee: usd(50) }),
    ];
    expect(handles(toPartners(rows, campaigns, today))).toEqual([
      'agreed.early',
      'contacted',
      'ruled.out',
    ]);
  });

  test('stand by what is due next, those who declined last', () => {
    const rows = [
      partner('none', { status: 'contacted' }),
      partner('declined', { status: 'declined' }, { paymentDueOn: '2026-03-01' }),
      partner('late', { status: 'agreed' }, { paymentDueOn: '2026-03-20' }),
      partner('soon', { status: 'agreed' }, { paymentDueOn: '2026-03-12' }),
    ];
    expect(handles(toPartners(rows, campaigns, today))).toEqual([
      'soon',
      'late',
      'none',
      'declined',
    ]);
  });

  test('are narrowed by what is due', () => {
    const rows = [
      partner('over', { status: 'agreed' }, { fee: usd(10), paymentDueOn: '2026-03-09' }),
      partner('week', { status: 'agreed' }, { whitelistingUntil: '2026-03-16' }),
      partner(
        'kit',
        { status: 'replied' },
        { mediaKit: { askedOn: today, countries: [], ages: [] } },
      ),
      partner('paid', { status: 'published' }, { fee: usd(20), paidOn: today }),
    ];
    const partners = toPartners(rows, campaigns, today);
    const by = (filter: Parameters<typeof filterPartners>[1]) =>
      handles(filterPartners(partners, filter)).sort();
    expect(by('all')).toHaveLength(4);
    expect(by('overdue')).toEqual(['over']);
    expect(by('week')).toEqual(['over', 'week']);
    expect(by('unpaid')).toEqual(['over']);
    expect(by('rights')).toEqual(['week']);
    expect(by('media-kit')).toEqual(['kit']);
    expect(by('deliverable')).toEqual([]);
    expect(by('repeat')).toEqual([]);
  });

  test('add up by currency, without those who declined, and count what is due', () => {
    const rows = [
      partner('a', { status: 'agreed' }, { fee: usd(0.1), paymentDueOn: '2026-03-09' }),
      partner('b', { status: 'agreed' }, { fee: usd(0.2), paidOn: today }),
      partner('c', { status: 'agreed' }, { fee: { amount: 300, currency: 'EUR' } }),
      partner('d', { status: 'declined' }, { fee: usd(999) }),
    ];
    expect(toSums(toPartners(rows, campaigns, today))).toEqual({
      agreed: [usd(0.3), { amount: 300, currency: 'EUR' }],
      unpaid: [usd(0.1), { amount: 300, currency: 'EUR' }],
      payable: [usd(0.1)],
      dueSoon: 1,
      overdue: 1,
    });
    expect(addMoney([])).toEqual([]);
  });
});

test('repeat partners agreed, published or were paid in another campaign, each named once', () => {
  const elsewhere = (campaign: string, status: Entry['status']) => ({
    campaign,
    entry: { ...inventRow({ handle: 'x', entry: { decision: 'listed', status } }).entry } as Entry,
  });
  const row = inventRow({
    handle: 'x',
    facts: {
      elsewhere: [elsewhere('Winter', 'published'), elsewhere('Old', 'contacted')],
      otherCollaborations: [
        agreed({ fee: usd(5) }, 'c2'),
        agreed({ promoCode: 'X' }, 'c1'),
        agreed({ fee: usd(5) }, 'gone'),
      ],
    },
  });
  expect(toRepeats(row, campaigns)).toEqual(['Winter', 'Autumn']);
});

test('pay is suggested 15 days after the first post, else after the status; never before that', () => {
  const at = (day: number) => new Date(2026, 2, day, 12).getTime();
  expect(suggestPaymentDay(partner('x', { status: 'agreed' }))).toBeUndefined();
  const published = partner('x', { status: 'published', statusAt: { published: at(3) } });
  expect(suggestPaymentDay(published)).toBe('2026-03-18');
  const post = (id: string, createdAt?: number): Post => ({
    id,
    createdAt,
    caption: '',
    hashtags: [],
    kind: 'video',
    observedAt: at(9),
  });
  const found = (one: Post, isRejected?: boolean) => ({
    post: one,
    by: [],
    foundAt: at(8),
    readings: [],
    isRejected,
  });
  const withPosts = {
    ...published,
    collaboration: {
      ...agreed({}),
      posts: [found(post('2')), found(post('1', at(5))), found(post('0', at(1)), true)],
    },
  };
  expect(suggestPaymentDay(withPosts)).toBe('2026-03-20');
});
