import { expect, test } from 'vitest';
import type { ColumnUse } from '@/lib/model/imported';
import type { IntakePort, OutcomeView, PlannedView, SourceView } from './intake-port';
import { countPlaced, createIntakeSession } from './intake-session';

const source: SourceView = {
  kind: 'file',
  name: 'list.csv',
  separator: ',',
  encoding: 'utf-8',
  hasHeadings: true,
  headings: ['Handle', 'Mail', 'Tags', 'More tags'],
  samples: [[], [], [], []],
  uses: ['handle', 'email', 'tags', 'ignore'],
  lines: 2,
  surplus: 0,
};
const planned = (key: string, facts: Partial<PlannedView> = {}): PlannedView => ({
  key,
  line: 2,
  handle: key,
  tags: [],
  note: '',
  isKnown: false,
  isDoNotContact: false,
  ...facts,
});
const outcome: OutcomeView = {
  created: 1,
  joined: 0,
  unchanged: 0,
  done: 1,
  total: 1,
  newCampaigns: [],
  isCancelled: false,
};

function inventPort(facts: Partial<IntakePort> = {}) {
  const asked: unknown[] = [];
  const port: IntakePort = {
    limits: { lines: 10_000, bytes: 20 },
    readFile: async (_, choice) => {
      asked.push(choice);
      return source;
    },
    readPasted: async () => ({ ...source, kind: 'pasted', uses: ['handle'], headings: [''] }),
    dateOrderOf: () => undefined,
    prepare: async (mapping) => {
      asked.push(mapping.uses);
      return { creators: [planned('maya')], duplicates: [], problems: [], newCampaigns: [] };
    },
    carryOut: async () => outcome,
    undo: async () => ({ undone: 1, kept: 0 }),
    saveTable: () => 'x.csv',
    ...facts,
  };
  return { asked, session: createIntakeSession(port) };
}

const file = new File(['x'], 'list.csv');

test('a file leads to its columns, then to the preview, and only then to what is stored', async () => {
  let isCarriedOut = false;
  const { session } = inventPort({
    async carryOut(_, { onProgress }) {
      isCarriedOut = true;
      onProgress(1, 1);
      return outcome;
    },
  });
  await session.readFile(file);
  expect(session.state()).toMatchObject({ step: 'mapping', isBusy: false });
  await session.showPreview('c1');
  expect(session.state()).toMatchObject({
    step: 'preview',
    placing: { campaignId: 'c1', decision: 'listed', joinsKnown: true, makesCampaigns: false },
  });
  expect(isCarriedOut).toBe(false);
  await session.start();
  expect(session.state()).toMatchObject({ step: 'done', outcome, progress: undefined });
  await session.undo();
  expect(session.state().undone).toEqual({ undone: 1, kept: 0 });
  session.again();
  expect(session.state().step).toBe('source');
  expect(session.state().outcome).toBeUndefined();
  expect(session.state().placing).toBeUndefined();
});

test('pasted names have no columns to ask for, and back leads to them', async () => {
  const { session } = inventPort();
  await session.readPasted('@maya', 'c1');
  expect(session.state().step).toBe('preview');
  session.back();
  expect(session.state().step).toBe('source');
});

test('a field moves to the column that is given it; names, tags and notes may be several', async () => {
  const { session } = inventPort();
  await session.readFile(file);
  const usesAfter = (column: number, use: ColumnUse) => {
    session.use(column, use);
    return session.state().mapping?.uses;
  };
  expect(usesAfter(1, 'handle')).toEqual(['ignore', 'handle', 'tags', 'ignore']);
  expect(usesAfter(3, 'tags')).toEqual(['ignore', 'handle', 'tags', 'tags']);
});

test('without a column that says who is meant nothing goes on', async () => {
  const { session, asked } = inventPort();
  await session.readFile(file);
  session.use(0, 'ignore');
  await session.showPreview('c1');
  expect(session.state()).toMatchObject({ step: 'mapping', lacksCreator: true });
  expect(asked).toHaveLength(1);
  session.use(2, 'creator-key');
  expect(session.state().lacksCreator).toBe(false);
});

test('another separator reads the file anew, with the rest as it was chosen', async () => {
  const { session, asked } = inventPort();
  await session.rereadAs({ separator: ';' });
  expect(asked).toEqual([]);
  await session.readFile(file);
  await session.rereadAs({ separator: ';' });
  expect(asked[1]).toEqual({ separator: ';', encoding: 'utf-8', hasHeadings: true });
});

test('a file that cannot be read and a store that cannot be read are said', async () => {
  const unread = inventPort({ readFile: async () => ({ failure: 'workbook' }) });
  await unread.session.readFile(file);
  expect(unread.session.state()).toMatchObject({ step: 'source', sourceFailure: 'workbook' });

  const unprepared = inventPort({ prepare: () => Promise.reject(new Error('no store')) });
  await unprepared.session.readFile(file);
  await unprepared.session.showPreview('c1');
  expect(unprepared.session.state()).toMatchObject({
    step: 'mapping',
    isBusy: false,
    isPreviewFailed: true,
  });
});

test('stopped, the import ends when it can, and says so meanwhile', async () => {
  const { session } = inventPort({
    carryOut: (_, { signal, onProgress }) =>
      new Promise((resolve) => {
        onProgress(250, 600);
        signal.addEventListener('abort', () => resolve({ ...outcome, isCancelled: true }));
      }),
  });
  await session.readFile(file);
  await session.showPreview('c1');
  const running = session.start();
  expect(session.state().progress).toEqual({ done: 250, total: 600, isStopping: false });
  session.stop();
  expect(session.state().progress?.isStopping).toBe(true);
  await running;
  expect(session.state().outcome?.isCancelled).toBe(true);
});

test('creators are counted once, however many campaigns they are planned for', () => {
  const preview = {
    creators: [
      planned('maya', { campaign: 'a' }),
      planned('maya', { campaign: 'b' }),
      planned('tomas', { isKnown: true }),
    ],
    duplicates: [],
    problems: [],
    newCampaigns: [],
  };
  const placing = { campaignId: 'c1', makesCampaigns: false, decision: 'listed' } as const;
  expect(countPlaced(preview, { ...placing, joinsKnown: true })).toBe(2);
  expect(countPlaced(preview, { ...placing, joinsKnown: false })).toBe(1);
});
