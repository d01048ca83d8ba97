import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse/index.ts';
import { Article } from '../../src/schema/article.ts';
import type { SourceBlock } from '../../src/schema/block.ts';
import type { Source } from '../../src/schema/source.ts';

const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'He',
      'the',
      'war',
      'Putin',
      'Mr. Putin',
      'Vladimir Putin',
      'Kyiv',
      'Bank of England',
      'on Monday',
      'in May',
      'said',
      'not',
      'very',
      'good',
      'terrible',
      'diplomatic',
      'U.S.',
      'Mr.',
      'p.m.',
      'No. 10',
      '2025',
      '3.5',
      "it's",
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '.',
      '. ',
      '? ',
      '!',
      '…',
      '...',
      ', ',
      '"',
      '“',
      '”',
      '(',
      ')',
      ' — ',
      '--',
      ';',
      ':',
      "'",
      '’',
      '-',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
/** What a reader may hand over: single spaces inside, none around, something visible. */
const blockText = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { minLength: 1, maxLength: 30 })
  .map((pieces) => pieces.flat().join('').replaceAll(/\s+/gu, ' ').trim())
  .filter((text) => text !== '');
const block = fc.record({
  kind: fc.constantFrom('paragraph', 'paragraph', 'item', 'heading', 'title', 'byline') satisfies fc.Arbitrary<
    SourceBlock['kind']
  >,
  text: blockText,
});

const source = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), fc.constantFrom('en', 'en', 'de', null))
  .map(([blocks, language]): Source => {
    let offset = 0;
    const placed = blocks.map(({ kind, text }): SourceBlock => {
      const at: [number, number][] = [[0, offset]];
      offset += text.length + 1;
      return { kind, text, marker: null, at };
    });
    return {
      id: 'abcdefgh',
      file: 'example.txt',
      sha256: '0'.repeat(64),
      bytes: 1,
      encoding: 'utf-8',
      text: blocks.map(({ text }) => text).join('\n'),
      linesBefore: 0,
      blocks: placed,
      title: null,
      byline: null,
      author: null,
      outlet: null,
      published: null,
      url: null,
      licence: null,
      language: language === null ? null : { value: language, origin: 'found' },
      doubts: [],
    };
  });

const sentencesOf = (article: Article) => article.blocks.flatMap((block) => block.sentences);

/** The figures of a block's sentences; an id also depends on sentences before that are the same. */
function withoutIds(article: Article, index: number) {
  return article.blocks[index]!.sentences.map(({ id: _id, ...figures }) => figures);
}

test('sentences and gaps make up the text of their block', () => {
  fc.assert(
    fc.property(source, (source) => {
      const rebuilt = analyse(source).blocks.map(({ sentences }) =>
        sentences.map(({ text, gap = ' ' }, i) => (i === 0 ? text : gap + text)).join(''),
      );
      expect(rebuilt).toEqual(source.blocks.map(({ text }) => text));
    }),
  );
});

test('an article is valid, and every id differs', () => {
  fc.assert(
    fc.property(source, (source) => {
      const article = analyse(source);
      expect(Article.parse(article)).toEqual(article);
      const ids = sentencesOf(article).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('every span is a slice that holds letters or what is doubted', () => {
  fc.assert(
    fc.property(source, (source) => {
      const article = analyse(source);
      const sentences = sentencesOf(article);
      for (const { text, toneWords } of sentences)
        for (const [start, end] of toneWords)
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}\p{M}].*[\p{L}\p{N}\p{M}]$|^[\p{L}\p{N}]$/su);
      for (const { sentence, span } of article.doubts) {
        const [start, end] = span!;
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(sentences[sentence!]!.text.length);
      }
    }),
  );
});

test('names, quotations and dates are slices of their lines, and no two names overlap', () => {
  fc.assert(
    fc.property(source, (source) => {
      const { names, quotations, dates, ...article } = analyse(source, { dossierDate: '2025-02-12' });
      const texts = article.blocks.flatMap((block) => block.sentences).map(({ text }) => text);
      const mentions = names.flatMap((name) => name.mentions);
      const others = [
        ...names.map(({ role }) => role),
        ...quotations.flatMap(({ spans, speaker, cue, channel }) => [...spans, speaker?.words ?? null, cue, channel]),
        ...dates.map(({ span }) => span),
      ];
      for (const span of [...mentions, ...others.filter((other) => other !== null)]) {
        const words = texts[span[0]]!.slice(span[1], span[2]);
        expect(words).toHaveLength(span[2] - span[1]);
        expect(words.trim()).not.toBe('');
      }
      const inOrder = mentions.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      inOrder.slice(1).forEach((next, index) => {
        const [line, , end] = inOrder[index]!;
        expect(line < next[0] || end <= next[1]).toBe(true);
      });
    }),
  );
});

test('a second analysis finds the same, and neither changes the source', () => {
  fc.assert(
    fc.property(source, (source) => {
      const before = structuredClone(source);
      expect(analyse(source)).toEqual(analyse(source));
      expect(source).toEqual(before);
    }),
  );
});

test('a doubt shows the same words in the sentence and in the file', () => {
  fc.assert(
    fc.property(source, (source) => {
      const article = analyse(source);
      const lines = source.text.split('\n');
      for (const { line, column, sentence, span } of article.doubts) {
        const shown = sentencesOf(article)[sentence!]!.text.slice(...span!);
        expect(lines[line! - 1]!.startsWith(shown, column! - 1)).toBe(true);
      }
    }),
  );
});

test('the analysis of a text does not depend on the texts before it', () => {
  fc.assert(
    fc.property(source, source, (first, second) => {
      const alone = analyse(second);
      analyse(first);
      expect(analyse(second)).toEqual(alone);
    }),
  );
});

test('a block is analysed alike wherever it stands', () => {
  fc.assert(
    fc.property(block, source, ({ text }, source) => {
      const own: SourceBlock = { kind: 'paragraph', text, marker: null, at: [[0, 0]] };
      const alone = analyse({ ...source, blocks: [own] });
      const among = analyse({ ...source, blocks: [...source.blocks, own] });
      expect(withoutIds(among, source.blocks.length)).toEqual(withoutIds(alone, 0));
    }),
  );
});
