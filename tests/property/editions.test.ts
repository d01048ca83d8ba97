import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEditions } from '../../src/editions/diff/compare-editions.ts';
import { compareLines } from '../../src/editions/diff/compare-lines.ts';
import { compareFiles } from '../../src/editions/manifest/verify.ts';
import { composeManifest } from '../../src/editions/manifest/compose.ts';
import type { LineChange } from '../../src/schema/changes.ts';
import { exampleEdition, exampleLines } from '../examples/edition.ts';

const word = fc.constantFrom('peace', 'Putin', 'called', 'Kyiv', 'on', 'Wednesday', 'not', 'talks');
const sentence = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => `${words.join(' ')}.`);
const text = fc.array(sentence, { maxLength: 12 });

const wording = (change: Extract<LineChange, { change: 'changed' }>, kind: 'in' | 'out'): string =>
  change.words.map(([of, run]) => (of === 'same' || of === kind ? run : '')).join('');

test('the earlier sentences, less what went and plus what came, are the later ones', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const left = new Map<string, number>();
      const count = (line: string, by: number) => left.set(line, (left.get(line) ?? 0) + by);
      for (const line of before) count(line, 1);
      for (const change of compareLines(exampleLines(before), exampleLines(after))) {
        if (change.change === 'removed') count(change.text, -1);
        if (change.change === 'added') count(change.text, 1);
        if (change.change !== 'changed') continue;
        count(wording(change, 'out'), -1);
        count(wording(change, 'in'), 1);
      }
      for (const line of after) count(line, -1);
      expect([...left].filter(([, times]) => times !== 0)).toEqual([]);
    }),
  );
});

test('nothing is new between an edition and itself, and something is where a sentence differs', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const of = (texts: string[]) => ({
        articles: [exampleEdition('aaaa2222', texts)],
        edition: 'a',
        root: 'a',
        forwards: [],
      });
      expect(compareEditions(of(before), of(before)).articles).toEqual([]);
      const isSame = JSON.stringify(before) === JSON.stringify(after);
      expect(compareEditions(of(before), of(after)).articles.length === 0).toBe(isSame);
    }),
  );
});

test('every article is the same, changed, added or removed, and none is two of these', () => {
  const articles = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), text), {
    selector: ([id]) => id,
    maxLength: 5,
  });
  fc.assert(
    fc.property(articles, articles, (before, after) => {
      const of = (list: [string, string[]][]) => ({
        articles: list.map(([id, texts]) => exampleEdition(id.repeat(8), texts)),
        edition: 'a',
        root: 'a',
        forwards: [],
      });
      const { articles } = compareEditions(of(before), of(after));
      const was = articles.flatMap((article) => (article.change === 'added' ? [] : article.was));
      const is = articles.flatMap((article) => (article.change === 'removed' ? [] : article.id));
      expect(new Set(was).size).toBe(was.length);
      expect(new Set(is).size).toBe(is.length);
      const untouched = (list: [string, string[]][], ids: string[]) =>
        list.filter(([id]) => !ids.includes(id.repeat(8))).map(([id, texts]) => [id, texts.join('\n')]);
      expect(untouched(before, was).sort()).toEqual(untouched(after, is).sort());
    }),
  );
});

test('every difference between what is listed and what is there is found, and nothing else', () => {
  const files = fc.dictionary(fc.constantFrom('a', 'b/c', 'b/d', 'e'), fc.constantFrom('1', '2', '3'));
  fc.assert(
    fc.property(files, files, (listed, there) => {
      const list = (of: Record<string, string>) => Object.entries(of).map(([path, sha256]) => ({ path, sha256 }));
      const manifest = composeManifest(list(listed), { edition: '', key: '', content: { sources: {}, content: {} } });
      const found = compareFiles(manifest, list(there)).map(({ kind, path }) => `${kind} ${path}`);
      const oracle = ['a', 'b/c', 'b/d', 'e'].flatMap((path) => {
        if (listed[path] === there[path]) return [];
        if (listed[path] === undefined) return `extra ${path}`;
        return `${there[path] === undefined ? 'missing' : 'changed'} ${path}`;
      });
      expect(found).toEqual(oracle);
    }),
  );
});
