import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sentenceSpans } from '../../../src/text/sentence-boundaries.ts';

/** Paragraphs of `sentences.cases.txt`, each as its sentences; one that begins with `+` follows without a space. */
const cases = readFileSync(new URL('sentences.cases.txt', import.meta.url), 'utf8')
  .split(/\n{2,}/)
  .map((paragraph) => paragraph.split('\n').filter((line) => line !== '' && !line.startsWith('# ')))
  .filter((lines) => lines.length > 0);

/** Cases that the rules get wrong; a rule that mends one takes it off this list. */
const knownErrors = new Set(['Is this a test?']);

describe('hard cases', () => {
  test.each(cases.map((lines) => [lines[0] ?? '', lines] as const))('cuts %s', (first, lines) => {
    const text = lines.reduce((all, line) => all + (line.startsWith('+') ? line.slice(1) : ` ${line}`));
    const expected = lines.map((line) => line.replace(/^\+/, ''));
    const found = sentenceSpans(text).map(([start, end]) => text.slice(start, end));
    if (knownErrors.has(first)) expect(found).not.toEqual(expected);
    else expect(found).toEqual(expected);
  });

  test('are at least 150, of which fewer than 5 fail', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    expect(knownErrors.size).toBeLessThan(5);
  });
});
