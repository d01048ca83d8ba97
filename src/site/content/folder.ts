import { resolve } from 'node:path';

/** The folder that the pipeline writes and the site reads. */
export const contentFolder = resolve(process.env['DOSSIER_CONTENT'] ?? 'content');

/** The file of an article's whole text. */
export function articleFile(id: string): string {
  return resolve(contentFolder, 'articles', `${id}.md`);
}
