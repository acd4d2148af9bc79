import { expect, test } from 'vitest';
import { rememberFocus } from './remember-focus';

function createElement(isConnected = true) {
  const calls: unknown[] = [];
  const element = { isConnected, focus: (options: unknown) => calls.push(options) };
  return { element: element as unknown as Element, calls };
}

test('the focus goes back without scrolling the page', () => {
  const { element, calls } = createElement();
  rememberFocus({ activeElement: element })();
  expect(calls).toEqual([{ preventScroll: true }]);
});

test('an element that has gone meanwhile, or none, gets no focus', () => {
  const { element, calls } = createElement(false);
  rememberFocus({ activeElement: element })();
  rememberFocus({ activeElement: null })();
  expect(calls).toEqual([]);
});
