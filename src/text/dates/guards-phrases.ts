import { type Place, textAt, wordSet } from './place.ts';

/** The last term was joined to the one before it: `year-earlier`, `3-5`. */
export const isJoined = ({ terms, end }: Place): boolean => terms[end - 1]!.gap === '-';

/** Not the start of a compound: `the quarter-final`. */
export const isNotCompound = ({ terms, end }: Place): boolean => terms[end]?.gap !== '-';

/** `July 8 to 12`, but not `July 8 to 12 August`, nor `July 8 to 12 states`. */
export const isNoDate = ({ terms, end }: Place): boolean =>
  terms[end]?.values.MONTH === undefined && !/^\p{Ll}{2,}s$/u.test(textAt(terms, end));

export const isSingular = ({ terms, end }: Place): boolean => terms[end - 1]!.values.UNITS === undefined;

const afterClause = /^(?:[^\p{L}\p{N}]*|and|but|in|on|by|when|to|at|as|for|from|with|he|she|they)$/u;

/** `three days before, the ...` ends a clause, `three days before the vote` does not. */
export const isAtClauseEnd = ({ terms, end }: Place): boolean => afterClause.test(textAt(terms, end));

export const isJoinedOrAtClauseEnd = (place: Place): boolean => isJoined(place) || isAtClauseEnd(place);

const stretches = wordSet(`
  end start beginning rest remainder course half part middle close most much bulk earlier later early late
`);
const notRunning = wordSet('ended ending of that ago after before was when');

/** The week, year ... that runs: not the one of `player of the year`, `the week that`. */
export function isRunning({ terms, start, end }: Place): boolean {
  if (notRunning.has(textAt(terms, end))) return false;
  const [before, earlier] = [textAt(terms, start - 1), textAt(terms, start - 2)];
  if (before === 'of') return stretches.has(earlier) || /[^s]s$/.test(earlier);
  return before === 'in' || textAt(terms, end - 1) !== 'day';
}

/** `in the past`, but not `in the past three months`. */
export function isNoLength({ terms, end }: Place): boolean {
  const next = terms[end]?.values;
  return next?.UNIT === undefined && (next?.COUNT === undefined || terms[end + 1]?.values.UNIT === undefined);
}
