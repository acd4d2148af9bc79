import { expect, test } from 'vitest';
import {
  awkwardCounts,
  countAwkward,
  type Fate,
  inventAwkwardCreators,
} from '#test/rig/awkward-creators.ts';
import { findBreaches } from '#test/rig/importer-rules.ts';
import { parseCsv } from '#test/rig/parse-csv.ts';
import type { CreatorKey } from '@/lib/model/creator';
import { type ExportPresetId, exportPresetIds } from '@/lib/model/export-preset';
import { defaultSettings } from '@/lib/model/settings';
import { rateCreator } from '@/lib/scoring/rate-creator';
import { checkExport } from './check-export';
import {
  buildFile,
  buildFileInSlices,
  type ExportedFile,
  type FileRequest,
  type SliceWorld,
  sampleFile,
} from './export-file';
import type { ExportableRow } from './export-row';
import { fromKeys, fromRows } from './export-source';

const now = Date.UTC(2027, 2, 3, 9);
const awkward = inventAwkwardCreators(now);
const nameOf = new Map([
  ['c1', 'Spring'],
  ...awkward.campaigns.map(({ id, name }) => [id, name] as const),
]);

/** The five hundred as the lists have them. */
const rows: ExportableRow[] = awkward.creators.map((record) => {
  const { key, creator, posts, seen, doNotContactAt, givenEmail, givenName } = record;
  const theirs = awkward.entries.filter(({ creatorKey }) => creatorKey === key);
  const contacted = theirs.find(({ status }) => status !== 'shortlisted');
  return {
    key,
    creator,
    posts,
    seen,
    lastSeenPostId: record.marks[0]?.postId,
    doNotContactAt,
    givenName,
    rating: rateCreator({ creator, posts, settings: defaultSettings, givenEmail }),
    entry: theirs.find(({ campaignId }) => campaignId === 'c1'),
    contactMade: contacted && {
      campaignId: contacted.campaignId,
      campaign: nameOf.get(contacted.campaignId) ?? '',
      at: contacted.contactedAt,
    },
    collaboration: awkward.collaborations.find(({ creatorKey }) => creatorKey === key),
  };
});
const outreach = ['hubspot', 'mailchimp', 'instantly', 'lemlist', 'sheets'] as const;

const asking = (preset: ExportPresetId, more: Partial<FileRequest<ExportableRow>> = {}) => ({
  preset,
  campaign: 'Spring',
  now,
  ...more,
});
const handleIn: Partial<Record<ExportPresetId, string>> = {
  hubspot: 'TikTok Handle',
  mailchimp: 'TikTok Handle',
  instantly: 'handle',
  lemlist: 'handle',
  sheets: 'Handle',
};

/** With the byte-order mark, which `Blob.text` takes away. */
async function textOf({ blob }: ExportedFile): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
}

test('there are five hundred of them, of every kind', () => {
  expect(rows).toHaveLength(500);
  expect(countAwkward(awkwardCounts)).toMatchObject({ all: 500, ready: 220, lines: 146 });
});

test.each(exportPresetIds)('the file for %s breaks no rule of its importer', async (preset) => {
  expect(findBreaches(preset, await textOf(buildFile(rows, asking(preset))))).toEqual([]);
});

test('Excel’s file with semicolons breaks none either', async () => {
  const text = await textOf(buildFile(rows, asking('excel', { separator: ';' })));
  expect(findBreaches('excel', text, ';')).toEqual([]);
  expect(parseCsv(text.slice(1), ';').rows[0]?.engagement_rate_pct).toMatch(/^\d+,\d$/);
});

test.each(outreach)(
  'of the five hundred each one is in the file for %s or has a reason',
  async (preset) => {
    const { heldBack } = checkExport(rows, asking(preset));
    const why = new Map(heldBack.map((one) => [one.handle, one.why.reason]));
    const file = parseCsv(await textOf(buildFile(rows, asking(preset))));
    const written = new Set(
      file.rows.flatMap((row) => row[handleIn[preset] ?? '']?.replace('…', '').split(', ') ?? []),
    );
    for (const [handle, fate] of awkward.fateOf) {
      expect([handle, why.get(handle)]).toEqual([handle, expectedReason(handle, fate, preset)]);
      // Mailchimp cuts a list of handles that is longer than it keeps.
      if (preset !== 'mailchimp' || fate !== 'agency')
        expect([handle, written.has(handle)]).toEqual([handle, !why.has(handle)]);
    }
    const refused = preset === 'mailchimp' ? 1 : 0;
    expect(file.rows).toHaveLength(countAwkward(awkwardCounts).lines - refused);
  },
);

function expectedReason(handle: string, fate: Fate, preset: ExportPresetId): string | undefined {
  if (fate === 'plain')
    return preset === 'mailchimp' && handle === 'plain.7' ? 'bad-email' : undefined;
  return fate === 'agency' || fate === 'twin' ? undefined : fate;
}

