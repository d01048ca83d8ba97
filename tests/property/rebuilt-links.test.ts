import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEditions } from '../../src/editions/diff/compare-editions.ts';
import type { EditionText } from '../../src/editions/diff/edition-text.ts';
import { articlePath, permanentPath } from '../../src/site/links.ts';
import { landing } from '../../src/site/reading/landing.ts';
import {
  applyEdit,
  type Draft,
  edit,
  firstDrafts,
  publishDraft,
  type PublishedDraft,
} from '../examples/edited-dossier.ts';

/** A published edition: what stands at which address. */
interface Site {
  articles: PublishedDraft[];
  pages: Map<string, PublishedDraft>;
  forwards: EditionText['forwards'];
}

/** A link that somebody has sent, and what it was to show. */
interface SentLink {
  author: number;
  address: string;
  text: string;
}

/** Publishes as `dossier build --since` does. */
function publish(drafts: readonly Draft[], earlier: Site | null): Site {
  const articles = drafts.map(publishDraft);
  const before = { edition: '', root: '', articles: earlier?.articles ?? [], forwards: earlier?.forwards ?? [] };
  const { forwards } = compareEditions(before, { articles });
  const pages = new Map(
    articles.flatMap((article) => [
      [articlePath(article), article] as const,
      [permanentPath(article), article] as const,
    ]),
  );
  for (const { from, to } of forwards)
    pages.set(
      permanentPath({ id: from }),
      articles.find(({ id }) => id === to)!,
    );
  return { articles, pages, forwards };
}

function linksOf({ articles }: Site): SentLink[] {
  return articles.flatMap((article) =>
    article.lines.flatMap(({ id, text }) => [
      { author: article.author, address: permanentPath(article, id), text },
      { author: article.author, address: articlePath(article, id), text },
    ]),
  );
}

/** Follows a link as a browser does: pages that are not there go on to the lasting address. `shown` is `changed` for the notice. */
function follow({ pages }: Site, address: string): { article: PublishedDraft | undefined; shown: string } {
  const { pathname, hash } = new URL(address, 'https://example.org');
  const lasting = pathname.replace(/^\/articles\/[^/]+-([a-z2-7]{8})\/$/, '/a/$1/');
  const article = pages.get(pathname) ?? pages.get(lasting);
  const place = landing(hash, (id) => article?.lines.some((line) => line.id === id) ?? false);
  if (place === null || place === 'changed') return { article, shown: 'changed' };
  return { article, shown: article!.lines.find(({ id }) => id === place.at)!.text };
}

test('every link ever sent lands on its sentence as long as that stands, and else on its article, which says so', () => {
  let [standing, changed] = [0, 0];
  const rounds = fc.array(fc.array(edit, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(firstDrafts, rounds, (first, rounds) => {
      let drafts: Draft[] = first;
      let site = publish(drafts, null);
      const sent = linksOf(site);
      for (const [round, edits] of rounds.entries()) {
        for (const [index, step] of edits.entries()) drafts = applyEdit(drafts, step, round * 10 + index);
        site = publish(drafts, site);
        for (const { author, address, text } of sent) {
          const draft = drafts.find((draft) => draft.author === author);
          if (draft === undefined) continue;
          const { article, shown } = follow(site, address);
          expect(article?.author, address).toBe(author);
          const stands = draft.sentences.includes(text);
          expect(shown, address).toBe(stands ? text : 'changed');
          if (stands) standing += 1;
          else changed += 1;
        }
        sent.push(...linksOf(site));
      }
    }),
  );
  expect(standing).toBeGreaterThan(1000);
  expect(changed).toBeGreaterThan(100);
});
