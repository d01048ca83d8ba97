import { readFileSync } from 'node:fs';
import { toString } from 'nlcst-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { need } from '../../../src/analyse/need.ts';
import { parse } from '../../../src/analyse/parse.ts';
import { cutSentences } from '../../../src/analyse/sentences.ts';
import { sentenceSpans } from '../../../src/text/sentence-boundaries.ts';
import { sourceOf } from './source-of.ts';

/** Paragraphs of `sentences.cases.txt`, each as its sentences; one that begins with `+` follows without a space. */
const cases = readFileSync(new URL('sentences.cases.txt', import.meta.url), 'utf8')
  .split(/\n{2,}/)
  .map((paragraph) => paragraph.split('\n').filter((line) => line !== '' && !line.startsWith('# ')))
  .filter((lines) => lines.length > 0);

/** First sentences of the cases that the rules get wrong; a rule that mends one takes it off this list. */
const knownErrors = new Set(['Is this a test?']);

const expected = (lines: string[]): string[] => lines.map((line) => line.replace(/^\+/, ''));

function cut(lines: string[]): string[] {
  const text = lines.reduce((all, line) => all + (line.startsWith('+') ? line.slice(1) : ` ${line}`));
  return sentenceSpans(text).map(([start, end]) => text.slice(start, end));
}

describe('hard cases', () => {
  test.each(cases.filter(([first]) => !knownErrors.has(first!)).map((lines) => [lines[0], lines] as const))(
    'are cut right: %s',
    (_, lines) => {
      expect(cut(lines)).toEqual(expected(lines));
    },
  );

  test('are at least 150, of which fewer than 5 are cut wrong', () => {
    const wrong = cases.filter((lines) => cut(lines).join('\n') !== expected(lines).join('\n'));
    expect(wrong.map(([first]) => first)).toEqual([...knownErrors]);
    expect(cases.length).toBeGreaterThanOrEqual(150);
    expect(knownErrors.size).toBeLessThan(5);
  });
});

describe('cutSentences', () => {
  const text = [
    'He filled in the form.On Wednesday he left the U.S. for good. The',
    'end',
    '"No. 10 is wrong," she said.',
    '***',
    `Then ${'word '.repeat(2000)}ended.`,
    `Last ${'a'.repeat(9000)} line.`,
  ].join('\n');
  const { tree, file } = parse(sourceOf(text));
  cutSentences()(tree, file);

  test('makes paragraph i of block i', () => {
    const blocks = need(file, 'source').blocks;
    expect(tree.children.map((paragraph) => toString(paragraph).replaceAll(/\s/g, ''))).toEqual(
      blocks.map((block) => block.text.replaceAll(/\s/g, '')),
    );
  });

  test('leaves every node at the place of its text', () => {
    const whole = String(file);
    let nodes = 0;
    visit(tree, (node) => {
      if (!node.position) return;
      nodes++;
      const { start, end } = node.position;
      expect(whole.slice(start.offset, end.offset)).toBe(toString(node));
      expect(whole.split('\n')[start.line - 1]?.slice(start.column - 1)).toMatch(/^/);
      expect(whole.split('\n', start.line - 1).join('\n').length + (start.line > 1 ? 1 : 0) + start.column - 1).toBe(
        start.offset,
      );
    });
    expect(nodes).toBeGreaterThan(2000);
  });

  test('divides a word in which a sentence ends', () => {
    const words: string[] = [];
    visit(tree.children[0]!, 'WordNode', (word) => {
      words.push(toString(word));
    });
    expect(words.slice(4, 7)).toEqual(['form', 'On', 'Wednesday']);
  });
});
