import { type DossierName, NameFile, type NameLetter, NamePage } from '../schema/dossier-name.ts';
import type { ContentFile } from './content-file.ts';
import { composeEntries } from './entries.ts';

/** `names/<letter>.json`, a name a line. Throws a `ZodError` when one breaks its schema. */
export function composeNames(letter: NameLetter, names: readonly DossierName[]): ContentFile {
  return { path: `names/${letter}.json`, text: `${composeEntries(NameFile.parse(names))}\n` };
}

/** `names/pages/<slug>.json`, an article a line. Throws as `composeNames` does. */
export function composeNamePage(page: NamePage): ContentFile {
  const { articles, ...name } = NamePage.parse(page);
  const head = JSON.stringify(name).slice(0, -1);
  return { path: `names/pages/${page.slug}.json`, text: `${head},"articles":${composeEntries(articles)}}\n` };
}
