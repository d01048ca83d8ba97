/** Rows of the table of articles on one page. */
export const articlesAPage = 100;

/** How many pages the table of so many articles has. */
export function articlePageCount(articles: number): number {
  return Math.max(1, Math.ceil(articles / articlesAPage));
}

export function articlePagePath(page: number): string {
  return page === 1 ? '/articles/' : `/articles/page/${page}/`;
}
