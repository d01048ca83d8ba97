import { expect, test } from 'vitest';
import { articlesCsv } from '../../../../src/site/downloads/articles-csv.ts';
import { csvLine } from '../../../../src/site/downloads/csv.ts';
import { sentencesCsv, sentencesCsvHead } from '../../../../src/site/downloads/sentences-csv.ts';
import { exampleArticle } from '../../../examples/article.ts';

test('quotes what has commas, quotation marks or line ends', () => {
  expect(csvLine(['a', 'b,c', 'say "so"', 'x\ny', null, -1.5])).toBe('a,"b,c","say ""so""","x\ny",,-1.5\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('a text %j is no formula', (text) => {
  expect(csvLine([text])).toMatch(/^"?'/);
});

test('every row has as many cells as the head', () => {
  const [head = '', row = ''] = articlesCsv([{ number: 1, article: exampleArticle() }]).split('\r\n');
  expect(row.split(',')).toHaveLength(head.split(',').length);
  expect(head).toContain(',flesch_reading_ease,flesch_kincaid,');
});

test('a sentence is given with its address', () => {
  expect(sentencesCsvHead).toBe('article,sentence,path,words,grade,hard,tone,text\r\n');
  expect(sentencesCsv(exampleArticle(), 3)).toBe('3,1,/articles/an-example-aaaa2222/#s-aaaaaaa,2,,0,0,He came.\r\n');
});
