import type { PlainArticle } from '../schema/article.ts';
import type { FileFate } from '../schema/dossier.ts';
import type { ComposedText, Outcome } from '../schema/outcome.ts';
import { articleId } from '../text/identity.ts';
import { byCodeUnits } from '../text/order.ts';

/** What became of all files: the articles to publish with what is composed of each, and one fate a file, all in the order of their paths. */
export interface Fates {
  articles: PlainArticle[];
  texts: ComposedText[];
  files: FileFate[];
}

type ReadFile = Extract<Outcome, { article: PlainArticle }>;

/**
 * Decides what becomes of each file: the first one, by path, with some bytes or some text is published, later ones with the same are
 * folded into it. The order of `outcomes` does not matter.
 */
export function decideFates(outcomes: readonly Outcome[]): Fates {
  const fates: Fates = { articles: [], texts: [], files: [] };
  const byBytes = new Map<string, string>();
  const byText = new Map<string, string>();
  const ids = new Set<string>();
  for (const outcome of outcomes.toSorted((a, b) => byCodeUnits(a.file, b.file))) {
    const { file, sha256 } = outcome;
    if ('rejection' in outcome) {
      fates.files.push({ fate: 'rejected', file, sha256, ...outcome.rejection });
    } else {
      const original = byBytes.get(outcome.sha256) ?? byText.get(outcome.textSha256);
      fates.files.push(original === undefined ? publish(outcome) : fold(outcome, original));
    }
  }
  return fates;

  function publish({ article, text, file, sha256, textSha256 }: ReadFile): FileFate {
    const named = withOwnId(article, ids);
    ids.add(named.id);
    byBytes.set(sha256, file);
    byText.set(textSha256, file);
    fates.articles.push(named);
    fates.texts.push(text);
    return { fate: 'published', file, sha256, id: named.id };
  }

  function fold({ file, sha256 }: ReadFile, sameAs: string): FileFate {
    return {
      fate: 'folded',
      file,
      sha256,
      sameAs,
      reason: `the same ${byBytes.has(sha256) ? 'bytes' : 'text'} as ${sameAs}`,
    };
  }
}

/** Two versions of one address, or `x.txt` and `x.md`, claim one id: the first keeps it, a later one is named by its whole path as well. */
function withOwnId(article: PlainArticle, taken: ReadonlySet<string>): PlainArticle {
  if (!taken.has(article.id)) return article;
  const id = articleId({ url: null, file: `${article.url?.value ?? ''} ${article.source.file}/` });
  const doubt = {
    rule: 'relate:same-id',
    message:
      'An earlier file has the same address or name, so links to this article hold only while both files are there',
    line: null,
    column: null,
    sentence: null,
    span: null,
  };
  return { ...article, id, doubts: [...article.doubts, doubt] };
}
