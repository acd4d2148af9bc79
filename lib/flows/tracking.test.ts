import { describe, expect, test } from 'vitest';
import { createCollaboration, withCollaborationChange } from '@/lib/model/change-collaboration';
import type { Entry } from '@/lib/model/entry';
import {
  checkCode,
  findLinkProblem,
  findUtmProblem,
  proposeTracking,
  type TrackedRow,
} from './tracking';

const campaign = {
  name: 'Spring',
  pitch: { landingUrl: 'https://shop.example/spring', codePattern: '{NAME}15' },
};

function row(
  handle: string,
  { entry, ...facts }: Partial<Omit<TrackedRow, 'entry'>> & { entry?: Partial<Entry> } = {},
): TrackedRow {
  const key = `@${handle}`;
  const listed: Entry = {
    campaignId: 'c1',
    creatorKey: key,
    decision: 'listed',
    status: 'shortlisted',
    tags: [],
    note: '',
    addedAt: 5,
    updatedAt: 5,
    ...entry,
  };
  return { key, creator: { handle }, entry: listed, ...facts };
}

function given(key: string, change: { promoCode?: string; trackingUrl?: string }) {
  return withCollaborationChange(createCollaboration('c1', key, 1), change, 1);
}

describe('links and codes of a campaign', () => {
  test('are proposed to whoever is listed and may be written to', () => {
    const rows = [
      row('ann'),
      row('declined', { entry: { status: 'declined' } }),
      row('later', { entry: { decision: 'later' } }),
      row('blocked', { doNotContactAt: 3 }),
    ];
    expect(proposeTracking(rows, campaign)).toEqual([
      {
        row: rows[0],
        code: 'ANN15',
        url: 'https://shop.example/spring?utm_source=tiktok&utm_medium=influencer&utm_campaign=spring&utm_content=ann',
        isCodeGiven: false,
        isUrlGiven: false,
      },
    ]);
  });

  test('stay as given, whatever the patterns have become and whatever was decided since', () => {
    const rows = [
      row('ann', { collaboration: given('@ann', { promoCode: 'OLD1' }) }),
      row('bea', {
        entry: { decision: 'ruled-out' },
        collaboration: given('@bea', { trackingUrl: 'https://old.example' }),
      }),
    ];
    const [ann, bea] = proposeTracking(rows, campaign);
    expect(ann).toMatchObject({ code: 'OLD1', isCodeGiven: true, isUrlGiven: false });
    expect(ann?.url).toContain('utm_content=ann');
    expect(bea).toMatchObject({ url: 'https://old.example', isUrlGiven: true });
    expect(bea?.code).toBeUndefined();
  });

  test('go by when somebody was listed, so that a newcomer changes nobody’s', () => {
    const mayas = [3, 1, 2].map((addedAt) =>
      row(`maya${addedAt}`, {
        entry: { addedAt },
        creator: { handle: `maya${addedAt}`, name: 'Maya' },
      }),
    );
    const codes = (rows: TrackedRow[]) =>
      Object.fromEntries(
        proposeTracking(rows, campaign).map(({ row: one, code }) => [one.creator.handle, code]),
      );
    expect(codes(mayas)).toEqual({ maya1: 'MAYA15', maya2: 'MAYA15X2', maya3: 'MAYA15X3' });
    expect(codes(mayas.slice(1))).toEqual({ maya1: 'MAYA15', maya2: 'MAYA15X2' });
  });

  test('leave a code alone that somebody has who is not listed any more', () => {
    const gone = row('x', {
      entry: { decision: 'none' },
      collaboration: given('@x', { promoCode: 'ann15' }),
    });
    const [ann] = proposeTracking([row('ann'), gone], campaign);
    expect(ann?.code).toBe('ANN15X2');
  });

  test('are not made up: no address, no link; no pattern or a wrong one, no code', () => {
    const [bare] = proposeTracking([row('ann')], { name: 'Spring' });
    expect(bare).toMatchObject({ code: undefined, url: undefined });
    const pitch = { landingUrl: 'shop.example', codePattern: '{NICK}' };
    expect(proposeTracking([row('ann')], { name: 'Spring', pitch })[0]).toMatchObject({
      code: undefined,
      url: undefined,
    });
  });

  test('take a first name that the bio states or the scout confirmed, and none that was refused', () => {
    const pitch = { codePattern: '{FIRST}' };
    const creator = { handle: 'glow', name: 'Glow Days', bio: 'My name is Maya' };
    const code = (givenName?: string) =>
      proposeTracking([row('glow', { creator, givenName })], { name: 'S', pitch })[0]?.code;
    expect(code()).toBe('MAYA');
    expect(code('Mayra')).toBe('MAYRA');
    expect(code('')).toBe('GLOWDAYS');
  });

  test('put the code into the link where its pattern asks for it', () => {
    const pitch = { ...campaign.pitch, utmContent: '{handle}-{code}' };
    expect(proposeTracking([row('ann')], { name: 'S', pitch })[0]?.url).toMatch(
      /utm_content=ann-ann15$/,
    );
  });
});

test('a typed code is held against everybody else’s, not against one’s own', () => {
  const rows = [
    row('ann', { collaboration: given('@ann', { promoCode: 'ANN15' }) }),
    row('bea', { collaboration: given('@bea', { promoCode: 'BEA15' }) }),
  ];
  expect(checkCode(rows, '@ann', 'ann15')).toBeUndefined();
  expect(checkCode(rows, '@ann', 'bea15')).toEqual({ kind: 'taken', owner: '@bea' });
});

test('a link of one’s own may be longer than a landing page, and is an address all the same', () => {
  expect(findLinkProblem(`https://shop.example/?${'a'.repeat(1_500)}`)).toBeUndefined();
  expect(findLinkProblem(`https://shop.example/?${'a'.repeat(2_500)}`)).toBe('too-long');
  expect(findLinkProblem('shop.example')).toBe('no-scheme');
});

test('a UTM pattern names its unknown variable', () => {
  expect(findUtmProblem('{Handle}-x')).toBeUndefined();
  expect(findUtmProblem('{nick}')).toEqual({ variable: 'nick' });
});
