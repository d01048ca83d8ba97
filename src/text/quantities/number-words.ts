const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const parts = 'half:2 third:3 quarter:4 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10';

/** Zero to ninety. */
export const spelled: ReadonlyMap<string, number> = new Map([
  ...small.split(' ').map((word, value): [string, number] => [word, value]),
  ...tens.split(' ').map((word, index): [string, number] => [word, 20 + 10 * index]),
]);

/** What a number before them is multiplied by. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['k', 1000],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['dozen', 12],
  ['score', 20],
]);

/** The parts of a whole by name, singular and plural: `fifth` is 5. */
export const fractions: ReadonlyMap<string, number> = new Map(
  parts.split(' ').flatMap((entry): [string, number][] => {
    const [word = '', value = ''] = entry.split(':');
    return [
      [word, Number(value)],
      [word === 'half' ? 'halves' : `${word}s`, Number(value)],
    ];
  }),
);

/** Plural magnitudes, which tell no more than an order: `hundreds`, from twice the magnitude to just below the next. */
export const orders: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['dozens', [24, 120]],
  ['scores', [40, 120]],
  ['tens', [20, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2000, 99_999]],
  ['millions', [2e6, 999e6]],
  ['billions', [2e9, 999e9]],
  ['trillions', [2e12, 999e12]],
]);

/** Words that tell a few, alone or before a magnitude: `several`, `a few hundred`. */
export const few: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['couple', [2, 3]],
  ['few', [2, 9]],
  ['several', [2, 9]],
  ['handful', [2, 9]],
]);
