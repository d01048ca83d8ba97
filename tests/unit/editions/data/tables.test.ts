import { expect, test } from 'vitest';
import type { Addresses } from '../../../../src/editions/data/addresses.ts';
import { articleRecord } from '../../../../src/editions/data/article-record.ts';
import { csvHead, csvRows } from '../../../../src/editions/data/table.ts';
import { articlesTable } from '../../../../src/editions/data/articles-table.ts';
import { conflictRows, conflictsTable } from '../../../../src/editions/data/conflicts-table.ts';
import { dateRows, datesTable } from '../../../../src/editions/data/dates-table.ts';
import { quotationRows, quotationsTable } from '../../../../src/editions/data/quotations-table.ts';
import { sentenceRows, sentencesTable } from '../../../../src/editions/data/sentences-table.ts';
import { exampleArticle, exampleBlock } from '../../../examples/article.ts';

const addresses: Addresses = { numberOf: () => 3, pathOf: (id, sentence = '') => `/${id}/#${sentence}` };

test('an article stands with its number, its address and every formula', () => {
  expect(csvHead(articlesTable)).toContain(',flesch_reading_ease,flesch_kincaid,');
  const row = csvRows(articlesTable, [{ number: 1, path: '/x/', article: exampleArticle() }]);
  expect(row).toMatch(/^1,aaaa2222,\/x\/,He came,derived,,/);
});

test('sentences are numbered without titles and headings', () => {
  const article = exampleArticle({
    blocks: [
      exampleBlock({ kind: 'title', sentences: ['A title'] }),
      exampleBlock({ kind: 'paragraph', sentences: ['He came.', 'He saw.'] }),
      exampleBlock({ kind: 'item', marker: '-', sentences: ['He won.'] }),
    ],
  });
  const rows = csvRows(sentencesTable, sentenceRows(article, addresses));
  expect(csvHead(sentencesTable)).toBe('article,sentence,path,words,grade,hard,tone,text\r\n');
  expect(rows.split('\r\n').map((row) => row.slice(0, 4))).toEqual(['3,1,', '3,2,', '3,3,', '']);
});

test('a date stands with its words and the sentence they are in', () => {
  const date = {
    span: [1, 0, 6],
    type: 'date',
    value: null,
    precision: 'day',
    modifier: null,
    rule: 'weekday',
    anchor: null,
  } as const;
  const article = exampleArticle({
    blocks: [
      exampleBlock({ kind: 'title', sentences: ['A title'] }),
      exampleBlock({ kind: 'paragraph', sentences: ['Friday it was.'] }),
    ],
    dates: [{ ...date, span: [...date.span] }],
  });
  const rows = csvRows(datesTable, dateRows(article, addresses));
  expect(rows).toBe('3,1,/aaaa2222/#s-aaaaaaa,Friday,date,,day,,\r\n');
});

test('a quotation is joined where the author speaks in between', () => {
  const parts = [
    { sentence: 's-aaaaaaa', text: 'We came' },
    { sentence: 's-bbbbbbb', text: 'and saw' },
  ];
  const quotation = {
    article: 'aaaa2222',
    index: 0,
    kind: 'direct',
    parts,
    speaker: null,
    cue: null,
    channel: null,
  } as const;
  const rows = csvRows(quotationsTable, quotationRows({ ...quotation, parts }, addresses));
  expect(rows).toBe('3,0,/aaaa2222/#s-aaaaaaa,direct,We came … and saw,,,,,,\r\n');
});

const passage = (words: string) => ({
  article: 'aaaa2222',
  span: [0, 0, 3] as [number, number, number],
  sentence: 's-aaaaaaa',
  words,
});

test('each witness of each account of a conflict has a row', () => {
  const values = [{ evidence: [passage('two'), passage('2')] }, { evidence: [passage('three')] }];
  const rows = conflictRows(
    { id: 'cf-aaaaaaa', statement: null, kind: 'number', weight: 'substance', values },
    addresses,
  );
  expect(csvRows(conflictsTable, rows).match(/substance,\d,\d/g)).toEqual([
    'substance,1,1',
    'substance,1,2',
    'substance,2,1',
  ]);
});

test('the record of an article leaves out only what makes the figures of its sentences', () => {
  const record = JSON.parse(JSON.stringify(articleRecord(exampleArticle(), addresses)));
  const [block] = exampleArticle().blocks;
  const { formulas: _, toneWords: _words, ...sentence } = block!.sentences[0]!;
  expect(record).toEqual({
    number: 3,
    path: '/aaaa2222/#',
    ...exampleArticle(),
    blocks: [{ ...block, sentences: [sentence] }],
  });
});
