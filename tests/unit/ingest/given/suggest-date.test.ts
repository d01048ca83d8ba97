import { expect, test } from 'vitest';
import { suggestDate } from '../../../../src/ingest/given/suggest-date.ts';

test.each([
  ['31.1.26', '2026-01-31'],
  ['3.4.2025', '2025-04-03'],
  ['31/01/2026', '2026-01-31'],
  ['12 February 2025', '2025-02-12'],
  ['Feb 12, 2025', '2025-02-12'],
])('takes %s for %s', (written, date) => {
  expect(suggestDate(written)).toBe(date);
});

test.each(['3/4/2025', '31.2.2025', '2025', 'yesterday', ''])('makes no guess at %j', (written) => {
  expect(suggestDate(written)).toBeNull();
});
