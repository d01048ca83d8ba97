import type { PageReport, Problem } from './page-report.ts';

/**
 * Joins the reports of all pages of a site, in linear time: every link must lead to a file that is there, and to an id that it has.
 * `files` are the paths of everything in the site. Problems come in the order of the reports.
 */
export function verifySite(reports: readonly PageReport[], files: ReadonlySet<string>): Problem[] {
  const idsOf = idFinder(reports);
  return reports.flatMap(({ page, problems, links }) => {
    const dead = links.flatMap((link): Problem[] => {
      const [file, id] = splitLink(link);
      if (!files.has(file)) return [{ page, reason: `A link leads to ${file}, which is not there` }];
      if (id === undefined || idsOf(file).has(id)) return [];
      return [{ page, reason: `A link leads to #${id} in ${file}, which has no such element` }];
    });
    return [...problems, ...dead];
  });
}

/** File names of a site have no `#` of their own: links to one would be encoded. */
function splitLink(link: string): [string, string | undefined] {
  const mark = link.indexOf('#');
  return mark === -1 ? [link, undefined] : [link.slice(0, mark), link.slice(mark + 1)];
}

/** The ids of a page, made out only for pages that a link with an id leads to. */
function idFinder(reports: readonly PageReport[]): (page: string) => ReadonlySet<string> {
  const joined = new Map(reports.map(({ page, ids }) => [page, ids]));
  const known = new Map<string, ReadonlySet<string>>();
  return (page) => {
    const ids = known.get(page) ?? new Set((joined.get(page) ?? '').split(' '));
    known.set(page, ids);
    return ids;
  };
}
