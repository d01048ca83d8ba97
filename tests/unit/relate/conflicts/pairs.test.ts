import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareAccounts } from '../../../../src/relate/conflicts/compare.ts';
import { accountOf } from './accounts.ts';

const cases = readFileSync(new URL('pairs.cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

describe('two accounts', () => {
  test.each(cases)('%s', (line) => {
    const [, kind = '', one = '', mark = '', other = ''] = /^(\w+): (.*?) (\|\|?) (.*)$/.exec(line)!;
    const [a, b] = [accountOf(one), accountOf(other)];
    const kinds: string[] = compareAccounts(a, b).disagreements.map((finding) => finding.kind);
    expect(kinds.includes(kind) || (kinds.length > 0 && mark === '|')).toBe(mark === '||');
    expect(compareAccounts(b, a).disagreements.map((finding) => finding.kind).toSorted()).toEqual(kinds.toSorted()); // prettier-ignore
  });

  test('are at least 120 pairs', () => {
    expect(new Set(cases).size).toBeGreaterThanOrEqual(120);
  });
});
