/** Rows of the table of articles on one page. */
export const articlesAPage = 100;

/** How many pages the table of so many articles has. */
export function articlePageCount(articles: number): number {
  return Math.max(1, Math.ceil(articles / articlesAPage));
}

export function articlePagePath(page: number): string {
  return page === 1 ? '/articles/' : `/articles/page/${page}/`;
}

/** Rows of the list of files on one page. */
export const filesAPage = 100;

export function filePageCount(files: number): number {
  return Math.max(1, Math.ceil(files / filesAPage));
}

export function filePagePath(page: number): string {
  return page === 1 ? '/data/' : `/data/page/${page}/`;
}

/** Utterances on one page: what several articles quote is one. */
export const quotationsAPage = 100;

export function quotationPageCount(quotations: number): number {
  return Math.max(1, Math.ceil(quotations / quotationsAPage));
}

export function quotationPagePath(page: number): string {
  return page === 1 ? '/quotations/' : `/quotations/page/${page}/`;
}

export function newPagePath(page: number): string {
  return page === 1 ? '/new/' : `/new/${page}/`;
}

/** The pages after the first, as Astro's `getStaticPaths` names them. */
export function furtherPages(count: number): { params: { page: string }; props: { page: number } }[] {
  return Array.from({ length: count - 1 }, (_, index) => index + 2).map((page) => ({
    params: { page: String(page) },
    props: { page },
  }));
}

/** All pages of one of several lists, for `getStaticPaths` of a route that ends in `[...page]`: the first has no number. */
export function allPages<Params extends Record<string, string | undefined>>(
  params: Params,
  count: number,
): { params: Params & { page: string | undefined }; props: { page: number } }[] {
  return Array.from({ length: count }, (_, index) => index + 1).map((page) => ({
    params: { ...params, page: page === 1 ? undefined : String(page) },
    props: { page },
  }));
}

/** Stories on one page of the list of all. */
export const storiesAPage = 100;

export function storiesPageCount(stories: number): number {
  return Math.max(1, Math.ceil(stories / storiesAPage));
}

export function storiesPath(page: number): string {
  return page === 1 ? '/stories/' : `/stories/page/${page}/`;
}
