import { hash } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** The first `length` (1 to 8) characters of the SHA-256 of a text's UTF-8, written in lower-case base32 (RFC 4648, 5 bits a character). */
export function hashBase32(text: string, length: number): string {
  const first40Bits = Number.parseInt(hash('sha256', text, 'hex').slice(0, 10), 16);
  const digits = first40Bits.toString(32).padStart(8, '0').slice(0, length);
  return digits.replaceAll(/./g, (digit) => alphabet.charAt(Number.parseInt(digit, 32)));
}
