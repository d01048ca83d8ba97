import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeNames } from '../../../../src/editions/portable/safe-names.ts';

test('leaves names alone that hold everywhere', () => {
  expect(safeNames(['index.html', 'articles/a-call-abcd2345/index.html', '_astro/x.B-_1.js'])).toEqual(new Map());
});

test.each([
  ['names/con/index.html', 'names/con_/index.html'],
  ['names/NUL.html', 'names/NUL_.html'],
  ['a:b?.html', 'a_b_.html'],
  ['ends. /x', 'ends_/x'],
])('gives %s another name', (path, expected) => {
  expect(safeNames([path]).get(path)).toBe(expected);
});

test('tells apart what differs in case only, whatever the order', () => {
  const expected = new Map([['a.js', 'a_2.js']]);
  expect(safeNames(['A.js', 'a.js'])).toEqual(expected);
  expect(safeNames(['a.js', 'A.js'])).toEqual(expected);
});

test('any names become different names that FAT, NTFS and zips take', () => {
  const segment = fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }).filter((text) => !/^\.*$|\//.test(text));
  const paths = fc.uniqueArray(fc.array(segment, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/')));
  fc.assert(
    fc.property(paths, (all) => {
      const changed = safeNames(all);
      const names = all.map((path) => changed.get(path) ?? path);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(all.length);
      for (const name of names) {
        expect(name.length).toBeLessThanOrEqual(200);
        for (const part of name.split('/')) {
          expect(part).toMatch(/^[^<>:"|?*\\\p{Cc}]*[^<>:"|?*\\\p{Cc}. ]$/u);
          expect(part).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
        }
      }
    }),
    { numRuns: 40 },
  );
});
