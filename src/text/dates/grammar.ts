import type { Place } from './place.ts';
import { type Class, type Term, type Values, makeTerm } from './term.ts';

type Words<Pattern extends string> = Pattern extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Pattern;
type Choices<Word extends string> = Word extends `${infer First}|${infer Rest}` ? First | Choices<Rest> : Word;
type Bare<Word extends string> = Word extends `${infer Name}?` ? Name : Word;
type Loose = `${string}?` | `${string}|${string}`;
type Named<Name extends string> = Name extends `${infer Base}2` ? Values[Base & Class] : Values[Name & Class];
type Captured = Class | `${Class}2`;

/** The values of the classes that a pattern names; `undefined` for those that it leaves open. */
export type Parts<Pattern extends string> = {
  [Name in Exclude<Words<Pattern>, Loose> & Captured]: Named<Name>;
} & {
  [Name in Choices<Bare<Extract<Words<Pattern>, Loose>>> & Captured]: Named<Name> | undefined;
};

export interface Rule {
  name: string;
  pattern: string;
  /** The class of what it finds. */
  as: Class;
  /** `null`: it is none after all, for example 30 February. */
  value: (parts: Record<string, unknown>) => Values[Class] | null;
  when: (place: Place) => boolean;
}

const always = (): boolean => true;

/**
 * A rule of a grammar. Its pattern is made of words parted by spaces: a class in capitals (`MONTH`; `MONTH2` for a second one), or the text of a
 * term; `a|b` is either, `a?` may be absent. Of several rules that fit, the one with the most terms is taken, then the first of the table.
 */
export function rule<const Pattern extends string, As extends Class>(
  name: string,
  as: As,
  pattern: Pattern,
  value: (parts: Parts<Pattern>) => Values[As] | null,
  when: (place: Place) => boolean = always,
): Rule {
  return { name, pattern, as, value: value as Rule['value'], when };
}

/** A step into the tree of all patterns; `ends` are the rules that are complete there, with the classes on the way. */
interface Node {
  next: Map<string, Node>;
  ends: { rule: Rule; order: number; names: readonly string[] }[];
}

export type Grammar = Node;

/** Puts the patterns of all rules into one tree, so that text is matched against all at once. */
export function compile(rules: readonly Rule[]): Grammar {
  const root: Node = { next: new Map(), ends: [] };
  rules.forEach((rule, order) => {
    for (const names of sequences(rule.pattern)) addPath(root, names).ends.push({ rule, order, names });
  });
  return root;
}

function addPath(root: Node, names: readonly string[]): Node {
  let node = root;
  for (const name of names) {
    const key = name.replace(/^(\p{Lu}+)2$/u, '$1');
    const next = node.next.get(key) ?? { next: new Map(), ends: [] };
    node.next.set(key, next);
    node = next;
  }
  return node;
}

/** Every way to spell a pattern out. */
function sequences(pattern: string): string[][] {
  let all: string[][] = [[]];
  for (const word of pattern.split(' ')) {
    const isOptional = word.length > 1 && word.endsWith('?');
    const choices = (isOptional ? word.slice(0, -1) : word).split('|');
    const longer = all.flatMap((names) => choices.map((choice) => [...names, choice]));
    all = isOptional ? longer.concat(all) : longer;
  }
  return all;
}

/** Reads terms from left to right and replaces what a rule finds with one term of the rule's class. */
export function apply(grammar: Grammar, terms: readonly Term[]): Term[] {
  const result: Term[] = [];
  for (let start = 0; start < terms.length;) {
    const found = canBegin(grammar, terms[start]!) ? longest(grammar, terms, start) : null;
    result.push(found?.term ?? terms[start]!);
    start = found?.end ?? start + 1;
  }
  return result;
}

function canBegin(grammar: Grammar, { text, classes }: Term): boolean {
  return classes.length > 0 || grammar.next.has(text);
}

function longest(grammar: Grammar, terms: readonly Term[], start: number): { term: Term; end: number } | null {
  const matches = findMatches(grammar, terms, start);
  matches.sort((a, b) => b.keys.length - a.keys.length || a.order - b.order);
  for (const { rule, keys, names } of matches) {
    const end = start + keys.length;
    if (!rule.when({ terms, start, end })) continue;
    const parts = Object.fromEntries(keys.map((key, i) => [names[i]!, terms[start + i]!.values[key as Class]]));
    const value = rule.value(parts);
    if (value !== null) return { term: makeTerm(terms.slice(start, end), { [rule.as]: value }, rule.name), end };
  }
  return null;
}

/** A complete rule, and by which key (class or text) each of its terms was taken. */
type Match = Node['ends'][number] & { keys: string[] };

/** All rules that fit from `start` on. No path is longer than the longest pattern, so the time for one start is bounded. */
function findMatches(grammar: Grammar, terms: readonly Term[], start: number): Match[] {
  const found: Match[] = [];
  const keys: string[] = [];
  const step = (node: Node, key: string): void => {
    const next = node.next.get(key);
    if (next === undefined) return;
    keys.push(key);
    walk(next);
    keys.pop();
  };
  const walk = (node: Node): void => {
    for (const end of node.ends) found.push({ ...end, keys: [...keys] });
    const term = terms[start + keys.length];
    if (term === undefined) return;
    step(node, term.text);
    for (const name of term.classes) step(node, name);
  };
  walk(grammar);
  return found;
}
