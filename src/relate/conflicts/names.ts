import { countryVariant, nameWords } from '../../text/names/variants.ts';
import type { Account, Named } from './account.ts';
import { matchBest } from './context.ts';
import type { Comparer, Finding, Side } from './finding.ts';

/** Different names of one type in one place of what both say: `arrived in Paris`, `arrived in Lyon`; and lists that name others. */
export const compareNames: Comparer = (a, b) =>
  isInCapitals(a) || isInCapitals(b) ? [] : [...compareSlots(a, b), ...compareLists(a, b)];

/** In a heading in capitals, what is a name can hardly be told. */
const isInCapitals = ({ text }: Account): boolean => text === text.toUpperCase();

function compareSlots(a: Account, b: Account): Finding[] {
  const [ours, theirs] = [ownNames(a, b), ownNames(b, a)];
  const likeness = (one: Named, other: Named): number => {
    if (one.type !== other.type || isCountry(one) !== isCountry(other)) return 0;
    const [x, y] = [slotOf(a, one), slotOf(b, other)];
    if (x.preposition !== y.preposition) return 0;
    if (x.before !== y.before || x.after !== y.after || areAkin(one, other)) return 0;
    return Number(x.before !== '') + Number(x.after !== '');
  };
  return matchBest(ours, theirs, likeness).map(([one, other]) => toFinding(one, other));
}

/** Names of which one is a part of the other, or its misspelling, may well be one. */
function areAkin(one: Named, other: Named): boolean {
  const [ours, theirs] = [nameWords(one.name), nameWords(other.name)];
  if (ours.every((word) => theirs.includes(word)) || theirs.every((word) => ours.includes(word))) return true;
  return ours.at(-1)!.slice(0, 4) === theirs.at(-1)!.slice(0, 4);
}

const toFinding = (one: Named, other: Named): Finding => ({
  kind: 'name',
  weight: 'substance',
  a: { start: one.start, end: one.end, value: one.key },
  b: { start: other.start, end: other.end, value: other.key },
});

/** Names of `a` that `b` does not have, but for those that stand in a list. */
function ownNames(a: Account, b: Account): Named[] {
  const others = new Set(b.beside.names.map(({ key }) => key));
  const listed = new Set(listsOf(a).flat());
  return a.names.filter((name) => !others.has(name.key) && !listed.has(name) && !isSource(a, name));
}

const isSource = ({ source }: Account, { start, end }: Named): boolean =>
  source !== null && start < source.end && source.start < end;

const isCountry = ({ name, type }: Named): boolean =>
  type === 'place' && countryVariant(nameWords(name).join(' ')) !== undefined;

interface Slot {
  preposition: string;
  /** The meaningful words next to the name. */
  before: string;
  after: string;
}

function slotOf({ words }: Account, name: Named): Slot {
  const before = words.filter(({ end }) => end <= name.start);
  const after = words.filter(({ start }) => start >= name.end);
  const near = before.at(-1);
  return {
    preposition: near !== undefined && near.sense === '' && /^\p{L}/u.test(near.text) ? near.text : '',
    before: before.slice(-3).findLast(({ sense }) => sense !== '')?.sense ?? '',
    after: after.slice(0, 3).find(({ sense }) => sense !== '')?.sense ?? '',
  };
}

/** Names of one type with nothing but commas and `and` between them. */
function listsOf({ names, text }: Account): Named[][] {
  const lists: Named[][] = [];
  for (const name of names) {
    const last = lists.at(-1)?.at(-1);
    const isNext =
      last?.type === name.type && /^(?:,| and|, and| or|, or) (?:the )?$/.test(text.slice(last.end, name.start));
    if (isNext) lists.at(-1)!.push(name);
    else lists.push([name]);
  }
  return lists.filter(({ length }) => length > 1);
}

/** Lists that have a name in common, and each a name that the other lacks. */
function compareLists(a: Account, b: Account): Finding[] {
  return listsOf(a).flatMap((ours) =>
    listsOf(b).flatMap((theirs): Finding[] => {
      const [ownA, ownB] = [without(ours, theirs), without(theirs, ours)];
      if (ownA === 0 || ownB === 0 || ownA === ours.length) return [];
      return [{ kind: 'name', weight: 'detail', a: listSide(ours), b: listSide(theirs) }];
    }),
  );
}

/** How many names of a list the other lacks. */
const without = (list: readonly Named[], others: readonly Named[]): number =>
  list.filter((one) => !others.some((other) => one.key === other.key || areAkin(one, other))).length;

const listSide = (list: readonly Named[]): Side => ({
  start: list[0]!.start,
  end: list.at(-1)!.end,
  value: list
    .map(({ key }) => key)
    .toSorted()
    .join(', '),
});
