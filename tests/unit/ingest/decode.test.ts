import { expect, test } from 'vitest';
import { decode } from '../../../src/ingest/decode.ts';
import { rejectionOf } from './rejection-of.ts';

const sentence = 'The café owner said “yes” – and they went.';
const utf16 = (text: string, { mark = '', bigEndian = false } = {}) => {
  const bytes = Buffer.from(mark + text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const windows1252 = (text: string) =>
  Buffer.from(Array.from(text, (char) => ({ '“': 0x93, '”': 0x94, '–': 0x96 })[char] ?? char.charCodeAt(0)));

test.each([
  ['UTF-8', Buffer.from(sentence), 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${sentence}`), 'utf-8'],
  ['UTF-16LE with a mark', utf16(sentence, { mark: '\uFEFF' }), 'utf-16le'],
  ['UTF-16BE with a mark', utf16(sentence, { mark: '\uFEFF', bigEndian: true }), 'utf-16be'],
  ['UTF-16LE without', utf16(sentence), 'utf-16le'],
  ['UTF-16BE without', utf16(sentence, { bigEndian: true }), 'utf-16be'],
  ['Windows-1252', windows1252(sentence), 'windows-1252'],
])('reads %s', (_, bytes, encoding) => {
  expect(decode(bytes, 'a.txt')).toEqual({ text: sentence, encoding, damaged: 0 });
});

test('knows UTF-16 without a mark in a script whose letters have no zero bytes', () => {
  const text = 'Президент сказал, что он поедет в город. Это было вчера.\n';
  expect(decode(utf16(text), 'a.txt')).toMatchObject({ text, encoding: 'utf-16le' });
});

test('keeps UTF-8 with a few broken bytes and counts them', () => {
  const bytes = Buffer.concat([Buffer.from(sentence), Buffer.from([0xff]), Buffer.from(sentence)]);
  expect(decode(bytes, 'a.txt')).toEqual({ text: `${sentence}\uFFFD${sentence}`, encoding: 'utf-8', damaged: 1 });
});

test('does not count replacement characters that were in the text before', () => {
  expect(decode(Buffer.from('a \uFFFD b é'), 'a.txt')).toMatchObject({ damaged: 0 });
});

test.each([
  ['nothing', Buffer.alloc(0), 'empty', 'The file is empty; write the article into it or remove it'],
  ['21 MB', Buffer.alloc(20_000_001, 0x61), 'too-large', 'larger than 20 MB'],
  ['a PDF', Buffer.from('%PDF-1.7 text'), 'binary', 'a PDF'],
  ['a Word document', Buffer.from('PK\u0003\u0004word/document.xml'), 'binary', 'an office document'],
  ['a zero byte', Buffer.from('The text goes on\0 and on and on and on'), 'binary', 'binary'],
  ['many control characters', Buffer.from('\u0001\u0002\u0003\u0004 text'), 'binary', 'binary'],
  ['random bytes', Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256)), 'binary', 'binary'],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'binary', 'UTF-32'],
  ['half a UTF-16 character', utf16(sentence).subarray(0, -1), 'undecodable', 'UTF-16LE, but is damaged'],
  ['Cyrillic in KOI8-R', Buffer.from([0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4, 0x2e]), 'undecodable', 'save it in UTF-8'],
  ['Japanese in Shift JIS', Buffer.from([0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x2e]), 'undecodable', 'save it in UTF-8'],
])('rejects %s', (_, bytes, rule, reason) => {
  const rejection = rejectionOf(() => decode(bytes, 'a.txt'));
  expect(rejection).toMatchObject({ ruleId: `ingest:${rule}`, file: 'a.txt', fatal: true });
  expect(rejection.reason).toContain(reason);
});
