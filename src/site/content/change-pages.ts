import type { ArticleChange, FactChange, LineChange } from '../../schema/changes.ts';

/** What stands on one page of what became of an article: a long list goes on on the next page. */
export interface ChangePart {
  article: ArticleChange;
  facts: readonly FactChange[];
  lines: readonly LineChange[];
  /** Its first lines stand on an earlier page. */
  isContinued: boolean;
}

/** Articles, facts and sentences on one page, about. */
const rowsAPage = 200;

/** The pages of what is new, in order; at least one. */
export function changePages(articles: readonly ArticleChange[]): ChangePart[][] {
  const pages: ChangePart[][] = [[]];
  let free = rowsAPage;
  const place = (part: ChangePart): void => {
    pages.at(-1)!.push(part);
    free -= 1 + part.facts.length + part.lines.length;
    if (free > 0) return;
    pages.push([]);
    free = rowsAPage;
  };
  for (const article of articles) {
    const { facts, lines } = article.change === 'changed' ? article : { facts: [], lines: [] };
    let start = 0;
    do {
      const end = start + free;
      const isContinued = start > 0;
      place({ article, facts: isContinued ? [] : facts, lines: lines.slice(start, end), isContinued });
      start = end;
    } while (start < lines.length);
  }
  return pages.filter((page, index) => page.length > 0 || index === 0);
}
