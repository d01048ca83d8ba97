import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectQuotations, makeNamePages, relateNames } from '../../src/relate/index.ts';
import type { Article } from '../../src/schema/article.ts';
import { NameFile, NamePage } from '../../src/schema/dossier-name.ts';
import { DossierQuotation } from '../../src/schema/dossier-quotation.ts';
import { analyse } from '../../src/analyse/index.ts';
import { ingest } from '../../src/ingest/index.ts';

const sentence = fc.constantFrom(
  'US President Donald Trump arrived in Washington on Monday.',
  '“We are ready,” Trump said.',
  'Kremlin spokesman Dmitry Peskov told reporters that it was “a long way”.',
  'George Washington never saw Kyiv.',
  'KYIV IS QUIET, REUTERS REPORTS.',
  'Mr. Peskov said: “Nobody knows.” He left for Kyiv.',
  'She called it “peace”.',
  'Reuters reported it from Washington.',
);

const articles: fc.Arbitrary<Article[]> = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .map((texts) =>
    texts.map((text, index) => analyse(ingest(Buffer.from(text.join(' ')), `${index}.txt`, { language: 'en' }))),
  );

const shuffled = articles.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
);

const countMentions = (all: { mentions: unknown[] }[]): number =>
  all.reduce((sum, one) => sum + one.mentions.length, 0);

const linesOf = ({ blocks }: Article) => blocks.flatMap(({ sentences }) => sentences);

test('the order of the articles does not matter', () => {
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      const [one, two] = [relateNames(list).names, relateNames(other).names];
      expect(two).toEqual(one);
      expect(makeNamePages(two, other)).toEqual(makeNamePages(one, list));
      expect(collectQuotations(other, two.slugs)).toEqual(collectQuotations(list, one.slugs));
    }),
  );
});

test('every entry of every article is in one name, with its mentions, its sentences and a slug of its own', () => {
  fc.assert(
    fc.property(articles, (list) => {
      const joined = relateNames(list).names;
      const names = NameFile.parse([...joined.byLetter.values()].flat());
      const bySlug = new Map(names.map((name) => [name.slug, name]));
      expect(bySlug.size).toBe(names.length);
      for (const article of list) {
        const lines = linesOf(article);
        article.names.forEach((entry, index) => {
          const name = bySlug.get(joined.slugs.get(article.id)![index]!)!;
          expect(name.type).toBe(entry.type);
          const naming = name.articles.find(({ article: id }) => id === article.id)!;
          expect(naming.mentions).toEqual(expect.arrayContaining(entry.mentions));
          expect(naming.sentences).toEqual([...new Set(naming.mentions.map(([line]) => lines[line]!.id))]);
        });
      }
      expect(countMentions(names.flatMap((name) => name.articles))).toBe(
        countMentions(list.flatMap((article) => article.names)),
      );
    }),
  );
});

test('quotations and first sentences are verbatim', () => {
  fc.assert(
    fc.property(articles, (list) => {
      const joined = relateNames(list).names;
      const textOf = new Map(
        list.map((article) => [article.id, new Map(linesOf(article).map(({ id, text }) => [id, text]))]),
      );
      for (const { article, parts, speaker } of DossierQuotation.array().parse(collectQuotations(list, joined.slugs))) {
        for (const { sentence, text } of parts) expect(textOf.get(article)!.get(sentence)).toContain(text);
        const spoken = [...textOf.get(article)!.values()].some((text) => text.includes(speaker?.words ?? ''));
        expect(spoken).toBe(true);
      }
      for (const page of makeNamePages(joined, list).map((made) => NamePage.parse(made))) {
        expect(page.articles.length).toBeGreaterThan(1);
        for (const { article, sentences, text } of page.articles)
          expect(textOf.get(article)!.get(sentences[0]!)).toBe(text);
      }
    }),
  );
});
