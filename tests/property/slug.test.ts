import slugify from '@sindresorhus/slugify';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slug } from '../../src/text/slug.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'B', 'Z', '0', '9', 'é'), minLength: 1, maxLength: 6 });

test('is what slugify makes of words', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      expect(slug(words.join(' '))).toBe(slugify(words.join(' '), { decamelize: false }));
    }),
  );
});
