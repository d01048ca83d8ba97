import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEditions } from '../../src/editions/diff/compare-editions.ts';
import { compareLines } from '../../src/editions/diff/compare-lines.ts';
import type { ArticleLines, EditionText } from '../../src/editions/diff/edition-text.ts';
import { compareFiles } from '../../src/editions/manifest/verify.ts';
import { composeManifest } from '../../src/editions/manifest/compose.ts';
import type { LineChange } from '../../src/schema/changes.ts';
import { byCodeUnits } from '../../src/text/order.ts';
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

const editionOf = (articles: ArticleLines[]): EditionText => ({ edition: 'a', root: 'a', articles, forwards: [] });

test('nothing is new between an edition and itself, and something is where a sentence differs', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const [earlier, later] = [before, after].map((texts) => editionOf([exampleEdition('aaaa2222', texts)])) as [
        EditionText,
        EditionText,
      ];
      expect(compareEditions(earlier, earlier).articles).toEqual([]);
      const isSame = JSON.stringify(before) === JSON.stringify(after);
      expect(compareEditions(earlier, later).articles.length === 0).toBe(isSame);
    }),
  );
});

/** The articles that have none of some ids, as what they say. */
function others(articles: readonly ArticleLines[], ids: readonly string[]): string[] {
  const kept = articles.filter(({ id }) => !ids.includes(id));
  return kept.map(({ id, lines }) => `${id}: ${lines.map(({ text }) => text).join(' ')}`).toSorted(byCodeUnits);
}

test('every article is the same, changed, added or removed, and none is two of these', () => {
  const article = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), text);
  const articles = fc
    .uniqueArray(article, { selector: ([id]) => id, maxLength: 5 })
    .map((list) => list.map(([id, texts]) => exampleEdition(id.repeat(8), texts)));
  fc.assert(
    fc.property(articles, articles, (before, after) => {
      const changes = compareEditions(editionOf(before), editionOf(after)).articles;
      const was = changes.flatMap((article) => (article.change === 'added' ? [] : article.was));
      const is = changes.flatMap((article) => (article.change === 'removed' ? [] : article.id));
      expect(new Set(was).size).toBe(was.length);
      expect(new Set(is).size).toBe(is.length);
      expect(others(before, was)).toEqual(others(after, is));
    }),
  );
});

const listFiles = (hashes: Record<string, string>) =>
  Object.entries(hashes).map(([path, sha256]) => ({ path, sha256 }));

test('every difference between what is listed and what is there is found, and nothing else', () => {
  const files = fc.dictionary(fc.constantFrom('a', 'b/c', 'b/d', 'e'), fc.constantFrom('1', '2', '3'));
  fc.assert(
    fc.property(files, files, (listed, there) => {
      const manifest = composeManifest(listFiles(listed), {
        edition: '',
        key: '',
        content: { sources: {}, content: {} },
      });
      const found = compareFiles(manifest, listFiles(there)).map(({ kind, path }) => `${kind} ${path}`);
      const oracle = ['a', 'b/c', 'b/d', 'e'].flatMap((path) => {
        if (listed[path] === there[path]) return [];
        if (listed[path] === undefined) return `extra ${path}`;
        return `${there[path] === undefined ? 'missing' : 'changed'} ${path}`;
      });
      expect(found).toEqual(oracle);
    }),
  );
});
