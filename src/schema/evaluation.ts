import { z } from 'zod';

/** How well one task of the analysis did on public ground truth, beside a well-known tool on the same items. */
export const EvaluationRow = z.strictObject({
  /** What was measured: `Reading grade`, `Tone of sentences`. */
  task: z.string().min(1),
  /** The ground truth: `CLEAR, 4,724 excerpts`. */
  set: z.string().min(1),
  /** How many texts, sentences or queries. */
  items: z.int().positive(),
  /** `Pearson r`, `nDCG@10`, `triples in order`. */
  measure: z.string().min(1),
  ours: z.number(),
  /** `null` when no other tool was measured. */
  peer: z.number().nullable(),
  peerName: z.string().nullable(),
});
export type EvaluationRow = z.output<typeof EvaluationRow>;

/** `src/site/data/evaluation.json`, written by `npm run evaluate -- <folder> --json <file>`. */
export const Evaluation = z.strictObject({
  /** The day of the measurement. */
  measured: z.iso.date(),
  rows: z.array(EvaluationRow),
});
export type Evaluation = z.output<typeof Evaluation>;
