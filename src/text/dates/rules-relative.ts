import { rule } from './grammar.ts';
import { isAtClauseEnd, isJoinedOrAtClauseEnd, isNotCompound, isRunning, isSingular } from './guards-phrases.ts';
import { isNoName } from './guards-words.ts';
import { type Meaning, fixed, moved, shifted, timeOn } from './meaning.ts';
import { dayInText, periodBefore, quarterInText, quarterOf, shiftedInText, yearBefore } from './narrative.ts';
import { weekday, weekend } from './recurrence.ts';
import { type Unit, units } from './units.ts';

const steps = { last: -1, this: 0, next: 1 };
/** What half a unit is told in: a year and a half ago was a month. */
const halves: Partial<Record<Unit, Unit>> = {
  week: 'day',
  month: 'week',
  year: 'month',
  decade: 'year',
  century: 'decade',
};

/** Only from days on can be told which one is meant: nobody knows at what hour a text was written. */
const hasDays = (unit: Unit): boolean => units.indexOf(unit) >= units.indexOf('day');
const isPeriod = (unit: Unit): boolean => hasDays(unit) && unit !== 'season' && unit !== 'half' && unit !== 'fortnight';

function ago(unit: Unit, count: number): Meaning {
  if (Number.isNaN(count) || !hasDays(unit)) return fixed('PAST_REF');
  return shifted(unit, -count, Number.isInteger(count) ? unit : halves[unit]);
}

function fromNow(unit: Unit, count: number): Meaning {
  return Number.isNaN(count) || !hasDays(unit) ? fixed('FUTURE_REF') : shifted(unit, count);
}

const inText = (unit: Unit, count: number): Meaning | null =>
  Number.isNaN(count) || !hasDays(unit) ? null : shiftedInText(unit, count);
const period = (unit: Unit, meaning: Meaning): Meaning | null => (isPeriod(unit) ? meaning : null);

/** What is told from the day of publication. */
const fromAnchor = [
  rule('today', 'DAY', 'today', () => shifted('day', 0), isNoName),
  rule('yesterday', 'DAY', 'yesterday', () => shifted('day', -1)),
  rule('yesterday', 'DAY', 'the? day before yesterday', () => shifted('day', -2)),
  rule('tomorrow', 'DAY', 'tomorrow', () => shifted('day', 1)),
  rule('tomorrow', 'DAY', 'the? day after tomorrow', () => shifted('day', 2)),
  rule('part-of-today', 'MOMENT', 'tonight', () => timeOn(shifted('day', 0), 'TNI')),
  rule('part-of-today', 'MOMENT', 'this PART', ({ PART }) => timeOn(shifted('day', 0), PART)),
  rule('last-night', 'MOMENT', 'last PART', ({ PART }) => timeOn(shifted('day', -1), PART)),
  rule('weekday-of-week', 'DAY', 'WEEKDAY of? WHICH week', ({ WEEKDAY, WHICH }) => weekday(WEEKDAY, WHICH)),
  rule('weekend', 'PERIOD', 'the weekend', () => weekend, isRunning),
  rule('which-year', 'WHOLEYEAR', 'the? WHICH year', ({ WHICH }) => shifted('year', steps[WHICH])),
  rule('which-year', 'WHOLEYEAR', 'the? WHICH fiscal|calendar|financial year', ({ WHICH }) =>
    shifted('year', steps[WHICH]),
  ),
  rule(
    'which-unit',
    'PERIOD',
    'the? WHICH UNIT',
    ({ WHICH, UNIT }) => period(UNIT, shifted(UNIT, steps[WHICH])),
    isSingular,
  ),
  rule('which-unit', 'PERIOD', 'this past UNIT', ({ UNIT }) => period(UNIT, shifted(UNIT, -1))),
  rule('unit-but-one', 'PERIOD', 'the? UNIT before last', ({ UNIT }) => period(UNIT, shifted(UNIT, -2))),
  rule('unit-but-one', 'PERIOD', 'the? UNIT after next', ({ UNIT }) => period(UNIT, shifted(UNIT, 2))),
  rule('running-year', 'WHOLEYEAR', 'the full|fiscal|calendar? year', () => shifted('year', 0), isRunning),
  rule('running-unit', 'PERIOD', 'the week', () => shifted('week', 0), isRunning),
  rule('running-unit', 'PERIOD', 'the month', () => shifted('month', 0), isRunning),
  rule('year-end', 'WHOLEYEAR', 'year end', () => shifted('year', 0)),
  rule('year-end', 'WHOLEYEAR', "the? year 's end", () => shifted('year', 0)),
  rule('ago', 'AGO', 'COUNT UNIT ago', ({ COUNT, UNIT }) => ago(UNIT, COUNT)),
  rule('ago', 'AGO', 'COUNT UNIT and a half ago', ({ COUNT, UNIT }) => ago(UNIT, COUNT + 0.5)),
  rule('ago', 'AGO', 'COUNT or|to COUNT2 UNIT ago', ({ COUNT, UNIT }) => ago(UNIT, COUNT)),
  rule('ago', 'AGO', 'UNITS ago', () => fixed('PAST_REF')),
  rule('from-now', 'AGO', "in COUNT UNIT ' time", ({ COUNT, UNIT }) => fromNow(UNIT, COUNT)),
  rule('from-now', 'AGO', "in COUNT UNIT 's time", ({ COUNT, UNIT }) => fromNow(UNIT, COUNT)),
  rule('from-now', 'AGO', 'COUNT UNIT from now|today', ({ COUNT, UNIT }) => fromNow(UNIT, COUNT)),
];

