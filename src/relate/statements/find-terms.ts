import type { PlainArticle } from '../../schema/article.ts';
import type { BlockKind } from '../../schema/block.ts';
import { figureOfTime } from './figure-terms.ts';
import { isNationKey, isPersonKey, nameKey } from '../../text/name-keys.ts';
import { type Stretch, findOfficeReferences, officeBefore, officeWords } from './offices.ts';
import { addPronouns } from './pronouns.ts';
import { type Term, isTaken, plainTerm } from './term.ts';
import { findWords } from './word-terms.ts';

/** A line of an article with its terms, in the order of the text. */
export interface TermLine {
  kind: BlockKind;
  text: string;
  terms: Term[];
}

/** The lines of an article; `null` for those that are not compared. */
type Lines = readonly (TermLine | null)[];

/** Longer lines are no sentences. */
const longestLine = 2000;

/** Cuts every line of an article into terms; bylines, and lines too long for a sentence, have none. */
export function findTerms(article: PlainArticle): TermLine[] {
  const lines = article.blocks.flatMap(({ kind, sentences }) =>
    sentences.map(({ text }): TermLine => ({ kind, text, terms: [] })),
  );
  const compared = lines.map((line) => (line.kind === 'byline' || line.text.length > longestLine ? null : line));
  const offices = lines.map((): Stretch[] => []);
  addTimes(compared, article);
  addNames(compared, article, offices);
  addOffices(compared, article);
  for (const [index, line] of compared.entries()) {
    if (line === null) continue;
    const words = findWords(line.text, [...line.terms, ...offices[index]!]);
    const told = line.terms.filter(({ key, start, end }) => isPersonKey(key) || !isTaken(offices[index]!, start, end));
    const terms = [...told, ...words].toSorted((a, b) => a.start - b.start);
    line.terms = isStamp(terms) ? [] : terms;
  }
  addPronouns(lines);
  return lines;
}

function addTimes(lines: Lines, { dates }: PlainArticle): void {
  for (const date of dates) {
    const [index, start, end] = date.span;
    const line = lines[index];
    if (!line) continue;
    const { text, terms } = line;
    const time = figureOfTime(date, text.slice(start, end));
    if (time && !isTaken(terms, start, end)) terms.push(plainTerm(time.key, 'figure', start, end));
  }
}

function addNames(lines: Lines, { names }: PlainArticle, offices: readonly Stretch[][]): void {
  for (const name of names) {
    if (name.role) offices[name.role[0]]!.push({ start: name.role[1], end: name.role[2] });
    for (const [index, start, end] of name.mentions) {
      const line = lines[index];
      if (!line) continue;
      const { text, terms } = line;
      terms.push(plainTerm(nameKey(text.slice(start, end), name), 'name', start, end));
      const office = name.type === 'person' ? officeBefore(text, start) : null;
      if (office) offices[index]!.push(office);
    }
  }
}

/** After a name: `President Volodymyr Zelensky of Ukraine`. */
const ofLand = /^ of (\p{Lu}[\p{L}.]*)/u;

function addOffices(lines: Lines, { names }: PlainArticle): void {
  const roles = names.flatMap((name) => {
    if (!name.role || name.type !== 'person') return [];
    const [index, start, end] = name.role;
    const text = lines[index]?.text ?? '';
    const mention = name.mentions.find(([line, from]) => line === index && from >= end);
    const land = mention ? (ofLand.exec(text.slice(mention[2]))?.[1] ?? '') : '';
    return [{ name, words: officeWords(`${text.slice(start, end)} ${land}`) }];
  });
  for (const { text, terms } of lines.filter((line) => line !== null)) {
    const named = terms.filter(({ key }) => !isNationKey(key));
    for (const { start, end, name } of findOfficeReferences(text, roles)) {
      if (isTaken(named, start, end)) continue;
      terms.push(plainTerm(nameKey(name.name, name), 'name', start, end));
    }
  }
}

/** Whether a line names nobody and has no more words than numbers and times: `Updated: November 11, 2011, 18:50`. */
function isStamp(terms: readonly Term[]): boolean {
  const count = (kind: Term['kind']): number => terms.filter((term) => term.kind === kind).length;
  return count('name') === 0 && count('figure') > 1 && count('figure') >= count('word');
}
