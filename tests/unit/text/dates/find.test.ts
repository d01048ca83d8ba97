import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../../src/text/dates/calendar.ts';
import { findTimes, startNarrative, type TimeExpression } from '../../../../src/text/dates/find.ts';

interface Case {
  text: string;
  published: string;
  expected: string[];
}

const cases = readCases(readFileSync(new URL('find.cases.txt', import.meta.url), 'utf8'));

function readCases(file: string): Case[] {
  let published = '';
  return file.split('\n').flatMap((line): Case[] => {
    if (line.startsWith('@')) published = line.slice(1).trim();
    if (line.trim() === '' || /^[@#]/.test(line)) return [];
    const [marked = '', values] = line.split(' -> ');
    const spans = Array.from(marked.matchAll(/\[(.*?)\]/g), ([, span = '']) => span);
    const readings = values?.split(';').map((value) => value.trim()) ?? [];
    expect(readings, line).toHaveLength(spans.length);
    return [
      {
        text: marked.replaceAll(/[[\]]/g, ''),
        published,
        expected: spans.map((span, i) => `${span} = ${readings[i]}`),
      },
    ];
  });
}

function show(line: string, { start, end, value, modifier }: TimeExpression): string {
  return `${line.slice(start, end)} = ${value}${modifier === null ? '' : ` ${modifier}`}`;
}

describe('hard cases', () => {
  test.each(cases)('$text', ({ text, published, expected }) => {
    const found = findTimes(text, startNarrative(parseDay(published)));
    expect(found.map((expression) => show(text, expression))).toEqual(expected);
  });

  test('are at least 150', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
  });
});