/** What a figure is compared with. */
const compared = [
  rule('year-before', 'AGO', 'a|one? year ago', () => yearBefore),
  rule('year-before', 'AGO', 'a|one|the? year earlier|before', () => yearBefore, isJoinedOrAtClauseEnd),
  rule('period-before', 'AGO', 'the|a? year ago|earlier quarter|period', () => periodBefore),
  rule('period-before', 'AGO', 'the same|corresponding|comparable|like? quarter|period last year', () => periodBefore),
  rule(
    'period-before',
    'AGO',
    'the same|corresponding|comparable|like? quarter|period a year ago|earlier|before',
    () => periodBefore,
  ),
  rule('period-before', 'AGO', "last year 's quarter|period", () => periodBefore),
];

/** What is told from another date of the text. */
const fromText = [
  rule('quarter-in-text', 'PERIOD', 'the quarter', () => quarterInText, isNotCompound),
  rule('quarter-in-text', 'PERIOD', 'the? latest|recent quarter|period', () => quarterInText),
  rule('quarter-in-text', 'PERIOD', 'the YEAR quarter|period', ({ YEAR }) => quarterOf(YEAR)),
  rule(
    'earlier',
    'AGO',
    'COUNT UNIT earlier|before|previously',
    ({ COUNT, UNIT }) => inText(UNIT, -COUNT),
    isAtClauseEnd,
  ),
  rule('later', 'AGO', 'COUNT UNIT later|afterwards', ({ COUNT, UNIT }) => inText(UNIT, COUNT)),
  rule('day-before', 'DAY', 'the day before', () => shiftedInText('day', -1), isAtClauseEnd),
  rule('day-after', 'DAY', 'the day after', () => shiftedInText('day', 1), isAtClauseEnd),
  rule(
    'unit-after',
    'PERIOD',
    'the following|next UNIT',
    ({ UNIT }) => period(UNIT, shiftedInText(UNIT, 1)),
    isSingular,
  ),
  rule(
    'unit-before',
    'PERIOD',
    'the preceding|previous UNIT',
    ({ UNIT }) => period(UNIT, shiftedInText(UNIT, -1)),
    isSingular,
  ),
  rule('weekday-after', 'DAY', 'the following WEEKDAY', ({ WEEKDAY }) => weekdayAfter(WEEKDAY)),
  rule('same-unit', 'PERIOD', 'that same? UNIT', ({ UNIT }) => period(UNIT, shiftedInText(UNIT, 0)), isSingular),
  rule('same-unit', 'PERIOD', 'the same UNIT', ({ UNIT }) => period(UNIT, shiftedInText(UNIT, 0)), isSingular),
  rule('day-in-text', 'DAY', 'the day', () => dayInText, isRunning),
  rule('part-of-day-in-text', 'MOMENT', 'that PART', ({ PART }) => timeOn(dayInText, PART)),
  rule('part-of-day-in-text', 'MOMENT', 'the? next|following PART', ({ PART }) =>
    timeOn(moved(dayInText, 'day', 1), PART),
  ),
  rule('overnight', 'MOMENT', 'overnight', () => timeOn(dayInText, 'TNI')),
];

/** The first such day of the week after the day the text told last. */
function weekdayAfter(number: number): Meaning {
  return (context) => weekday(number, 'next')({ ...context, anchor: context.mentioned.day ?? context.anchor });
}

export const relativeRules = [...compared, ...fromText, ...fromAnchor];
