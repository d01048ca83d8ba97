import { isTerm } from './before.ts';
import type { Candidate } from './candidate.ts';
import type { Found } from './decode.ts';
import type { WordFacts } from './facts.ts';
import type { NameLine } from './line.ts';
import { isOpening } from './observe.ts';
import { kinds } from './weights.ts';

/** How much the parts of a full name of a person speak for a person: the surname as much as so many mentions. */
const personal = Float64Array.of(4, 0, 0, 0);
const surnameMentions = 3;
/** The kind of a name counts as many mentions of the acronym that follows it in brackets. */
const acronymMentions = 3;
/** A word with a capital within sentences so often is no plain word here. */
const namedFrom = 2;
/** A mention elsewhere never speaks more than this against a kind. */
const mostAgainst = 4;

/** What an article says of a word or phrase in other places. */
export class Memory {
  readonly #lower = new Set<string>();
  readonly #capital = new Map<string, number>();
  readonly #surnames = new Set<string>();
  readonly #terms = new Set<string>();
  readonly #scores = new Map<string, { sum: Float64Array; count: number }>();

  constructor(lines: readonly NameLine[], found: readonly (readonly Found[])[]) {
    for (const line of lines) {
      this.#countWords(line);
      this.#learnTerms(line);
    }
    for (const names of found) {
      names.forEach((name, index) => {
        if (name.candidate.line.style !== 'caps') this.#learn(name);
        this.#learnAcronym(name, names[index + 1]);
      });
    }
  }

  /** Whether a word is no name here: an office, a word that also stands in lower case, or an English one that is no surname. */
  isPlain({ folded, isCommon, is }: WordFacts): boolean {
    if (this.#surnames.has(folded)) return false;
    return (
      is.office ||
      is.organisationHead ||
      this.#lower.has(folded) ||
      (isCommon && (this.#capital.get(folded) ?? 0) < namedFrom)
    );
  }

  /** Whether a word ends a full name of a person, or follows an office or a form of address. */
  isSurname(folded: string): boolean {
    return this.#surnames.has(folded);
  }

  /** Whether the article says in brackets that an acronym is short for no name. */
  isTerm(key: string): boolean {
    return this.#terms.has(key);
  }

  /** Adds to the scores of a candidate how the same words score elsewhere: against all kinds but the likeliest. */
  remind(candidate: Candidate, scores: Float64Array): void {
    const known = this.#scores.get(candidate.key);
    if (!known) return;
    const share = Math.min(1, known.count / 2) / known.count;
    const top = Math.max(...known.sum) * share;
    const bonus = isOpening(candidate) ? candidate.words : 0;
    for (let kind = 0; kind < kinds.length; kind++)
      scores[kind]! += bonus + Math.max(-mostAgainst, known.sum[kind]! * share - top);
  }

  #countWords({ facts, opens, style }: NameLine): void {
    facts.forEach(({ shape, folded, hasCapital }, at) => {
      if (shape === 'lower') this.#lower.add(folded);
      else if (hasCapital && style === 'mixed' && !opens[at])
        this.#capital.set(folded, (this.#capital.get(folded) ?? 0) + 1);
    });
  }

  #learnTerms(line: NameLine): void {
    line.facts.forEach((fact, at) => {
      if (fact.shape === 'caps' && line.tokens[at - 1]?.text === '(' && isTerm(line, at)) this.#terms.add(fact.folded);
    });
  }

  #learn({ candidate, kind, scores }: Found): void {
    const { key, words, first, last, line, from, entries } = candidate;
    this.#add(key, scores);
    if (kinds[kind] !== 'person') return;
    if (words > 1) {
      this.#surnames.add(last.folded);
      this.#add(last.folded, personal, surnameMentions);
      if (first.shape !== 'initial') this.#add(first.folded, personal);
      return;
    }
    const before = line.facts[from - 1];
    if (before?.is.honorific || before?.is.office || entries?.has('person')) this.#surnames.add(key);
  }

  /** "World Health Organization (WHO)": the acronym is of the kind of the name before it. */
  #learnAcronym({ candidate, scores }: Found, next: Found | undefined): void {
    const { line, to, words, key } = candidate;
    if (next?.candidate.from !== to + 1 || line.tokens[to]!.text !== '(' || words < 2) return;
    if (isAcronymOf(next.candidate.key, key)) this.#add(next.candidate.key, scores, acronymMentions);
  }

  #add(key: string, scores: Float64Array, count = 1): void {
    const known = this.#scores.get(key) ?? { sum: new Float64Array(kinds.length), count: 0 };
    for (let kind = 0; kind < kinds.length; kind++) known.sum[kind]! += scores[kind]! * count;
    known.count += count;
    this.#scores.set(key, known);
  }
}

/** Whether the letters of an acronym are first letters of words of a name, in order; both folded. */
function isAcronymOf(acronym: string, name: string): boolean {
  let at = 0;
  for (const word of name.split(' ')) if (word[0] === acronym[at]) at++;
  return at === acronym.length;
}
