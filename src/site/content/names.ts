import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DossierName, type NameLetter, NamePage } from '../../schema/dossier-name.ts';
import { byCodeUnits } from '../../text/order.ts';
import { contentFolder } from './folder.ts';
import { entryLines, readEntry, readJson } from './read-json.ts';

const folder = resolve(contentFolder, 'names');

/** The letters that names are filed under, in order, `other` last. */
export async function nameLetters(): Promise<NameLetter[]> {
  const letters = await baseNames(folder);
  return [...letters.filter((letter) => letter !== 'other'), ...letters.filter((letter) => letter === 'other')];
}

let last: { letter: NameLetter; names: Promise<DossierName[]> } | undefined;

/** The names under a letter in the order of an index. In a build, those of the letter asked for last stay in memory. */
export function loadNames(letter: NameLetter): Promise<DossierName[]> {
  if (last?.letter === letter && import.meta.env.PROD) return last.names;
  last = { letter, names: readNames(letter) };
  return last.names;
}

async function readNames(letter: NameLetter): Promise<DossierName[]> {
  const file = resolve(folder, `${letter}.json`);
  return entryLines(await readFile(file, 'utf8'), file).map((entry) => readEntry(DossierName, entry, file));
}

/** The slugs of the names that have a page of their own, in order. */
export function pagedNames(): Promise<string[]> {
  return baseNames(resolve(folder, 'pages'));
}

/** A name that has a page of its own. */
export async function loadNamePage(slug: string): Promise<NamePage> {
  const file = resolve(folder, 'pages', `${slug}.json`);
  return readJson(NamePage, await readFile(file, 'utf8'), file);
}

/** The JSON files of a folder without their ending, in order; none where there was nothing to write. */
async function baseNames(path: string): Promise<string[]> {
  const names = await readdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const bare = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  return bare.sort(byCodeUnits);
}
