import { Dossier } from '../../schema/dossier.ts';
import { ContentError, invalidValue } from './content-error.ts';

/** The dossier as a whole, out of the text of `content/dossier.json`. Throws a `ContentError`. */
export function readDossier(fileText: string, file = 'dossier.json'): Dossier {
  const result = Dossier.safeParse(parse(fileText, file));
  if (!result.success) throw invalidValue(file, 1, result.error);
  return result.data;
}

function parse(fileText: string, file: string): unknown {
  try {
    return JSON.parse(fileText) as unknown;
  } catch (cause) {
    throw new ContentError(file, 1, `Not JSON: ${(cause as Error).message}`, { cause });
  }
}
