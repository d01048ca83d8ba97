/** A stretch of a line in UTF-16 units. */
interface Stretch {
  start: number;
  end: number;
}

const boundary = /[,;:]\s|\s[–—-]\s|\s(?=(?:and|but|while|whereas|which|who|when|after|before|that|where|as)\s)/g;
/** What stands between clauses and belongs to none. */
const joint = /^(?:[\s,;:–—-]|(?:and|but)\s)+/;

/** A date with so few words before it only opens what comes after it: `On Wednesday, the two agreed`. */
const openingWords = 3;

/**
 * The clause of each date of a line, in the order of the dates: the whole line where there is one date; where no mark or joining word stands
 * between two dates, both have the same clause.
 */
export function cutAtDates(text: string, dates: readonly Stretch[]): [start: number, end: number][] {
  const starts = [0];
  dates.slice(1).forEach((date, index) => {
    const from = starts[index]!;
    starts.push(cutBetween(text, from, dates[index]!, date) ?? from);
  });
  return starts.map((start, index) => {
    const next = starts.slice(index + 1).find((other) => other > start) ?? text.length;
    return trimmed(text, start, next);
  });
}

/** A clause has so many words beside its date, or is none. */
const fewestWords = 3;

/** After the first boundary between two dates; the last one after a date that only opens the line. What is too short to be a clause is not cut off. */
function cutBetween(text: string, from: number, date: Stretch, until: Stretch): number | null {
  const { start, end } = date;
  const cuts = [...text.slice(end, until.start).matchAll(boundary)]
    .map(({ index, 0: mark }) => end + index + mark.length)
    .filter(
      (cut) =>
        wordsIn(text.slice(from, start) + text.slice(end, cut)) >= fewestWords &&
        wordsIn(text.slice(cut, until.start) + text.slice(until.end)) >= fewestWords,
    );
  return (wordsIn(text.slice(from, start)) < openingWords ? cuts.at(-1) : cuts[0]) ?? null;
}

const wordsIn = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;

function trimmed(text: string, start: number, end: number): [number, number] {
  const words = text.slice(start, end);
  const lead = start === 0 ? 0 : (joint.exec(words)?.[0].length ?? 0);
  const isWhole = end === text.length;
  return [start + lead, isWhole ? end : start + words.replace(/[\s,;:–—-]+$/, '').length];
}
