import { passageId } from '../../text/identity.ts';
import { articlePath, type Linker } from '../links.ts';
import type { Cite } from '../reading/summary.ts';
import { loadArticle, type WholeDossier } from './dossier.ts';

/** Finds the article that comes from a file, and the sentence in it with the words cited. */
export function citeFrom({ articles }: WholeDossier, link: Linker): Cite {
  return async (file, words) => {
    const entry = articles.find(({ article }) => article.source.file === file);
    if (entry === undefined) return null;
    const id = passageId(words);
    const { blocks } = await loadArticle(entry.article.id);
    const isThere = blocks.some(({ sentences }) => sentences.some((sentence) => sentence.id === id));
    return { number: entry.number, href: link(articlePath(entry.article, isThere ? id : undefined)) };
  };
}