test('a confirmed name greets before a stated one, nobody’s where the scout said so, never an agency’s', async () => {
  const file = parseCsv(await textOf(buildFile(rows, asking('lemlist'))));
  const greetingOf = (handle: string) =>
    file.rows.find((row) => row.handle?.split(', ').includes(handle))?.greeting;
  // "My name is Maya."
  expect(greetingOf('plain.3')).toBe('Hi Maya,');
  expect(greetingOf('plain.1')).toBe('Hi there,');
  // Stated, and taken back or given otherwise by the scout.
  expect(greetingOf('plain.30')).toBe('Hi there,');
  expect(greetingOf('plain.15')).toBe('Hi Noor,');
  expect(greetingOf('agency.0')).toBe('Hi there,');
  expect(greetingOf('twin.0')).toBe('Hi Lena,');
});

test('messages greet in the language that was chosen', () => {
  const { lines, header } = sampleFile(rows, asking('lemlist', { language: 'es' }), 4);
  expect(lines.map((cells) => cells[header.indexOf('greeting')])).toEqual([
    '¡Hola!',
    '¡Hola!',
    '¡Hola!',
    '¡Hola, Maya!',
  ]);
});

test('no hook comes from tags alone, from duets or from a formula', async () => {
  const hooks = parseCsv(await textOf(buildFile(rows, asking('lemlist')))).rows.map(
    (row) => row.postHook,
  );
  expect(hooks).toContain('My SPF routine for oily skin!');
  expect(hooks).toContain('1+1 is my favourite sum, said nobody');
  expect(hooks.filter((hook) => /#|duet/i.test(hook ?? ''))).toEqual([]);
});

test('a written message is two more columns, line breaks and all, and a shared mailbox gets one', async () => {
  const messageOf: FileRequest<ExportableRow>['messageOf'] = ({ creator }, readers) =>
    creator.handle === 'plain.1'
      ? undefined
      : {
          subject: `For @${creator.handle}`,
          body: `Hi,\n\n"we" saw ${readers.rows.map((row) => row.creator.handle).join(' and ')}.`,
        };
  const text = await textOf(buildFile(rows, asking('lemlist', { messageOf })));
  const file = parseCsv(text);
  expect(file.header.slice(-2)).toEqual(['messageSubject', 'messageBody']);
  expect(findBreaches('lemlist', text)).toEqual([]);
  const of = (handle: string) => file.rows.find((row) => row.handle?.split(', ')[0] === handle);
  expect(of('plain.0')).toMatchObject({
    messageSubject: 'For @plain.0',
    messageBody: 'Hi,\n\n"we" saw plain.0.',
  });
  expect(of('plain.1')).toMatchObject({ messageSubject: '', messageBody: '' });
  expect(of('agency.0')?.messageBody).toContain('agency.0 and agency.6 and agency.12');
});

test('the file is named after whom it is for, Feedscout’s apart', () => {
  expect(buildFile([], asking('lemlist')).name).toBe('feedscout-Spring-lemlist-2027-03-03.csv');
  expect(buildFile([], asking('feedscout')).name).toBe('feedscout-Spring-2027-03-03.csv');
});

const slicing = (facts: Partial<SliceWorld> = {}): SliceWorld => {
  let at = 0;
  return {
    // A millisecond a look: 30 lines a slice.
    clock: () => at++,
    pause: async () => {},
    onProgress: () => {},
    signal: new AbortController().signal,
    ...facts,
  };
};
const sourceOf = (preset: ExportPresetId) => fromRows(checkExport(rows, asking(preset)).mailboxes);

test.each(exportPresetIds)(
  'in slices the file for %s is the same, byte for byte',
  async (preset) => {
    const file = await buildFileInSlices(sourceOf(preset), asking(preset), slicing());
    const atOnce = buildFile(rows, asking(preset));
    expect({ ...file, blob: undefined }).toEqual({ ...atOnce, blob: undefined });
    expect(file && (await textOf(file))).toBe(await textOf(atOnce));
  },
);

test('the page breathes whenever a slice is over', async () => {
  const progress: number[] = [];
  let pauses = 0;
  await buildFileInSlices(
    sourceOf('feedscout'),
    asking('feedscout'),
    slicing({
      pause: async () => {
        pauses += 1;
      },
      onProgress: (done, total) => {
        expect(total).toBe(500);
        progress.push(done);
      },
    }),
  );
  expect(pauses).toBe(progress.length);
  expect(pauses).toBeGreaterThan(8);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
});

test('once it is ended no file comes of it', async () => {
  const ending = new AbortController();
  const world = slicing({ pause: async () => ending.abort(), signal: ending.signal });
  expect(
    await buildFileInSlices(sourceOf('feedscout'), asking('feedscout'), world),
  ).toBeUndefined();
});

test('rows may be read from the store when their turn comes, and whoever is gone by then is left out', async () => {
  const rowOf = new Map(rows.map((row) => [row.key, row]));
  const [gone] = rows;
  const list = async (keys: readonly CreatorKey[]) => ({
    rows: keys.flatMap((key) => (key === gone?.key ? [] : (rowOf.get(key) ?? []))),
  });
  const keys = rows.map(({ key }) => key);
  const file = await buildFileInSlices(fromKeys(keys, list), asking('excel'), slicing());
  expect(file).toMatchObject({ rows: 499, lines: 499 });
  expect(file && (await textOf(file))).toBe(
    await textOf(buildFile(rows.slice(1), asking('excel'))),
  );
});
