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
  if (bytes.length === 0) throw rejection(file, 'empty', 'The file is empty; write the article into it or remove it');
  if (bytes.length > maxBytes) {
    throw rejection(file, 'too-large', `The file is larger than ${maxBytes / 1_000_000} MB; split it into articles`);
  }
  const utf16 = utf16Of(bytes);
  const format = knownFormat(bytes) ?? (utf16 === null && hasControls(bytes) ? 'binary' : null);
  if (format !== null) throw rejection(file, 'binary', `The file is ${format}; save it as plain text in UTF-8`);
  if (utf16 !== null) return decodeUtf16(bytes, utf16, file);
  return decodeUtf8(bytes) ?? decodeWindows1252(bytes, file);
}

type Utf16 = 'utf-16le' | 'utf-16be';

function utf16Of(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  if (!sample.includes(0)) return null;
  const even = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  // Of every space, digit and line end in UTF-16 one byte is zero, always on the same side.
  if (even + odd < sample.length / 20 || Math.min(even, odd) > (even + odd) / 50) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Whether bytes in an encoding that grew out of ASCII hold a zero or more than a tenth other control characters. */
function hasControls(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  let controls = 0;
  for (const byte of bytes) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls += 1;
  return controls > bytes.length / 10;
}

function decodeUtf16(bytes: Uint8Array, encoding: Utf16, file: string): Decoded {
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

/** `null` when the bytes are no UTF-8. A text with a byte order mark, or with more sound characters beyond ASCII than broken ones, is. */
function decodeUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = count(text, /\uFFFD/g) - replacementCharacters(bytes);
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (damaged > 0 && !isMarked && count(text, /[^\p{ASCII}\uFFFD]/gu) <= damaged) return null;
  return { text, encoding: 'utf-8', damaged };
}

/** How often U+FFFD itself is encoded in UTF-8 bytes: that is no damage of this file. */
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

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
