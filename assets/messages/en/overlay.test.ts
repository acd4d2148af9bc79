import { expect, test } from 'vitest';
import { overlayMessages as say } from './overlay';

const day = 24 * 60 * 60 * 1000;

test('how often a creator was seen is said with the days it took', () => {
  expect(say.dossier.seen(3, 0, 8.4 * day)).toBe('Seen 3× in 9 days');
  expect(say.dossier.seen(2, 0, 60_000)).toBe('Seen 2× in 1 day');
  expect(say.dossier.seen(1, 0, 0)).toBe('First time seen');
});

test('adding someone contacted before is asked with date and both campaigns', () => {
  const now = Date.UTC(2026, 2, 1);
  const at = Date.UTC(2026, 0, 3, 12);
  expect(say.notice.askFirst('Contacted', at, 'Spring launch', 'Summer', now)).toBe(
    'Contacted 3 Jan for Spring launch. Add to Summer anyway?',
  );
  expect(say.notice.askFirst('Replied', undefined, 'Spring launch', 'Summer', now)).toBe(
    'Replied in Spring launch. Add to Summer anyway?',
  );
});
