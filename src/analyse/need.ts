import type { DataMap, VFile } from 'vfile';

/** What an earlier step left on a file. Throws where it has not: then the plugins stand in the wrong order. */
export function need<Key extends keyof DataMap>(file: VFile, key: Key): DataMap[Key] {
  const value = file.data[key];
  if (value === undefined)
    throw new Error(`Nothing was found out yet about ${String(key)}: see the order of the plugins`);
  return value as DataMap[Key];
}

/** Formulas, votes and tone are made for English; a text of unknown language is not taken for it. */
export function isEnglish(file: VFile): boolean {
  return need(file, 'source').language?.value === 'en';
}
