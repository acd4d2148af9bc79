import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inventRow } from '@/components/desk/invented-row';
import type { DeskRow } from '@/components/desk/row';
import {
  inventCollaboration,
  inventData,
  inventedNow,
  inventedWorld,
  inventListed,
} from './invented-report';
import { firstChoice, type PrivatePart, privateParts } from './report-choice';
import { toReportHtml } from './report-html';
import { noText } from './report-text';
import { toReport, withText } from './to-report';

beforeEach(() => {
  vi.stubGlobal('document', parseHTML('<!doctype html><html><body></body></html>').document);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function write(rows: DeskRow[], adds: readonly PrivatePart[] = [], text = noText): string {
  const choice = { ...firstChoice, adds: new Set(adds) };
  const report = toReport(inventData(rows), choice, inventedWorld, inventedNow);
  return toReportHtml(withText(report, text));
}

const usd = (amount: number) => ({ amount, currency: 'USD' as const });

/** In every field that holds something private a word, or a figure, that stands nowhere else. */
const planted = inventListed('maya', {
  contact: {
    route: 'email',
    email: 'mark-email@glow.example',
    bioLink: 'https://mark-link.example/',
    invitation: 'mark-never-invitation',
    otherHandles: [{ platform: 'instagram', handle: 'mark-never-handle' }],
  },
  entry: { note: 'mark-note', tags: ['mark-never-tag'], quotedFee: usd(654_321), postId: '1' },
  rating: {
    price: {
      cpm: usd(6.5),
      viewsN: 5,
      low: 1,
      middle: 2,
      high: 3,
      implied: { fee: usd(654_321), low: 777_001, middle: 777_002, high: 777_003 },
      articles: [],
    },
    authenticity: {
      tests: [{ test: 'following', state: 'check', value: 7_411, threshold: 5_000, penalty: 5 }],
      tested: 1,
      checks: 1,
      score: 95,
    },
    sponsored: {
      n: 5,
      platform: 0,
      hard: 0,
      soft: 0,
      suspects: 0,
      programmes: 0,
      clarity: { clear: 0, buried: 0, ambiguous: 0 },
      found: [],
      brands: [{ brand: 'mark-never-brand', posts: 1, isAlwaysOn: false }],
      conflicts: [
        { competitor: 'mark-conflict', postId: '1', quote: '@mark-conflict', isPaid: true },
      ],
      unclearIn: [],
    },
  },
  facts: {
    givenEmail: 'mark-never-given@glow.example',
    givenName: 'mark-never-first-name',
    formerHandles: ['mark-never-former'],
    contactMade: { campaignId: 'c2', campaign: 'mark-never-elsewhere', at: 1 },
    elsewhere: [
      {
        campaign: 'mark-never-elsewhere',
        entry: {
          campaignId: 'c2',
          creatorKey: '@maya',
          decision: 'listed',
          status: 'contacted',
          tags: [],
          note: 'mark-never-note-elsewhere',
          updatedAt: 0,
        },
      },
    ],
    otherCollaborations: [inventCollaboration({ fee: usd(888_001), promoCode: 'MARKNEVER2' })],
    posts: [{ id: '1', caption: 'mark-never-caption mark-never@glow.example', observedAt: 1 }],
    collaboration: inventCollaboration(
      {
        promoCode: 'MARKNEVER',
        trackingUrl: 'https://mark-never-track.example/',
        fee: usd(765_432),
        paymentDueOn: '2031-01-01',
        product: 'mark-never-product',
        deliverables: [{ id: 'd', what: 'mark-never-deliverable', approval: 'open' }],
        usageRights: 'mark-never-rights',
        adCode: 'mark-never-ad-code',
        disclosure: 'mark-never-disclosure',
        mediaKit: { countries: [{ group: 'mark-never-kit', pct: 40 }], ages: [] },
        log: [{ id: 'l', at: 1, route: 'dm', isFromCreator: true, text: 'mark-never-log' }],
        outcome: { sales: usd(888_002), at: 1, file: 'mark-never-file' },
        next: 'end',
      },
      [{ plays: 48_200, likes: 10, comments: 1, shares: 1 }],
    ),
  },
});
planted.creator.bio = 'mark-never-bio mark-never@glow.example';
planted.creator.bioLink = 'https://mark-never-own-link.example/';
planted.key = 'tt_4142434445';

const rows = [
  planted,
  inventRow({ handle: 'mark.ruled.out', entry: { decision: 'ruled-out', note: 'mark-never-why' } }),
  inventListed('mark.declined', { entry: { status: 'declined' } }),
  inventListed('mark.never.blocked', { facts: { doNotContactAt: 1 } }),
  inventListed('mark.never.private', { notRated: 'private' }),
  inventListed('mark.never.minor', { notRated: 'minor' }),
];

/** Marks that a part brings with it. */
const marks: Record<PrivatePart, string[]> = {
  notes: ['mark-note'],
  contacts: ['mark-email@glow.example', 'mark-link.example'],
  fees: ['$654,321', '$765,432'],
  'check-first': ['7,411', 'mark-conflict'],
  'ruled-out': ['mark.ruled.out', 'mark.declined'],
};
const never = /mark.never\S*|MARKNEVER\S*|888,?00\d|777,?00\d|2031|tt_4142434445/gi;

describe('what is private', () => {
  const found = (html: string, parts: readonly PrivatePart[]) =>
    parts.flatMap((part) => marks[part]).filter((mark) => html.includes(mark));

  test('is in no report by itself', () => {
    const html = write(rows);
    expect(html).toContain('@maya');
    expect(found(html, privateParts)).toEqual([]);
    expect(html.match(/mark[-.]\S+|MARKNEVER|654,?321|765,?432|7,?411/gi)).toBeNull();
  });

  test.each(privateParts)('is there where it is ticked, and nothing else with it: %s', (part) => {
    const html = write(rows, [part]);
    expect(found(html, [part])).toEqual(marks[part]);
    expect(
      found(
        html,
        privateParts.filter((other) => other !== part),
      ),
    ).toEqual([]);
    expect(html.match(never)).toBeNull();
  });

  test('has parts that no tick brings: tags, codes, logs, bios, captions, other campaigns', () => {
    const html = write(rows, privateParts);
    expect(found(html, privateParts)).toEqual(privateParts.flatMap((part) => marks[part]));
    expect(html.match(never)).toBeNull();
  });

  test('is kept of the protected too: they are counted, and not named', () => {
    expect(write(rows, privateParts)).toContain('3 more are not named');
  });
});

describe('what others wrote', () => {
  const script = '</title></style><script>alert(1)</script><img src=x onerror=alert(2)>';
  const hostile = [script, ']]><!-- "\'&amp;', '\u202Egnorw', 'W'.repeat(200), '👩‍👩‍👧‍👦'];
  const named = (name: string, index: number) =>
    inventListed(`h${index}`, { name, entry: { note: name, postId: '1' } });

  test('is text and stays text, wherever it stands', () => {
    const html = write(hostile.map(named), privateParts, { title: script, intro: script });
    const { document } = parseHTML(html);
    expect(document.querySelectorAll('script, img, iframe, link, object').length).toBe(0);
    expect(document.querySelectorAll('style').length).toBe(1);
    expect(document.querySelectorAll('[style], [onerror], [onclick], [src]').length).toBe(0);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<!--');
    expect(document.querySelector('h1')?.textContent).toBe(script);
    expect(document.querySelector('.added dd')?.textContent).toBe(script);
  });

  test('turns nothing around: names lose what would', () => {
    expect(write(hostile.map(named))).not.toMatch(/[\u202a-\u202e]/);
  });

  test('opens no address of another kind', () => {
    const row = inventListed('maya', {
      contact: { route: 'link', bioLink: 'javascript:alert(1)' },
    });
    const { document } = parseHTML(write([row], ['contacts']));
    const hrefs = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['https://www.tiktok.com/@maya']);
    expect(document.querySelector('.added')?.textContent).toContain('javascript:alert(1)');
  });
});

describe('the file', () => {
  test('forbids everything but its own styles before anything else can ask', () => {
    const { document } = parseHTML(write(rows));
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
    );
    const first = document.head.querySelector('style, link, meta[http-equiv]');
    expect(first).toBe(policy);
  });

  test('names its language, and every drawing says what it draws', () => {
    const { document } = parseHTML(write(rows));
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    const drawings = [...document.querySelectorAll('svg[role="img"]')];
    expect(drawings.length).toBe(5);
    for (const drawing of drawings) {
      expect(drawing.querySelector('title')?.textContent).toBeTruthy();
      expect(drawing.querySelector('desc')?.textContent).toMatch(/\d/);
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has a caption over every table, and a heading under every heading', () => {
    const { document } = parseHTML(write(rows, privateParts));
    const tables = [...document.querySelectorAll('table')];
    expect(tables.length).toBe(3);
    expect(tables.every((table) => table.querySelector('caption, thead th[scope="col"]'))).toBe(
      true,
    );
    expect(document.querySelectorAll('h1').length).toBe(1);
    expect(document.querySelectorAll('h2').length).toBeGreaterThan(6);
  });

  test('begins with the title of the scout, and their paragraphs', () => {
    const html = write([planted], [], { title: ' Ten for spring ', intro: 'One.\n\n\nTwo.' });
    const { document } = parseHTML(html);
    expect(document.title).toBe('Ten for spring');
    expect(
      [...document.querySelectorAll('.report-intro')].map(({ textContent }) => textContent),
    ).toEqual(['One.', 'Two.']);
    expect(parseHTML(write([planted])).document.title).toBe('Creators for Spring launch');
  });
});
