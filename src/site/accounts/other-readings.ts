import type { DossierConflict, WordedPassage } from '../../schema/dossier-account.ts';
import { narrowReading } from './narrow-reading.ts';

/** A sentence of another article. */
export interface OtherPlace {
  article: string;
  sentence: string;
}

/** Exact words of other articles that do not agree with one, and where they stand. */
export interface OtherReading {
  words: string;
  places: OtherPlace[];
  /** Whether only the wording is another. */
  isWording: boolean;
}

/** What other articles tell instead of what an article tells, by index of its line; the gravest first. */
export function otherReadings(article: string, conflicts: readonly DossierConflict[]): Map<number, OtherReading[]> {
  const byLine = new Map<number, OtherReading[]>();
  for (const { values, weight } of conflicts) {
    const isOwn = ({ evidence }: DossierConflict['values'][number]): boolean =>
      evidence.some((passage) => passage.article === article);
    const own = values.filter(isOwn).flatMap(({ evidence }) => evidence);
    const agreeing = new Set(own.map((passage) => passage.article));
    const others = values.filter((value) => !isOwn(value)).flatMap(({ evidence }) => evidence);
    const against = others.filter((passage) => !agreeing.has(passage.article));
    const here = Map.groupBy(
      own.filter((passage) => passage.article === article),
      ({ span }) => span[0],
    );
    for (const [line, [first]] of here) {
      const readings = byLine.get(line) ?? [];
      byLine.set(line, readings);
      const narrowed = against.map((passage) => ({ ...passage, words: narrowReading(passage.words, first!.words) }));
      addReadings(readings, narrowed, weight === 'wording');
    }
  }
  return byLine;
}

/** Equal words are one reading; an article is named once with it. */
function addReadings(readings: OtherReading[], evidence: readonly WordedPassage[], isWording: boolean): void {
  for (const { words, article, sentence } of evidence) {
    const same = readings.find((reading) => reading.words.toLowerCase() === words.toLowerCase());
    if (same === undefined) readings.push({ words, places: [{ article, sentence }], isWording });
    else if (!same.places.some((place) => place.article === article)) same.places.push({ article, sentence });
  }
}
