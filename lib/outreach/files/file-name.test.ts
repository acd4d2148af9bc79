import { expect, test } from 'vitest';
import { toFileName } from './file-name';

const at = Date.UTC(2027, 2, 3, 23, 59);

test.each([
  ['Spring launch', 'feedscout-Spring-launch-2027-03-03.csv'],
  ['a/b:ü', 'feedscout-a-b-ü-2027-03-03.csv'],
  ['..\\..\\etc', 'feedscout-etc-2027-03-03.csv'],
  ['a\u202Efdp.exe', 'feedscout-a-fdp.exe-2027-03-03.csv'],
  ['50 % off? "yes" <b>|*', 'feedscout-50-off-yes-b-2027-03-03.csv'],
  ['CON', 'feedscout-CON-2027-03-03.csv'],
  ['trailing...', 'feedscout-trailing-2027-03-03.csv'],
  ['春のキャンペーン', 'feedscout-春のキャンペーン-2027-03-03.csv'],
  ['///', 'feedscout-campaign-2027-03-03.csv'],
  ['u\u0308', 'feedscout-ü-2027-03-03.csv'],
])('%j becomes a name every file system takes', (campaign, name) => {
  expect(toFileName(campaign, at)).toBe(name);
});

test('a long name is cut between characters and stays below 255 bytes', () => {
  const name = toFileName('🌸'.repeat(80), at);
  expect(new TextEncoder().encode(name).length).toBeLessThan(255);
  expect(name).toMatch(/^feedscout-(🌸)+-2027-03-03\.csv$/u);
});
