import type { DossierPassage } from '../../schema/dossier-account.ts';
import type { Accounts } from '../content/accounts.ts';
import type { CarrierState } from './carriers.ts';
import { type OtherPlace, type OtherReading, otherReadings } from './other-readings.ts';
import { stateBeside } from './state-beside.ts';

/** How much of the words of a line stand in another article: all in their order, or most. */
export type SharedWording = 'verbatim' | 'near-verbatim';

/** One that says what a line says. */
export interface OtherCarrier extends OtherPlace {
  /** Whether all of it, a part of it or something else. */
  state: CarrierState;
  /** `null` where it has other words. */
  wording: SharedWording | null;
}

/** What other accounts do with a line of an article. */
export interface LineNotes {
  /** Each other article once, in the order of the statements. */
  also: OtherCarrier[];
  /** Ids of the statements that the line is in. */
  statements: string[];
  /** What other articles tell instead of words of the line. */
  readings: OtherReading[];
}

type Told = Pick<Accounts, 'statements' | 'conflicts' | 'passages'>;

/** The notes on an article's lines, by index of the line; lines that nobody else has are left out. */
export function lineNotes(article: string, { statements, conflicts, passages }: Told): Map<number, LineNotes> {
  const notes = new Map<number, LineNotes>();
  for (const { id, members } of statements) {
    const others = members.filter((member) => member.article !== article);
    for (const own of members.filter((member) => member.article === article)) {
      const note = noteOn(notes, own.span[0]);
      if (!note.statements.includes(id)) note.statements.push(id);
      for (const { how, ...other } of others)
        addCarrier(note.also, { ...placeOf(other), state: stateBeside(own.how, how), wording: null });
    }
  }
  for (const [line, readings] of otherReadings(article, conflicts)) {
    const note = noteOn(notes, line);
    note.readings.push(...readings);
    const odd = new Set(
      readings.filter(({ isWording }) => !isWording).flatMap(({ places }) => places.map((place) => place.article)),
    );
    for (const carrier of note.also) if (odd.has(carrier.article)) carrier.state = 'D';
  }
  for (const passage of passages) addPassage(notes, article, passage);
  return notes;
}

function noteOn(notes: Map<number, LineNotes>, line: number): LineNotes {
  const note = notes.get(line) ?? { also: [], statements: [], readings: [] };
  notes.set(line, note);
  return note;
}

const placeOf = ({ article, sentence }: OtherPlace): OtherPlace => ({ article, sentence });

/** Of what an article does in several sentences, the first of these is shown. */
const tellingFirst: readonly CarrierState[] = ['D', 'F', 'P'];

function addCarrier(carriers: OtherCarrier[], carrier: OtherCarrier): void {
  const known = carriers.find(({ article }) => article === carrier.article);
  if (known === undefined) carriers.push(carrier);
  else if (tellingFirst.indexOf(carrier.state) < tellingFirst.indexOf(known.state)) Object.assign(known, carrier);
}

/** A passage of which only one side has most words is no shared wording of a sentence. */
function addPassage(
  notes: Map<number, LineNotes>,
  article: string,
  { articles, spans, sentences, kind }: DossierPassage,
): void {
  const side = articles[0] === article ? 0 : 1;
  const other = articles[1 - side]!;
  spans[side].forEach(([line], index) => {
    const { also } = noteOn(notes, line);
    const place: OtherCarrier = { article: other, sentence: sentences[1 - side]![index]!, state: 'F', wording: null };
    if (!also.some((carrier) => carrier.article === other)) also.push(place);
    const carrier = also.find(({ article: id }) => id === other)!;
    if (kind !== 'contained') carrier.wording = kind;
  });
}
