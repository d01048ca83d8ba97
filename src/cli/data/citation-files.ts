import { join } from 'node:path';
import type { ArticleSummary } from '../../schema/article.ts';
import type { Dossier } from '../../schema/dossier.ts';
import { linkFromAnywhere, permanentPath } from '../../site/links.ts';
import { citedArticle } from '../../text/citations/cite-article.ts';
import { citationOf } from '../../text/citations/citation.ts';
import { formatCitation } from '../../text/citations/formats.ts';
import { openDataFile } from './data-file.ts';

/** `dossier.bib`, `dossier.ris` and `dossier.csl.json`: a record an article. */
export interface CitationFiles {
  add: (article: ArticleSummary, number: number) => Promise<void>;
  close: () => Promise<void>;
}

export async function openCitationFiles(folder: string, dossier: Dossier): Promise<CitationFiles> {
  const [bib, ris, csl] = await Promise.all(
    (['bib', 'ris', 'csl.json'] as const).map((ending) => openDataFile(join(folder, `dossier.${ending}`))),
  );
  const about = { title: dossier.title.value, edition: dossier.edition };
  let separator = '[\n';
  return {
    add: async (article, number) => {
      const item = citationOf(citedArticle(article, number, addressOf(article.id, dossier.site)), about);
      await bib!.write(`${formatCitation(item, 'bib')}\n\n`);
      await ris!.write(`${formatCitation(item, 'ris')}\n\n`);
      await csl!.write(separator + formatCitation(item, 'csl.json'));
      separator = ',\n';
    },
    close: async () => {
      await csl!.write('\n]\n');
      await Promise.all([bib!.close(), ris!.close(), csl!.close()]);
    },
  };
}

/** The lasting address of an article; `null` where that of the site is not known. */
function addressOf(id: string, site: string | null): string | null {
  if (site === null) return null;
  return new URL(linkFromAnywhere(new URL(site).pathname)(permanentPath({ id })), site).href;
}
