import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The five articles as they were received: never edited. */
test.each([
  ['000_62bd9cfc465d51d8.txt', 'dd54ea1f4507e34acfbe945a7964d0dba7fb54ae627333363367ad476661b66a'],
  ['001_4866df658f764bf1.txt', 'fb9dffcfee0b0eda7e6d1ea1e299c245ba19f66147e4daff5b0370d637e87564'],
  ['002_07fc05ca8bfde29b.txt', '43ff7874c2b20d42a8b972e65586038e51ddd2fbc9e0fdf5dca59befd186ce2e'],
  ['003_15f9f616f39d4ce9.txt', '3a8a6d08bfcabe11c96b452f88280c33e41c843ed04c7651e7b846a6ec9a63c7'],
  ['004_1083366aa662d066.txt', '91a376cc00cde9c1fc9d1d2aecadc882bfffe6f620afdc824bd52ea99195a946'],
])('%s is byte for byte as received', (file, sha256) => {
  expect(hash('sha256', readFileSync(new URL(`../../seeds/${file}`, import.meta.url)))).toBe(sha256);
});
