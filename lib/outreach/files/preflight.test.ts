import { expect, test } from 'vitest';
import { type Candidate, findBarred, preflight } from './preflight';
import { toPreset } from './presets';

const lemlist = toPreset('lemlist');

function creator(handle: string, email?: string, facts: Partial<Candidate> = {}): Candidate {
  return { handle, email, emailType: 'personal', decision: 'listed', ...facts };
}

const handlesOf = (candidates: readonly Candidate[]) => candidates.map(({ handle }) => handle);
const linesOf = (candidates: readonly Candidate[], preset = lemlist) =>
  preflight(candidates, preset).mailboxes.map(({ creators, isShared }) => [
    handlesOf(creators),
    isShared,
  ]);
const whyOf = (candidates: readonly Candidate[], preset = lemlist) =>
  preflight(candidates, preset).heldBack.map(({ creator: { handle }, why }) => [
    handle,
    why.reason,
  ]);

test('each address gets one line, whatever its letters’ case, in the order of the list', () => {
  const found = preflight(
    [
      creator('a', 'Lena@gmail.com'),
      creator('b', 'zoe@gmail.com'),
      creator('c', ' lena@GMAIL.com'),
    ],
    lemlist,
  );
  expect(found.mailboxes.map(({ creators }) => handlesOf(creators))).toEqual([['a', 'c'], ['b']]);
  expect(found.ready).toBe(3);
});

test('a mailbox is shared where several are behind it, unless it is one person’s', () => {
  const agency = { emailType: 'management' } as const;
  const studio = { emailType: 'business' } as const;
  expect(
    linesOf([
      creator('a', 'talent@agency.example', agency),
      creator('b', 'talent@agency.example', agency),
      creator('c', 'hello@studio.example', studio),
      creator('d', 'hello@studio.example', studio),
      creator('e', 'lena@gmail.com'),
      creator('f', 'lena@gmail.com'),
      creator('g', 'pr@agency.example', agency),
    ]),
  ).toEqual([
    [['a', 'b'], true],
    [['c', 'd'], true],
    [['e', 'f'], false],
    [['g'], false],
  ]);
});

test('everybody who stays out has a reason', () => {
  expect(
    whyOf([
      creator('a'),
      creator('b', 'b@x.example', { doNotContactAt: 1 }),
      creator('c', 'c@x.example', { status: 'declined' }),
      creator('d', 'd@x.example', { decision: 'ruled-out' }),
      creator('e', 'e@x.example', { contactMade: { campaign: 'Summer' } }),
      creator('f', 'f@x.example', { notRated: 'minor' }),
      creator('g', 'g@x.example', { notRated: 'private' }),
      creator('h', 'h@x.example'),
    ]),
  ).toEqual([
    ['a', 'no-email'],
    ['b', 'do-not-contact'],
    ['c', 'declined'],
    ['d', 'ruled-out'],
    ['e', 'contacted'],
    ['f', 'minor'],
    ['g', 'private'],
  ]);
});

test.each([
  'maya',
  'maya@glow',
  'a b@glow.example',
  '=sum@glow.example',
  '-a@b.example',
  "'a@b.example",
])('%j is no address to send to', (email) => {
  expect(whyOf([creator('a', email)])).toEqual([['a', 'bad-email']]);
});

test('Mailchimp alone refuses letters beyond ASCII before the @', () => {
  const nandu = [creator('a', 'ñandu@glow.example'), creator('b', 'b@glöw.example')];
  expect(whyOf(nandu)).toEqual([]);
  expect(whyOf(nandu, toPreset('mailchimp'))).toEqual([['a', 'bad-email']]);
});

test('who asked not to be written to is not written to under another account either', () => {
  const listed = [creator('new', 'lena@gmail.com')];
  const everyone = [...listed, creator('old', 'Lena@gmail.com', { doNotContactAt: 5 })];
  const { heldBack } = preflight(listed, lemlist, findBarred(everyone));
  expect(heldBack.map(({ why }) => why)).toEqual([
    { reason: 'same-address', handle: 'old', why: { reason: 'do-not-contact', at: 5 } },
  ]);
  expect(preflight(listed, lemlist).ready).toBe(1);
});

test('what one creator of an agency said does not bind the others, nor does a ruled-out account', () => {
  const agency = { emailType: 'management' } as const;
  expect(
    linesOf([
      creator('a', 'talent@agency.example', { ...agency, doNotContactAt: 1 }),
      creator('b', 'talent@agency.example', agency),
      creator('c', 'lena@gmail.com', { decision: 'ruled-out' }),
      creator('d', 'lena@gmail.com'),
    ]),
  ).toEqual([
    [['b'], false],
    [['d'], false],
  ]);
});

test('the scout’s own table holds nobody back, and says who must not be written to', () => {
  const all = [
    creator('a'),
    creator('b', 'x@x.example', { doNotContactAt: 1 }),
    creator('c', 'x@x.example'),
  ];
  const found = preflight(all, toPreset('feedscout'));
  expect(found.mailboxes).toHaveLength(3);
  expect(found.heldBack).toEqual([]);
  expect(found.warnings).toEqual([{ kind: 'do-not-contact', count: 1 }]);
  expect(preflight([], toPreset('custom')).warnings).toEqual([]);
});

test('HubSpot and Mailchimp are warned of, each of its own', () => {
  const some = [
    creator('a'),
    creator('b', 'b@x.example', { trackingUrl: `https://x.example/${'a'.repeat(255)}` }),
  ];
  expect(preflight(some, toPreset('hubspot')).warnings).toEqual([{ kind: 'made-anew', count: 1 }]);
  expect(preflight(some, toPreset('mailchimp')).warnings).toEqual([
    { kind: 'cold-list' },
    { kind: 'long-link', count: 1 },
  ]);
  expect(preflight(some, lemlist).warnings).toEqual([]);
});
