import type { Values } from './term.ts';
import { type Unit, units } from './units.ts';

const months = [
  'january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug',
  'september sept sep', 'october oct', 'november nov', 'december dec',
]; // prettier-ignore

const weekdays = [
  'monday mon', 'tuesday tues tue', 'wednesday wed', 'thursday thurs thur thu', 'friday fri', 'saturday sat', 'sunday sun',
]; // prettier-ignore

const cardinals = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]; // prettier-ignore

const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const ordinals = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth',
  'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth',
]; // prettier-ignore

const decades = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

const seasons = { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' };

const parts = {
  dawn: 'TMO', morning: 'TMO', midmorning: 'TMO', noon: 'T12:00', midday: 'T12:00', afternoon: 'TAF', midafternoon: 'TAF',
  dusk: 'TEV', evening: 'TEV', night: 'TNI', nighttime: 'TNI', midnight: 'T24:00',
}; // prettier-ignore

const zones = 'gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt cet cest bst msk ist jst hkt';

const shortUnits: Record<string, Unit> = { min: 'minute', hr: 'hour', yr: 'year' };
const vagueCounts = ['several', 'few', 'many', 'some', 'numerous', 'countless', 'multiple'];

const which = {
  last: 'last', previous: 'last', this: 'this', current: 'this', next: 'next', coming: 'next', upcoming: 'next',
} as const; // prettier-ignore

/** Words of time, lower case, with what they may stand for. */
export const words: ReadonlyMap<string, Partial<Values>> = new Map([
  ...numbered(months, 1).map(([name, MONTH]): Entry => [name, { MONTH }]),
  ...numbered(weekdays, 1).map(([name, WEEKDAY]): Entry => [name, { WEEKDAY }]),
  ...numbered(weekdays, 1).flatMap(([name, WEEKDAYS]): Entry[] => (name.endsWith('day') ? [[`${name}s`, { WEEKDAYS }]] : [])),
  ...numbered(cardinals, 0).map(([name, NUMBER]): Entry => [name, { NUMBER, COUNT: NUMBER, ...hour(NUMBER) }]),
  ...tens.map((name, i): Entry => [name, { NUMBER: 10 * i + 20, COUNT: 10 * i + 20 }]),
  ...numbered(ordinals, 1).map(([name, ORDINAL]): Entry => [name, { ORDINAL }]),
  ...decades.map((name, i): Entry => [name, { DECADE: 1920 + 10 * i }]),
  ...Object.entries(seasons).map(([name, SEASON]): Entry => [name, { SEASON }]),
  ...Object.entries(parts).map(([name, PART]): Entry => [name, { PART }]),
  ...zones.split(' ').map((ZONE): Entry => [ZONE, { ZONE }]),
  ...Object.entries(which).map(([name, WHICH]): Entry => [name, { WHICH }]),
  ...vagueCounts.map((name): Entry => [name, { COUNT: Number.NaN }]),
  ...(['a', 'an'] as const).map((name): Entry => [name, { COUNT: 1 }]),
  ...(['am', 'a.m.'] as const).map((name): Entry => [name, { HALFDAY: 0 }]),
  ...(['pm', 'p.m.'] as const).map((name): Entry => [name, { HALFDAY: 12 }]),
  ['hundred', { NUMBER: 100 }],
  ['thousand', { NUMBER: 1000 }],
  ['half', { UNIT: 'half' }],
  ...units.flatMap((UNIT): Entry[] => [[UNIT, { UNIT }], [plural(UNIT), { UNIT, UNITS: UNIT }]]),
  ...Object.entries(shortUnits).flatMap(([name, UNIT]): Entry[] => [[name, { UNIT }], [`${name}s`, { UNIT, UNITS: UNIT }]]),
  ['second', { UNIT: 'second', ORDINAL: 2 }],
]); // prettier-ignore

type Entry = [string, Partial<Values>];

function numbered(names: readonly string[], first: number): [name: string, value: number][] {
  return names.flatMap((spellings, i) => spellings.split(' ').map((name): [string, number] => [name, i + first]));
}

function hour(value: number): Partial<Values> {
  return value >= 1 && value <= 12 ? { HOUR: value } : {};
}

function plural(unit: Unit): string {
  if (unit === 'half') return 'halves';
  return unit === 'century' ? 'centuries' : `${unit}s`;
}

/** Abbreviations whose full stop belongs to them. */
export const abbreviations: ReadonlySet<string> = new Set([
  ...[...months, ...weekdays].flatMap((spellings) => spellings.split(' ').slice(1)),
  ...Object.keys(shortUnits),
]);
