import { expect, test } from 'vitest';
import { copyText } from './copy-text';

test('what was put on the clipboard is said to be there', async () => {
  const written: string[] = [];
  const clipboard = {
    writeText: async (text: string) => {
      written.push(text);
    },
  };
  expect(await copyText('maya@glowdesk.example', clipboard)).toBe(true);
  expect(written).toEqual(['maya@glowdesk.example']);
});

test('a refusal is no error, but said', async () => {
  const clipboard = { writeText: () => Promise.reject(new Error('NotAllowedError')) };
  expect(await copyText('maya@glowdesk.example', clipboard)).toBe(false);
});
