import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../src/relate/conflicts/index.ts';
import { findQuotationVariants } from '../../../src/relate/quotation-variants/index.ts';
import { Conflict } from '../../../src/schema/conflict.ts';
import { agreeOnQuantity } from '../../../src/text/quantities/agree.ts';
import { findQuantities } from '../../../src/text/quantities/read.ts';
import { alignWords } from '../../../src/text/wording/align-words.ts';
import { articleOf } from '../../unit/relate/conflicts/accounts.ts';

const texts = [
  'The flood killed 12 people on Monday, Anna Schmidt said.',
  'Fourteen people were killed by the flood on Sunday, John Miller said.',
  'The flood did not kill 12 people. “It was a terrible, terrible night,” Anna Schmidt said.',
  'About 20 people were probably killed by the flood. “It was a terrible night,” Anna Schmidt said.',
  'The flood in Lyon killed a dozen people.',
];
const articles = texts.map((text, index) => articleOf(text, `${index}.txt`));
const members = articles.map(({ id, blocks }) => {
  const [line] = blocks.flatMap(({ sentences }) => sentences);
  return { article: id, span: [0, 0, line!.text.length] as [number, number, number] };
});
const order = fc.shuffledSubarray([...articles.keys()], { minLength: articles.length });

describe('the order of', () => {
  const conflicts = findConflicts(articles, [{ id: 'st-a', members }]);

  test('articles and members does not change conflicts', () => {
    expect(conflicts.map((conflict) => Conflict.parse(conflict).kind)).toContain('number');
    fc.assert(
      fc.property(order, order, (x, y) => {
        const shuffled = findConflicts(x.map((i) => articles[i]!), [{ id: 'st-a', members: y.map((i) => members[i]!) }]); // prettier-ignore
        expect(shuffled).toEqual(conflicts);
      }),
      { numRuns: 20 },
    );
  });

  test('articles does not change quotation variants', () => {
    const variants = findQuotationVariants(articles);
    expect(variants).toHaveLength(1);
    fc.assert(
      fc.property(order, (x) => {
        expect(findQuotationVariants(x.map((i) => articles[i]!))).toEqual(variants);
      }),
      { numRuns: 20 },
    );
  });
});

describe('quantities', () => {
  const number = fc.oneof(fc.integer({ min: 2, max: 2_000_000 }), fc.double({ min: 0.01, max: 999, noNaN: true }).map((x) => Math.round(x * 100) / 100)); // prettier-ignore
  const unit = fc.constantFrom('miles', 'kilometres', 'hours', 'minutes', 'percent', 'tonnes', 'people');

  test('every quantity is a slice of its text, in order, and agrees with itself', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(number, unit), { minLength: 1, maxLength: 5 }), (list) => {
        const text = list.map(([value, name]) => `about ${value} ${name} there`).join('; ');
        const found = findQuantities(text);
        let end = 0;
        for (const quantity of found) {
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          end = quantity.end;
          expect(agreeOnQuantity(quantity, quantity)).toBe(true);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('agreement is symmetric', () => {
    fc.assert(
      fc.property(number, unit, number, unit, (x, unitX, y, unitY) => {
        const [a, b] = [`${x} ${unitX}`, `nearly ${y} ${unitY}`].map((text) => findQuantities(text)[0]);
        fc.pre(a !== undefined && b !== undefined);
        expect(agreeOnQuantity(a, b)).toBe(agreeOnQuantity(b, a));
      }),
    );
  });
});

test('an alignment is a longest common subsequence', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 9 });
  const longest = (a: string[], b: string[]): number => {
    if (a.length === 0 || b.length === 0) return 0;
    if (a[0] === b[0]) return 1 + longest(a.slice(1), b.slice(1));
    return Math.max(longest(a.slice(1), b), longest(a, b.slice(1)));
  };
  fc.assert(
    fc.property(words, words, (a, b) => {
      const matches = alignWords(a, b);
      expect(matches).toHaveLength(longest(a, b));
      expect(matches.every(([i, j]) => a[i] === b[j])).toBe(true);
      expect(matches.slice(1).every(([i, j], at) => i > matches[at]![0] && j > matches[at]![1])).toBe(true);
    }),
  );
});
