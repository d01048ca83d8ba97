import type { Encoding } from '../schema/source.ts';
import { knownFormat } from './known-formats.ts';
import { rejection } from './rejection.ts';

export interface Decoded {
  text: string;
  encoding: Encoding;
  /** Places where bytes stood that are no text in this encoding; each is U+FFFD in `text`. */
  damaged: number;
}

/** The largest file that is read, in bytes. */
export const maxBytes = 20_000_000;

/**
 * Bytes to text. In this order: byte order mark; UTF-16 without one, told by where its zero bytes stand; UTF-8; Windows-1252.
 * Throws a rejection (`empty`, `too-large`, `binary`, `undecodable`).
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  if (bytes.length === 0) throw rejection(file, 'empty', 'The file is empty');
  if (bytes.length > maxBytes) {
    throw rejection(
      file,
      'too-large',
      `The file has ${megabytes(bytes.length)} MB, at most ${megabytes(maxBytes)} are read; split it into articles`,
    );
  }
  const format = knownFormat(bytes);
  if (format !== null)
    throw rejection(file, 'binary', `The file is ${format}, not text; save it as plain text in UTF-8`);
  const decoded = decodeUtf16(bytes, file) ?? decodeUtf8(bytes) ?? decodeWindows1252(bytes, file);
  if (hasManyControls(decoded.text))
    throw rejection(file, 'binary', 'The file is binary, not text; save it as plain text in UTF-8');
  return decoded;
}

function decodeUtf16(bytes: Uint8Array, file: string): Decoded | null {
  const encoding = utf16Of(bytes);
  if (encoding === null) return null;
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, damaged: 0 };
  } catch {
    const name = encoding.toUpperCase();
    throw rejection(
      file,
      'undecodable',
      `The file looks like ${name}, but is damaged or cut off; save it again, best in UTF-8`,
    );
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const sample = bytes.subarray(0, 4096);
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]! += 1;
  const [even, odd] = zeros as [number, number];
  // Every space and line end of UTF-16 text has a zero byte, always on the same side.
  if (even + odd < sample.length / 50 || Math.min(even, odd) > (even + odd) / 50) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** `null` when the bytes are no UTF-8. A long UTF-8 text with a few broken bytes still is. */
function decodeUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = count(text, /\uFFFD/g) - replacementCharacters(bytes);
  if (damaged > 0 && count(text, /[^\p{ASCII}\uFFFD]/gu) <= damaged) return null;
  return { text, encoding: 'utf-8', damaged };
}

/** How often U+FFFD itself is encoded in UTF-8 bytes: not our damage. */
function replacementCharacters(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let found = 0;
  for (let at = buffer.indexOf('\uFFFD'); at !== -1; at = buffer.indexOf('\uFFFD', at + 3)) found += 1;
  return found;
}

/** Western European text has few letters beyond ASCII; more, or a byte that Windows-1252 leaves undefined, means another encoding. */
function decodeWindows1252(bytes: Uint8Array, file: string): Decoded {
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (/[\u0080-\u009F]/.test(text) || count(text, /\P{ASCII}/gu) > bytes.length / 4) {
    throw rejection(file, 'undecodable', 'The file is neither UTF-8 nor UTF-16 nor Windows-1252; save it in UTF-8');
  }
  return { text, encoding: 'windows-1252', damaged: 0 };
}

function hasManyControls(text: string): boolean {
  return text.includes('\0') || count(text, /(?![\t\n\v\f\r\u0080-\u009F])\p{Cc}/gu) > text.length / 100;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1).replace('.0', '');
}
