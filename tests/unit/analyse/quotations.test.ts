import { readFileSync } from 'node:fs';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/analyse/parse.ts';
import { attributeQuotations } from '../../../src/analyse/quotations/index.ts';
import { cutSentences } from '../../../src/analyse/sentences.ts';
import { ingest } from '../../../src/ingest/index.ts';
import type { LineSpan } from '../../../src/schema/line-span.ts';
import type { NameEntry } from '../../../src/schema/name.ts';
import { Quotation } from '../../../src/schema/quotation.ts';

type GivenName = Pick<NameEntry, 'name' | 'type' | 'mentions'>;

/** What `attributeQuotations` leaves on a file, each paragraph of the text being given. */
function read(paragraphs: readonly string[], names?: GivenName[]): { found: Quotation[]; file: VFile } {
  const source = ingest(Buffer.from(paragraphs.join('\n\n')), 'text.txt', { language: 'en' });
  const { tree, file } = parse(source);
  if (names) Object.assign(file.data, { names });
  unified().use(cutSentences).use(attributeQuotations).runSync(tree, file);
  return { found: file.data.quotations!, file };
}

function textOf(file: VFile, span: LineSpan | null): string {
  if (span === null) return '-';
  const [line, start, end] = span;
  const offset = file.data.lines![line]!.start;
  return String(file).slice(offset + start, offset + end);
}

/** As the lines of `quotations.cases.txt`. */
function print({ kind, spans, speaker, cue, channel }: Quotation, file: VFile): string {
  const who = speaker && `${textOf(file, speaker.words)} = ${speaker.name ?? '?'} (${speaker.resolvedBy})`;
  const said = spans.map((span) => textOf(file, span)).join(' / ');
  return `> ${kind} | ${said} | ${who ?? '-'} | ${textOf(file, cue)} | ${textOf(file, channel)}`;
}

/** Cases are parted by empty lines; of a case, a line is a paragraph, and each line after `>` is a quotation. */
const cases = readFileSync(new URL('quotations.cases.txt', import.meta.url), 'utf8')
  .split(/\n{2,}/)
  .map((lines) => lines.split('\n').filter((line) => line !== '' && !line.startsWith('# ')))
  .filter((lines) => lines.length > 0);

describe('hard cases', () => {
  test.each(cases.map((lines) => [lines[0] ?? '', lines] as const))('%s', (_, lines) => {
    const { found, file } = read(lines.filter((line) => !line.startsWith('> ')));
    expect(found.map((quotation) => print(quotation, file))).toEqual(lines.filter((line) => line.startsWith('> ')));
  });

  test('are at least 100', () => expect(cases.length).toBeGreaterThanOrEqual(100));
});

describe('names that a plugin before has found', () => {
  const text = 'Reyes and Lis met Vance. “We are ready,” Lis said. “So is he,” she added. Vance left.';
  const place = (word: string, nth = 0): LineSpan => {
    const { file } = read([text]);
    const all = file.data.lines!.flatMap(({ start, end }, line): LineSpan[] =>
      Array.from(String(file).slice(start, end).matchAll(new RegExp(word, 'g')), ({ index }) => [
        line,
        index,
        index + word.length,
      ]),
    );
    return all[nth]!;
  };

  test('give a short form its full name', () => {
    const names: GivenName[] = [{ name: 'Ewa Lis', type: 'person', mentions: [place('Lis'), place('Lis', 1)] }];
    expect(read([text], names).found[0]!.speaker).toMatchObject({ name: 'Ewa Lis', resolvedBy: 'name' });
  });

  test('are not believed where a title contradicts them', () => {
    const paragraph = 'John Lis left. “We are ready,” Mrs. Lis said.';
    const mentions: LineSpan[] = [
      [0, 0, 8],
      [1, 21, 24],
    ];
    const { found, file } = read([paragraph], [{ name: 'John Lis', type: 'person', mentions }]);
    expect(mentions.map((span) => textOf(file, span))).toEqual(['John Lis', 'Lis']);
    expect(found[0]!.speaker!.name).toBe('Lis');
  });

  test('are not taken for persons when they are none', () => {
    const organisation: GivenName[] = [
      { name: 'Lis', type: 'organisation', mentions: [place('Lis'), place('Lis', 1)] },
    ];
    expect(read([text], organisation).found[1]!.speaker).toMatchObject({ name: null, resolvedBy: 'pronoun' });
    const person: GivenName[] = [{ ...organisation[0]!, type: 'person' }];
    expect(read([text], person).found[1]!.speaker).toMatchObject({ name: 'Lis', resolvedBy: 'pronoun' });
  });
});

test('quotations satisfy their schema', () => {
  for (const lines of cases)
    for (const quotation of read(lines).found) expect(Quotation.parse(quotation)).toEqual(quotation);
});

test('a text without quotation marks has no quotations', () => {
  expect(read(['It rained. Nobody said a word.']).found).toEqual([]);
});
