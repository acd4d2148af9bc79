import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Request } from '@/lib/messages';
import { emptyBrief } from '@/lib/model/brief';
import {
  addCampaign,
  evidenceOf,
  now,
  openTestStoreWithCampaign,
  postOf,
} from '@/lib/store/test-store';
import { answerRequest } from './answer-request';
import { carryOutIntent } from './carry-out-intent';
import { createScoutSession } from './scout-session';

/** A tab at a background with two campaigns in a real store; answers can be held back. */
async function openTab() {
  const store = await openTestStoreWithCampaign('a', 'Spring launch');
  await addCampaign(store, 'b', 'Summer teaser');
  const world = {
    connect: async () => store,
    openPage: async () => false,
    now: () => now,
    report: () => {},
  };
  const sent: Request[] = [];
  const held: { type: Request['type']; until: Promise<void> }[] = [];
  const failing = new Set<Request['type']>();
  const session = createScoutSession({
    async transport(request) {
      sent.push(request);
      if (failing.has(request.type)) return { ok: false, failure: 'storage-full' };
      const caller = { from: 'tiktok', isPrivate: false, tabId: 1 } as const;
      const { answer } = await answerRequest(request, caller, world);
      for (const { type, until } of held) if (type === request.type) await until;
      return JSON.parse(JSON.stringify(answer));
    },
    onChange: () => {},
    schedule: (call) => setImmediate(call),
    now: () => now,
  });
  session.take([evidenceOf({ id: '41', handle: 'maya' }, [postOf('7001')])]);
  await session.start();
  await session.flush();
  const rated = () => {
    const found = session.rated({ postId: '7001' });
    if (!found) throw new Error('@maya is not known to the tab: did take() change?');
    return found;
  };
  const entries = async () =>
    (await store.getAll('entries')).map((entry) => [entry.campaignId, entry.decision, entry.note]);
  const askFromPage = (request: Request) =>
    answerRequest(request, { from: 'page', isPrivate: false }, world);
  return { session, store, sent, held, failing, rated, entries, askFromPage };
}

test('the chosen campaign is the tab’s at once, and what was decided elsewhere is known there', async () => {
  const { session, rated } = await openTab();
  await session.decide('tt_41', 'listed');
  expect(await session.chooseCampaign('b')).toEqual({ ok: true, campaign: 'Summer teaser' });
  expect(rated().campaign?.name).toBe('Summer teaser');
  expect(rated().known?.entry).toBeUndefined();
  expect(rated().known?.elsewhere.map(({ campaign }) => campaign)).toEqual(['Spring launch']);
});

test('undo acts in the campaign where it was done, and says which', async () => {
  const { session, entries } = await openTab();
  await session.decide('tt_41', 'listed');
  await session.chooseCampaign('b');
  await session.decide('tt_41', 'later');
  expect(await session.undo()).toMatchObject({ ok: true, campaign: 'Summer teaser' });
  expect(await session.undo()).toMatchObject({ ok: true, campaign: 'Spring launch' });
  expect(await entries()).toEqual([
    ['a', 'none', ''],
    ['b', 'none', ''],
  ]);
});

test('undo in the first campaign leaves the second as it is', async () => {
  const { session, rated, entries } = await openTab();
  await session.decide('tt_41', 'ruled-out', { ruledOutReason: 'size' });
  await session.chooseCampaign('b');
  const report = await carryOutIntent(session, { type: 'undo' });
  expect(report?.text).toBe('Undone: @maya in Spring launch is as before');
  expect(await entries()).toEqual([['a', 'none', '']]);
  expect(rated().known?.elsewhere).toEqual([]);
});

test('undo waits for the decision before it, however fast the keys are', async () => {
  const { session, entries } = await openTab();
  await session.decide('tt_41', 'later');
  const deciding = session.decide('tt_41', 'listed');
  const undoing = session.undo();
  await Promise.all([deciding, undoing]);
  expect(await undoing).toMatchObject({ ok: true, decision: 'later' });
  expect(await entries()).toEqual([['a', 'later', '']]);
});

test('a note typed for one campaign is stored there, though another was chosen meanwhile', async () => {
  const { session, rated, entries } = await openTab();
  const subject = rated();
  await session.chooseCampaign('b');
  await carryOutIntent(session, { type: 'note', subject, note: 'asks for samples' });
  expect(await entries()).toEqual([['a', 'none', 'asks for samples']]);
  expect(rated().known?.entry?.note ?? '').toBe('');
});

