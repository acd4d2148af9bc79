import { expect, test } from 'vitest';
import { toExcelText } from './excel-text';

test.each([
  '7000000000000000001',
  '123456789012',
  '007',
  '12e4',
  '1.5E+3',
  'MAY5',
  'Sept10',
  'march 2027',
  '10-may',
  '1/2',
  '3-5-27',
  '6.1',
])('Excel would change %j, so it is marked as text', (text) => {
  expect(toExcelText(text)).toBe(`'${text}`);
});

test.each([
  'glowbymaya',
  'GLOW15',
  'MAYA15',
  'june.bakes',
  'march',
  'tt_7000000000000000001',
  'https://www.tiktok.com/@maya/video/7000000000000000001',
  '2027-03-03T09:30:00.000Z',
  '',
  '15 %',
])('%j is safe as it is', (text) => {
  expect(toExcelText(text)).toBe(text);
});
