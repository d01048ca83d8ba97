import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toMentions } from '../../../../src/analyse/names/mention.ts';
import { recognise } from '../../../../src/analyse/names/recognise.ts';

interface Case {
  lines: string[];
  marked: string;
  isKnownError: boolean;
}

const marks = { person: 'p', place: 'l', organisation: 'o' } as const;
const cases = readCases(readFileSync(new URL('recognise.cases.txt', import.meta.url), 'utf8'));

function readCases(file: string): Case[] {
  const articles = file.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return articles.map((line): Case => {
    const marked = line.replace(/^~ /, '');
    const lines = marked.replaceAll(/\[[plo] ([^\]]+)\]/g, '$1').split(' / ');
    return { lines, marked, isKnownError: line !== marked };
  });
}

/** The lines with the mentions found marked as in the cases. */
function mark(lines: readonly string[]): string {
  const marked = [...lines];
  for (const { type, candidate, text } of toMentions(recognise(lines)).toReversed()) {
    const { line, from, to } = candidate;
    const [before, after] = [line.tokens[from]!.start, line.tokens[to - 1]!.end];
    const old = marked[line.index]!;
    marked[line.index] = `${old.slice(0, before)}[${marks[type]} ${text}]${old.slice(after)}`;
  }
  return marked.join(' / ');
}

const right = cases.filter(({ isKnownError }) => !isKnownError);
const wrong = cases.filter(({ isKnownError }) => isKnownError);

describe('hard cases', () => {
  test.each(right.map(({ marked, lines }) => [marked, lines] as const))('are read right: %s', (marked, lines) => {
    expect(mark(lines)).toBe(marked);
  });

  test('are at least 90, of which at most 5 are read wrong', () => {
    expect(wrong.filter(({ marked, lines }) => mark(lines) === marked)).toEqual([]);
    expect(cases.length).toBeGreaterThanOrEqual(90);
    expect(wrong.length).toBeLessThanOrEqual(5);
  });
});