test('an undecided note of the other campaign is there after the switch', async () => {
  const { session, rated } = await openTab();
  await session.note('tt_41', 'for the summer', 'b');
  await session.chooseCampaign('b');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(rated().known?.entry?.note).toBe('for the summer');
});

test('an answer from before the switch does not bring the old campaign back', async () => {
  const { session, held, rated } = await openTab();
  let release = () => {};
  held.push({ type: 'capture', until: new Promise((resolve) => (release = resolve)) });
  session.take([evidenceOf({ id: '42', handle: 'tomas' }, [postOf('7002')])]);
  const flushing = session.flush();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await session.chooseCampaign('b');
  held.length = 0;
  release();
  await flushing;
  expect(rated().campaign?.name).toBe('Summer teaser');
});

test('a choice that is not stored changes nothing, and is said with its campaign', async () => {
  const { session, failing, rated } = await openTab();
  failing.add('choose-campaign');
  const report = await carryOutIntent(session, { type: 'choose-campaign', campaignId: 'b' });
  expect(report).toEqual({
    kind: 'failure',
    text: expect.stringMatching(/^Still the same campaign: Summer teaser could not be kept/),
  });
  expect(rated().campaign?.name).toBe('Spring launch');
});

test('a failure names the campaign it was meant for', async () => {
  const { session, failing, rated } = await openTab();
  failing.add('decide').add('annotate').add('do-not-contact');
  const subject = rated();
  const texts = await Promise.all(
    [
      { type: 'decide', subject, decision: 'ruled-out' } as const,
      { type: 'note', subject, note: 'x' } as const,
      { type: 'do-not-contact', subject, isBlocked: true } as const,
    ].map(async (intent) => (await carryOutIntent(session, intent))?.text.split(':')[0]),
  );
  expect(texts).toEqual([
    '@maya was not saved for Spring launch',
    '@maya was not saved for Spring launch',
    '@maya was not saved',
  ]);
});

test('do not contact holds in every campaign, and can be taken back', async () => {
  const { session, rated, store } = await openTab();
  const report = await carryOutIntent(session, {
    type: 'do-not-contact',
    subject: rated(),
    isBlocked: true,
  });
  expect(report).toEqual({
    kind: 'info',
    text: '@maya: do not contact, in every campaign.',
    undo: true,
  });
  expect(rated().isDoNotContact).toBe(true);
  await session.chooseCampaign('b');
  expect(rated().isDoNotContact).toBe(true);
  const undone = await carryOutIntent(session, { type: 'undo' });
  expect(undone?.text).toBe('Undone: @maya is as before in every campaign');
  expect(rated().isDoNotContact).toBe(false);
  expect((await store.get('creators', 'tt_41'))?.doNotContactAt).toBeUndefined();
});

test('do not contact said twice is one step back, and none where it failed', async () => {
  const { session, failing, rated } = await openTab();
  await session.setDoNotContact('tt_41', true);
  await session.setDoNotContact('tt_41', true);
  expect(await session.undo()).toMatchObject({ isBlocked: false });
  expect(await session.undo()).toBeUndefined();
  failing.add('do-not-contact');
  await session.setDoNotContact('tt_41', true);
  expect(rated().isDoNotContact).toBe(false);
  expect(await session.undo()).toBeUndefined();
});

test('a creator put on the list elsewhere is on it here as soon as that is announced', async () => {
  const { session, askFromPage, rated } = await openTab();
  const evidence = evidenceOf({ id: '41', handle: 'maya' });
  const creatorKey = 'tt_41';
  await askFromPage({ type: 'do-not-contact', creatorKey, isBlocked: true, evidence });
  await session.applyChange({ type: 'changed', creatorKeys: [creatorKey], at: now });
  expect(rated().isDoNotContact).toBe(true);
});

test('a page that does not open is said, one that opens needs no word', async () => {
  const { session, sent } = await openTab();
  const view = 'insights/creator/tt_41';
  const report = await carryOutIntent(session, { type: 'open-page', page: 'workspace', view });
  expect(report?.kind).toBe('failure');
  expect(sent.at(-1)).toEqual({ type: 'open-page', page: 'workspace', view });
});

test('another brief leaves no fit of the one before, and brings its own', async () => {
  const { session, store, rated } = await openTab();
  expect(rated().rating?.match).toBeUndefined();
  const brief = { ...emptyBrief, niches: ['skincare'] };
  await store.put('campaigns', { id: 'b', name: 'Summer', brief, createdAt: now, updatedAt: now });
  await session.chooseCampaign('b');
  // Against the brief of before it would be a wrong figure.
  expect(rated().rating).toBeUndefined();
  await vi.waitFor(() => expect(rated().rating?.match).toBeDefined());
});
