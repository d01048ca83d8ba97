import { rule } from './grammar.ts';
import { isNoRate } from './guards-numbers.ts';
import { endsInNoName } from './guards-words.ts';
import { type Unit, durationOf, joinDurations } from './units.ts';

/** `a quarter` and `a half` are shares, seasons are sport, and `a second` is mostly another one. */
function length(unit: Unit, count: number): string | null {
  if (unit === 'half' || unit === 'quarter' || unit === 'season' || (unit === 'second' && count === 1)) return null;
  return durationOf(unit, count);
}

const vague = Number.NaN;

function together(unit: Unit, count: number, shorter: Unit, more: number): string | null {
  const isClock = unit === 'hour' || unit === 'minute';
  return Number.isNaN(count + more) || isClock !== (shorter === 'minute' || shorter === 'second')
    ? null
    : joinDurations(durationOf(unit, count), durationOf(shorter, more));
}

const quarterCentury = 'P25Y';

/** How long. A range is told by its lower end. */
export const lengthRules = [
  rule('length', 'LENGTH', 'COUNT UNIT', ({ COUNT, UNIT }) => length(UNIT, COUNT), isNoRate),
  rule(
    'length',
    'LENGTH',
    'COUNT full|whole|entire|straight|consecutive|solid|long|short|trading|business|working|calendar UNIT',
    ({ COUNT, UNIT }) => length(UNIT, COUNT),
  ),
  rule('length', 'LENGTH', 'COUNT more|additional|extra|other UNIT', ({ COUNT, UNIT }) => length(UNIT, COUNT)),
  rule('length', 'LENGTH', 'a half UNIT', ({ UNIT }) => length(UNIT, 0.5)),
  rule('length', 'LENGTH', 'COUNT UNIT and a half', ({ COUNT, UNIT }) => length(UNIT, COUNT + 0.5)),
  rule('length', 'LENGTH', 'COUNT UNIT and|,? COUNT2 UNIT2', ({ COUNT, UNIT, COUNT2, UNIT2 }) =>
    together(UNIT, COUNT, UNIT2, COUNT2),
  ),
  rule('length', 'LENGTH', 'a|the? quarter century', () => quarterCentury),
  rule('length', 'LENGTH', 'a quarter of a century', () => quarterCentury),
  rule('length-range', 'LENGTH', 'COUNT or|to|and COUNT2 UNIT', ({ COUNT, UNIT }) => length(UNIT, COUNT)),
  rule(
    'length-range',
    'LENGTH',
    'COUNT COUNT2 UNIT',
    ({ COUNT, UNIT }) => length(UNIT, COUNT),
    ({ terms, end }) => terms[end - 2]!.gap === '-',
  ),
  rule('length-range', 'LENGTH', 'COUNT UNIT or two', ({ COUNT, UNIT }) => length(UNIT, COUNT)),
  rule(
    'placed-length',
    'STRETCH',
    'the|his|her|its|their? last|past|next|coming|previous|following|first|final|recent|latest COUNT UNIT',
    ({ COUNT, UNIT }) => length(UNIT, COUNT),
  ),
  rule(
    'placed-length',
    'STRETCH',
    'the? last|past|next|coming|previous|following|first|final|recent|early UNITS',
    ({ UNITS }) => length(UNITS, vague),
  ),
  rule('vague-length', 'LENGTH', 'UNITS long?', ({ UNITS }) => length(UNITS, vague), endsInNoName),
  rule('vague-length', 'LENGTH', 'a while', () => 'PXX'),
  rule('vague-length', 'LENGTH', 'some time', () => 'PXX', endsInNoName),
  rule('placed-length', 'STRETCH', 'the? past UNIT', ({ UNIT }) => length(UNIT, 1)),
  rule('year-ended', 'STRETCH', 'the fiscal? year ended|ending', () => 'P1Y'),
];
