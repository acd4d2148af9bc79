import { expect, test } from 'vitest';
import { campaign, inventSource } from './invented-source';
import { createLaterSource } from './later-source';

const target = { campaignId: campaign.id, creatorKey: 'x' };

test('a source that is still read is asked when it is there', async () => {
  const { source } = inventSource();
  const later = createLaterSource(async () => source, source.drafts);
  expect((await later.load()).rows).toEqual((await source.load()).rows);
});

test('what is asked after that is asked at once: a closing popup has no other moment', async () => {
  const { source } = inventSource();
  const asked: string[] = [];
  const noting = {
    ...source,
    annotate(note: Parameters<typeof source.annotate>[0]) {
      asked.push(note.note ?? '');
      return source.annotate(note);
    },
  };
  const later = createLaterSource(async () => noting, source.drafts);
  await later.load();
  void later.annotate({ ...target, note: 'last words' });
  expect(asked).toEqual(['last words']);
});

test('it is read once, and again only where it could not be read', async () => {
  const { source } = inventSource();
  let readings = 0;
  const later = createLaterSource(async () => {
    readings += 1;
    if (readings === 1) throw new Error('no such file');
    return source;
  }, source.drafts);
  await expect(later.load()).rejects.toThrow('no such file');
  await Promise.all([later.load(), later.load()]);
  expect(readings).toBe(2);
});

test('changes are told from when it is there, unless the page has gone', async () => {
  const { source } = inventSource();
  let observers = 0;
  const counting = {
    ...source,
    observeChanges() {
      observers += 1;
    },
  };
  const ending = new AbortController();
  const later = createLaterSource(async () => counting, source.drafts);
  later.observeChanges(() => {}, ending.signal);
  await later.load();
  expect(observers).toBe(1);
  const gone = createLaterSource(async () => counting, source.drafts);
  gone.observeChanges(() => {}, ending.signal);
  ending.abort();
  await gone.load();
  expect(observers).toBe(1);
});
