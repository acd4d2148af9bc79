import { expect, test } from 'vitest';
import { decodeText, detectEncoding } from './import-encoding';

const text = 'handle,name\nmaya,Müller ✨\n';
const utf8 = new TextEncoder().encode(text);

function utf16(value: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const codes = [...(hasMark ? [0xfeff] : []), ...Array.from(value, (c) => c.charCodeAt(0))];
  const view = new DataView(new ArrayBuffer(codes.length * 2));
  for (const [i, code] of codes.entries()) view.setUint16(i * 2, code, isLittle);
  return new Uint8Array(view.buffer);
}

test('UTF-8 with and without its mark', () => {
  const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]);
  for (const bytes of [utf8, marked]) {
    expect(detectEncoding(bytes)).toBe('utf-8');
    expect(decodeText(bytes, 'utf-8')).toBe(text);
  }
});

test.each([
  [true, true, 'utf-16le'],
  [false, true, 'utf-16be'],
  [true, false, 'utf-16le'],
  [false, false, 'utf-16be'],
] as const)('UTF-16, little-endian %s, mark %s', (isLittle, hasMark, encoding) => {
  const bytes = utf16('handle,name\nmaya,Maya\n', isLittle, hasMark);
  expect(detectEncoding(bytes)).toBe(encoding);
  expect(decodeText(bytes, encoding)).toBe('handle,name\nmaya,Maya\n');
});

test('what is no UTF-8 is taken for Windows-1252', () => {
  const bytes = new Uint8Array([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x20, 0x80]);
  expect(detectEncoding(bytes)).toBe('windows-1252');
  expect(decodeText(bytes, 'windows-1252')).toBe('Müller €');
});

test('a workbook and other bytes are no text', () => {
  expect(detectEncoding(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toBe('workbook');
  expect(detectEncoding(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe('workbook');
  expect(detectEncoding(new Uint8Array([0x89, 0x50, 0, 0, 0, 0, 7, 0, 0, 9]))).toBe('binary');
  expect(detectEncoding(new Uint8Array())).toBe('utf-8');
});
