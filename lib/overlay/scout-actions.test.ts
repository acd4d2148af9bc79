import { expect, test } from 'vitest';
import type { NoticePanel, Toast } from '@/components/dossier/Notice';
import { inventedEntry, inventedNow, inventedSubject } from './invented-subject';
import { createScoutActions } from './scout-actions';
import type { Intent } from './subject';

function createScene() {
  const intents: Intent[] = [];
  const toasts: Toast[] = [];
  let panel: NoticePanel | undefined;
  const actions = createScoutActions({
    now: () => inventedNow,
    onIntent: (intent) => intents.push(intent),
    notice: {
      toast: (toast) => toasts.push(toast),
      ask: (asked) => {
        panel = asked;
      },
      closePanel() {
        panel = undefined;
        return true;
      },
      panel: () => panel,
    },
  });
  const decisions = () =>
    intents.map((intent) =>
      intent.type === 'decide' ? [intent.decision, intent.ruledOutReason] : [intent.type],
    );
  return { actions, toasts, decisions, panel: () => panel };
}

const listed = inventedEntry({ decision: 'listed' });

test('toggling asks for the state, and for none where it is so already', () => {
  const { actions, decisions } = createScene();
  actions.toggle(inventedSubject(), 'listed');
  actions.toggle(inventedSubject({}, { entry: listed }), 'listed');
  actions.toggle(inventedSubject({}, { entry: listed }), 'later');
  expect(decisions()).toEqual([
    ['listed', undefined],
    ['none', undefined],
    ['later', undefined],
  ]);
});

test('while a decision waits for the store nothing else is sent', () => {
  const { actions, decisions, panel } = createScene();
  const subject = inventedSubject({}, {}, { pending: 'listed' });
  actions.toggle(subject, 'listed');
  actions.decide(subject, 'ruled-out', 'niche');
  actions.askReason(subject);
  expect(decisions()).toEqual([]);
  expect(panel()).toBeUndefined();
});

test('who was contacted for another campaign is asked about first', () => {
  const { actions, decisions, panel } = createScene();
  const entry = inventedEntry({ status: 'contacted', contactedAt: Date.UTC(2025, 10, 3, 12) });
  actions.toggle(inventedSubject({}, { elsewhere: [{ campaign: 'Autumn', entry }] }), 'listed');
  expect(decisions()).toEqual([]);
  const asked = panel();
  if (asked?.kind !== 'question') throw new Error(`expected a question, got ${asked?.kind}`);
  expect(asked.question).toBe('Contacted 3 Nov 2025 for Autumn. Add to Spring launch anyway?');
  asked.onYes();
  expect(decisions()).toEqual([['listed', undefined]]);
  expect(panel()).toBeUndefined();
});

test('a contact in the campaign itself is no question', () => {
  const { actions, decisions } = createScene();
  const entry = inventedEntry({ status: 'contacted', contactedAt: inventedNow });
  actions.toggle(inventedSubject({}, { entry }), 'listed');
  expect(decisions()).toEqual([['listed', undefined]]);
});

test('who cannot be added is not, and the scout reads why', () => {
  const { actions, toasts, decisions } = createScene();
  actions.toggle(inventedSubject({ notRated: 'private' }), 'listed');
  actions.toggle(inventedSubject({ notRated: 'minor' }), 'listed');
  actions.toggle(inventedSubject({}, {}, { isDoNotContact: true }), 'listed');
  expect(decisions()).toEqual([]);
  expect(toasts.map(({ text }) => text)).toEqual([
    '@glowbymaya is a private account: not rated, not added',
    'The bio of @glowbymaya states an age under 18: not added',
    '@glowbymaya asked not to be contacted: not added',
  ]);
});

test('the creator of an ad can be added', () => {
  const { actions, decisions } = createScene();
  actions.toggle(inventedSubject({ notRated: 'ad' }), 'listed');
  expect(decisions()).toEqual([['listed', undefined]]);
});

test('a digit gives the reason only while one is asked for', () => {
  const { actions, decisions } = createScene();
  expect(actions.pickReason(2)).toBe(false);
  actions.askReason(inventedSubject());
  expect(actions.pickReason(2)).toBe(true);
  expect(actions.pickReason(2)).toBe(false);
  expect(decisions()).toEqual([['ruled-out', 'market']]);
});
