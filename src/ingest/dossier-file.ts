import type { VFileMessage } from 'vfile-message';
import { DossierFile } from '../schema/dossier-file.ts';
import { nearest } from '../text/nearest.ts';
import { clean } from './clean.ts';
import type { Path } from './given/places.ts';
import { readGiven } from './given/read-given.ts';
import { rejection } from './rejection.ts';

/** What a dossier file says, and what a person should look at. */
export interface DossierFileReading {
  value: DossierFile;
  /** Not fatal: facts about files that are not there. */
  warnings: VFileMessage[];
  /** Says that something written down is not in the articles: `path` leads to it, `known` are those that could be meant. */
  warnOf: (name: string, path: Path, known: readonly string[]) => VFileMessage;
}

/**
 * Reads `dossier.yaml`. `file` is how messages call it, `articles` are the paths in the folder that may be articles. Throws an
 * `AggregateError` of all mistakes, each a message with line, column and how to mend it.
 */
export function readDossierFile(text: string, file: string, articles: readonly string[]): DossierFileReading {
  const { value, places } = readGiven(clean(text).text, DossierFile, file);
  const known = new Set(articles);
  const strays = Object.keys(value.articles ?? {}).filter((path) => !known.has(path));
  return {
    value,
    warnings: strays.map((path) =>
      warn('no-such-file', `file \`${path}\`: the folder has none`, path, ['articles', path], articles),
    ),
    warnOf: (name, path, names) => warn('no-such-name', `name \`${name}\`: no article has one`, name, path, names),
  };

  function warn(rule: string, stray: string, name: string, path: Path, candidates: readonly string[]): VFileMessage {
    const meant = nearest(name, candidates);
    const mend = meant === null ? 'correct or remove it' : `expected \`${meant}\`; correct or remove it`;
    const message = rejection(file, rule, `Unexpected ${stray} of this name, ${mend}`, places.of(path));
    message.fatal = false;
    return message;
  }
}
