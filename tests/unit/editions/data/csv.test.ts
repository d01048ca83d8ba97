import { expect, test } from 'vitest';
import { csvLine } from '../../../../src/editions/data/csv.ts';

test('quotes what has commas, quotation marks or line ends', () => {
  expect(csvLine(['a', 'b,c', 'say "so"', 'x\ny', null, -1.5, true])).toBe(
    'a,"b,c","say ""so""","x\ny",,-1.5,true\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('a text %j is no formula', (text) => {
  expect(csvLine([text])).toMatch(/^"?'/);
});
