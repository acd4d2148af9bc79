import { expect, test } from 'vitest';
import { fitToScreen } from './fit-to-screen';

function inventPopup(innerWidth: number, innerHeight: number) {
  const documentElement = { clientWidth: 640, style: { blockSize: '' } };
  const target = new EventTarget();
  const page = Object.assign(target, { innerWidth, innerHeight, document: { documentElement } });
  return { page: page as unknown as Window & typeof page, style: documentElement.style };
}

test('a popup that got all its room keeps its height', () => {
  const { page, style } = inventPopup(640, 560);
  fitToScreen(page);
  expect(style.blockSize).toBe('');
});

test('a popup with a scroll bar of the browser asks for what there is', () => {
  const { page, style } = inventPopup(640, 560);
  const stop = fitToScreen(page);
  Object.assign(page, { innerWidth: 655, innerHeight: 510 });
  page.dispatchEvent(new Event('resize'));
  expect(style.blockSize).toBe('510px');
  stop();
  Object.assign(page, { innerHeight: 400 });
  page.dispatchEvent(new Event('resize'));
  expect(style.blockSize).toBe('510px');
});
