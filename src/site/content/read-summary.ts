import { ArticleSummary, ArticleText } from '../../schema/article.ts';
import { invalidValue } from './content-error.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';

/**
 * What the site keeps of every article, out of the text of its file; the body is not looked at.
 * `file` names it in errors. Throws a `ContentError`.
 */
export function readSummary(fileText: string, file = 'article.md'): ArticleSummary {
  const end = fileText.indexOf('\nblocks: ');
  const lines = (end < 0 ? fileText : fileText.slice(0, end + '\nblocks: '.length)).split('\n');
  return toSummary(readFrontMatter(lines, file, 'blocks'), file);
}

/** Keys of the front matter that are about the text: the rest is the summary. */
const textKeys: ReadonlySet<string> = new Set(['sentences', ...Object.keys(ArticleText.shape)]);

/** The front matter's values but for those about the text, validated. */
export function toSummary({ entries }: FrontMatter, file: string): ArticleSummary {
  const values = [...entries].filter(([key]) => !textKeys.has(key));
  const result = ArticleSummary.safeParse(Object.fromEntries(values.map(([key, { value }]) => [key, value])));
  if (result.success) return result.data;
  const key = String(result.error.issues[0]?.path[0] ?? '');
  throw invalidValue(file, entries.get(key)?.line ?? 1, result.error);
}
