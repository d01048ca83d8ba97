import type { Doubt } from '../schema/doubt.ts';
import { linePlace } from '../text/source-place.ts';

/** Invisible characters that were dropped from a file. */
export function removedDoubt(count: number): Doubt[] {
  if (count === 0) return [];
  const message = `${count === 1 ? 'One invisible control or direction character was' : `${count} invisible control or direction characters were`} removed`;
  return [{ rule: 'ingest:removed-characters', message, line: null, column: null, sentence: null, span: null }];
}

/** Bytes that are no text and show as U+FFFD; the doubt has the place of the first. */
export function damageDoubt(text: string, count: number): Doubt[] {
  if (count === 0) return [];
  const message = `${count === 1 ? 'One character is' : `${count} characters are`} damaged in the file and shown as \uFFFD`;
  return [
    {
      rule: 'ingest:damaged-characters',
      message,
      ...linePlace(text, text.indexOf('\uFFFD')),
      sentence: null,
      span: null,
    },
  ];
}
