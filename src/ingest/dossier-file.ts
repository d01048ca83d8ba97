import type { VFileMessage } from 'vfile-message';
import { DossierFile } from '../schema/dossier-file.ts';
import { nearest } from '../text/nearest.ts';
import { clean } from './clean.ts';
import { readGiven } from './given/read-given.ts';
import { rejection } from './rejection.ts';

/** What a dossier file says, and what a person should look at. */
export interface DossierFileReading {
  value: DossierFile;
  /** Not fatal: facts about files that are not there. */
  warnings: VFileMessage[];
}

/**
 * Reads `dossier.yaml`. `file` is how messages call it, `articles` are the paths in the folder that may be articles. Throws an
 * `AggregateError` of all mistakes, each a message with line, column and how to mend it.
 */
export function readDossierFile(text: string, file: string, articles: readonly string[]): DossierFileReading {
  const { value, places } = readGiven(clean(text).text, DossierFile, file);
  const known = new Set(articles);
  const strays = Object.keys(value.articles ?? {}).filter((path) => !known.has(path));
  return { value, warnings: strays.map((path) => strayFile(path)) };

  function strayFile(path: string): VFileMessage {
    const meant = nearest(path, articles);
    const mend = meant === null ? 'correct or remove it' : `expected \`${meant}\`; correct or remove it`;
    const message = rejection(
      file,
      'no-such-file',
      `Unexpected file \`${path}\`: the folder has none of this name, ${mend}`,
      places.of(['articles', path]),
    );
    message.fatal = false;
    return message;
  }
}
