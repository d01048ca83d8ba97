import type { Article } from '../../schema/article.ts';
import type { BlockKind } from '../../schema/block.ts';
import { functionWords } from '../../text/function-words.ts';
import { fold } from '../../text/names/lexicon.ts';
import { cueOf } from '../../text/quotations/cue-verbs.ts';
import { stemOf } from '../../text/stem.ts';
import { figureKey, figureOfTime, isSmallNumber } from './figure-terms.ts';
import { isPersonKey, nameKey, nationKey } from './name-terms.ts';
import { type Stretch, findOfficeReferences, officeBefore, officeWords } from './offices.ts';
import { type Term, isTaken } from './term.ts';

/** A line of an article with its terms, in the order of the text. */
export interface TermLine {
  kind: BlockKind;
  text: string;
  terms: Term[];
}

/** Whether a line names nobody and has no more words than numbers and times: `Updated: November 11, 2011, 18:50`. */
function isStamp(terms: readonly Term[]): boolean {
  const count = (kind: Term['kind']): number => terms.filter((term) => term.kind === kind).length;
  return count('name') === 0 && count('figure') > 1 && count('figure') >= count('word');
}

/** The lines of an article; `null` for those that are not compared. */
type Lines = readonly (TermLine | null)[];

/** Longer lines are no sentences. */
const longestLine = 2000;

/** Cuts every line of an article into terms; bylines, and lines too long for a sentence, have none. */
export function findTerms(article: Article): TermLine[] {
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
    const words = findWords(line, [...line.terms, ...offices[index]!]);
    const told = line.terms.filter(({ key, start, end }) => isPersonKey(key) || !isTaken(offices[index]!, start, end));
    const terms = [...told, ...words].toSorted((a, b) => a.start - b.start);
    line.terms = isStamp(terms) ? [] : terms;
  }
  return lines;
}

function addTimes(lines: Lines, { dates }: Article): void {
  for (const date of dates) {
    const [index, start, end] = date.span;
    const line = lines[index];
    if (!line) continue;
    const { text, terms } = line;
    const time = figureOfTime(date, text.slice(start, end));
    if (time && !isTaken(terms, start, end)) terms.push({ ...time, kind: 'figure', start, end, isReport: false });
  }
}

function addNames(lines: Lines, { names }: Article, offices: readonly Stretch[][]): void {
  for (const name of names) {
    if (name.role) offices[name.role[0]]!.push({ start: name.role[1], end: name.role[2] });
    for (const [index, start, end] of name.mentions) {
      const line = lines[index];
      if (!line) continue;
      const { text, terms } = line;
      terms.push({ key: nameKey(text.slice(start, end), name), kind: 'name', start, end, isReport: false });
      const office = name.type === 'person' ? officeBefore(text, start) : null;
      if (office) offices[index]!.push(office);
    }
  }
}

function addOffices(lines: Lines, { names }: Article): void {
  const roles = names.flatMap((name) => {
    if (!name.role || name.type !== 'person') return [];
    const [index, start, end] = name.role;
    return [{ name, words: officeWords(lines[index]?.text.slice(start, end) ?? '') }];
  });
  for (const { text, terms } of lines.filter((line) => line !== null)) {
    for (const { start, end, name } of findOfficeReferences(text, roles)) {
      if (
        !isTaken(
          terms.filter(({ key }) => !key.startsWith('nation ')),
          start,
          end,
        )
      )
        terms.push({ key: nameKey(name.name, name), kind: 'name', start, end, isReport: false });
    }
  }
}

const word = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*(?:\.\p{L}\.)?|\p{N}[\p{N}.,:]*/gu;

const address = /https?:|www\.|@\p{L}+\./u;

/** Web and mail addresses. */
function findAddresses(text: string): Stretch[] {
  return [...text.matchAll(/\S+/g)]
    .filter(([word]) => address.test(word))
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

function findWords({ text }: TermLine, names: readonly Stretch[]): Term[] {
  const taken = [...names, ...findAddresses(text)];
  return [...text.matchAll(word)].flatMap(({ 0: value, index: start }): Term[] => {
    const end = start + value.length;
    if (isTaken(taken, start, end)) return [];
    const folded = fold(value).replace(/'.*/, '');
    if (functionWords.has(folded)) return [];
    const place = { start, end, isReport: false };
    const figure = figureKey(value);
    if (figure !== null) return [{ key: figure, kind: isSmallNumber(figure) ? 'word' : 'figure', ...place }];
    const nation = /^\p{Lu}/u.test(value) ? nationKey(value) : null;
    if (nation !== null) return [{ key: nation, kind: 'name', ...place }];
    return [{ key: stemOf(value), kind: 'word', start, end, isReport: isReport(folded) }];
  });
}

const reportNouns = new Set(
  'report reports reporter reporters social media post statement interview spokesman spokeswoman spokesperson question questions response'.split(
    ' ',
  ),
);
/** Verbs of saying that do what they say. */
const deeds = new Set(
  'agree demand promise threaten offer share deny pledge vow reject order signal commit object disclose confirm'.split(
    ' ',
  ),
);

function isReport(word: string): boolean {
  if (reportNouns.has(word)) return true;
  const cue = cueOf(word);
  return cue?.class === 'say' && cue.form !== 'base' && !deeds.has(cue.verb);
}
