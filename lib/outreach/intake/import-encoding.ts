/** Encodings that files of spreadsheets come in. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** A file that is no text: what it seems to be instead. */
export type NotText = 'workbook' | 'binary';

/** As much as is looked at. */
const sampleBytes = 64 * 1024;

/**
 * How the bytes of a file are to be read: by the byte-order mark, else as UTF-8 where that holds, else
 * as Windows-1252, in which every byte is a letter: the scout sees the preview and may choose another.
 *
 * @param bytes the whole file; a cut one may end within a character
 * @returns `workbook` for a zip (Excel, LibreOffice), `binary` for other bytes that are no text
 */
export function detectEncoding(bytes: Uint8Array): Encoding | NotText {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // "PK": a zip; the other one is Excel's format until 2007.
  if (a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04) return 'workbook';
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) return 'workbook';
  const sample = bytes.subarray(0, sampleBytes);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd > 0) {
    const most = Math.max(even, odd) / (sample.length / 2);
    // Latin letters in UTF-16 have a zero each, all on the same side.
    if (most < 0.4 || Math.min(even, odd) > most / 10) return 'binary';
    return odd > even ? 'utf-16le' : 'utf-16be';
  }
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** The text in an encoding, without its byte-order mark; what cannot be read becomes U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
