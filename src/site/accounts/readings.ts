import type { DossierConflict, WordedPassage } from '../../schema/dossier-account.ts';
import type { Line } from '../../schema/sentence.ts';
import { excerpt, type MarkedWords } from '../reading/excerpt.ts';
import type { Segment } from '../reading/segments.ts';
import { type Carrier, readingCarriers } from './carriers.ts';

/** One side of a conflict: its words in their sentence, and who has them. */
export interface ConflictReading {
  /** The article whose words are shown. */
  article: string;
  words: Segment<'dv'>[];
  carriers: Carrier[];
}

/** Reads the lines of an article. */
export type ReadLines = (article: string) => Promise<readonly Line[]>;

/** So many units of the sentence are shown before and after the words that differ. */
const context = 90;

/** The sides of a conflict, that of most articles first, each in the words of the first article that has it. */
export function conflictReadings(
  conflict: Pick<DossierConflict, 'values'>,
  read: ReadLines,
): Promise<ConflictReading[]> {
  const carriers = readingCarriers(conflict);
  return Promise.all(
    conflict.values.map(async ({ evidence }, index) => {
      const [shown] = evidence as [WordedPassage];
      return {
        article: shown.article,
        words: excerptOf(shown, evidence, await read(shown.article)),
        carriers: carriers[index]!,
      };
    }),
  );
}

/** The words of the first evidence, with others of the same sentence. */
function excerptOf(
  { article, span: [line] }: WordedPassage,
  evidence: readonly WordedPassage[],
  lines: readonly Line[],
): Segment<'dv'>[] {
  const same = evidence.filter((other) => other.article === article && other.span[0] === line);
  return excerpt(
    lines[line]!.text,
    same.map(({ span: [, start, end] }): MarkedWords => [start, end]),
    'dv',
    context,
  );
}
