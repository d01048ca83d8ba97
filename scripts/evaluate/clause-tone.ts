import type { LineSpan } from '../../src/schema/line-span.ts';
import type { Sentence } from '../../src/schema/sentence.ts';
import { sentenceTone } from '../../src/text/tone-rules.ts';
import { mean } from './statistics.ts';

const subject = String.raw`(?:I|you|he|she|it|we|they|this|that|there|the|an?|his|her|its|their|our|my|some|many|most|no|\p{Lu})`;
const conjunctions =
  'although|though|because|whereas|while|unless|but|yet|so|and|or|nor|as|since|until|when|if|after|before';
const introductions = 'Although|Though|Because|While|Whereas|Unless|When|If|As|After|Before|Since|Until';

/** What ends a clause: strong marks, the marks of quotations, conjunctions with a subject after them, a clause before the main one. */
const borders: readonly RegExp[] = [
  /[;:](?=\s)|\s(?:[—–-]|--)(?=\s)|—|--|(?=\()|\)/gu,
  /[,.?!][”"](?=\s)|[,:](?=\s[“"])/gu,
  new RegExp(String.raw`,(?=\s(?:even |and |but )?(?:${conjunctions})\s${subject}(?![\p{L}’'.-]*,))`, 'gu'),
  /\s(?=(?:although|because|whereas|unless)\s|but\s(?!for\b|also\b|the\b))/gu,
  new RegExp(String.raw`^["“]?(?:${introductions})\s[^,]*[^,\d]\s[^,]+,`, 'gu'),
];

/** A shorter stretch belongs to the one after it. */
const fewestWords = 3;

/** The mean tone of the clauses that mention a name: a peer of the whole sentences, by rules about as good. `NaN` for no mention. */
export function clauseTone(mentions: readonly LineSpan[], lines: readonly Sentence[]): number {
  const clauses = new Map<string, number>();
  for (const [index, start] of mentions) {
    const line = lines[index]!;
    const ends = clauseEnds(line.text);
    const end = ends.find((place) => place > start)!;
    clauses.set(`${index} ${end}`, toneBetween(line, ends[ends.indexOf(end) - 1] ?? 0, end));
  }
  return mean([...clauses.values()]);
}

function clauseEnds(text: string): number[] {
  const found = borders.flatMap((border) =>
    Array.from(text.matchAll(border), (match) => match.index + match[0].length),
  );
  const ends: number[] = [];
  for (const end of [...new Set(found)].toSorted((a, b) => a - b))
    if (countWords(text.slice(ends.at(-1) ?? 0, end)) >= fewestWords) ends.push(end);
  if (countWords(text.slice(ends.at(-1) ?? 0)) < fewestWords) ends.pop();
  return [...ends, text.length];
}

function toneBetween({ text, toneWords }: Sentence, start: number, end: number): number {
  const own = toneWords.filter(([place]) => place >= start && place < end);
  const toned = own.map(([, , score], index) => ({ index, score }));
  return sentenceTone(toned, countWords(text.slice(start, end)), 0);
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
