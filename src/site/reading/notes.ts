import type { LineNotes, OtherCarrier } from '../accounts/line-notes.ts';
import type { OtherPlace } from '../accounts/other-readings.ts';
import { firstWords } from '../../text/first-words.ts';

/** A link to a sentence of another article, by the number of the article. */
export interface NoteLink extends Pick<OtherCarrier, 'state' | 'wording'> {
  number: number;
  href: string;
}

/** A line of the margin. */
export interface Note {
  /** What is told instead; `null` where it says who tells the same. */
  words: string | null;
  links: NoteLink[];
  /** How many more articles there are, and where. */
  more: number;
  all: string | null;
}

/** The notes of an article's text. */
export interface TextNotes {
  /** By index of the line. */
  byLine: ReadonlyMap<number, readonly Note[]>;
  /** Indices of the lines that no other account has. */
  alone: ReadonlySet<number>;
}

/** Finds the number and the address of a sentence. */
export type FindPlace = (place: OtherPlace) => Pick<NoteLink, 'number' | 'href'>;
/** Finds the page with all who carry a statement. */
export type FindStatement = (id: string) => string;

/** More numbers would hide the words beside them. */
const mostNumbers = 12;
const mostReadings = 4;
const longestReading = 60;

/** What stands in the margin beside a line; an article whose other words are shown stands with these alone. */
export function writeNotes(
  { also, statements, readings }: LineNotes,
  find: FindPlace,
  findStatement: FindStatement,
): Note[] {
  const all = statements[0] === undefined ? null : findStatement(statements[0]);
  const shown = readings.slice(0, mostReadings);
  const told = new Set(shown.flatMap(({ places }) => places.map(({ article }) => article)));
  const others = also.filter(({ article }) => !told.has(article));
  return [
    ...(others.length === 0 ? [] : [{ words: null, all, ...toLinks(others, find) }]),
    ...shown.map(({ words, places }) => ({ words: shorten(words), all, ...toLinks(places.map(plain), find) })),
  ];
}

const plain = (place: OtherPlace): OtherCarrier => ({ ...place, state: 'F', wording: null });

function shorten(words: string): string {
  const start = firstWords(words, longestReading);
  return start === words ? words : `${start} …`;
}

function toLinks(places: readonly OtherCarrier[], find: FindPlace): Pick<Note, 'links' | 'more'> {
  const links = places.map((place): NoteLink => ({ ...find(place), state: place.state, wording: place.wording }));
  links.sort((a, b) => a.number - b.number);
  return { links: links.slice(0, mostNumbers), more: Math.max(0, links.length - mostNumbers) };
}
