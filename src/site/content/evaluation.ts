import { Evaluation } from '../../schema/evaluation.ts';

/** The file is there once `npm run evaluate -- <folder> --json src/site/data/evaluation.json` has run. */
const files = import.meta.glob<unknown>('../data/evaluation.json', { eager: true, import: 'default' });

/** What the analysis was measured at; `null` when it has not been measured. Throws a `ZodError` when the file is no evaluation. */
export function loadEvaluation(): Evaluation | null {
  const [file] = Object.values(files);
  return file === undefined ? null : Evaluation.parse(file);
}
