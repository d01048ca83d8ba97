import type { PlainArticle } from '../../schema/article.ts';
import { memoise } from '../../text/memo.ts';
import { cueOf } from '../../text/quotations/cue-verbs.ts';
import type { TermLine } from './find-terms.ts';
import { isPersonKey, personKey } from '../../text/name-keys.ts';
import type { Term } from './term.ts';
import { nameWords } from '../../text/names/variants.ts';

/** Who may be saying a term, by keys of names; empty where the article itself speaks, or nobody can be told. */
export type Speakers = readonly string[];

const nobody: Speakers = [];
/** How far after the words that are reported their speaker and verb may end the line. */
const tail = 70;
/** What is reported stands before its speaker and verb: `..., Peskov said`. */
const ledUp = /.{20}[,”"]\s+[^,”"]*$/su;
/** Words are reported after the verb. */
const goesOn = /[“"]|\bthat\b/;

/** For each line, for each of its terms, the persons that may be its speakers. */
export function findSpeakers(lines: readonly TermLine[], { quotations }: PlainArticle): Speakers[][] {
  const speakers = lines.map(speakersOfLine);
  for (const { speaker, spans } of quotations) {
    if (speaker?.name == null) continue;
    const quoted = [personKey(nameWords(speaker.name))];
    for (const [index, start, end] of spans) {
      for (const [at, term] of lines[index]!.terms.entries()) {
        if (start <= term.start && term.end <= end) speakers[index]![at] = quoted;
      }
    }
  }
  return speakers;
}

function speakersOfLine({ text, terms }: TermLine): Speakers[] {
  const persons = terms.filter(({ key }) => isPersonKey(key));
  const cues = [...text.matchAll(/\p{L}+/gu)].filter(({ 0: word }) => isReporting(word)).map(({ index }) => index);
  const last = cues.at(-1);
  if (last === undefined) return terms.map(() => nobody);
  const isTrailing = last > text.length - tail && ledUp.test(text.slice(0, last)) && !goesOn.test(text.slice(last));
  const trailing = persons.filter(({ start }) => isTrailing && start > last - tail);
  if (trailing.length > 0) return terms.map(({ end }) => (end < last ? trailing.map(({ key }) => key) : nobody));
  return terms.map(({ start }) => {
    const cue = cues.findLast((at) => at < start);
    return cue === undefined ? nobody : speakersBefore(persons, cue);
  });
}

const speakersBefore = (persons: readonly Term[], cue: number): Speakers =>
  persons.filter(({ end }) => end <= cue).map(({ key }) => key);

const isReporting = memoise((word: string): boolean => {
  const cue = cueOf(word.toLowerCase());
  return (
    cue !== undefined && (cue.class === 'say' || cue.class === 'name') && cue.form !== 'base' && cue.verb !== 'agree'
  );
});
