import type { DateExpression } from '../../schema/date-expression.ts';
import { stemOf } from '../../text/stem.ts';
import type { Term } from './term.ts';

const numberWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numbers = new Map(numberWords.map((word, value) => [word, value]));
/** How a time is narrowed or left open: two accounts of one time may differ in it. */
const modifiers =
  /\b(?:nearly|almost|about|around|approximately|roughly|over|more than|less than|at least|close to|some|earlier|later|late|early|mid|pre|post|since|on|in|the|a|an)\b-?/g;
const hoursAndMinutes = /^PT(?:(\d+)H)?(?:(\d+)M)?$/;
const digits = /^[^\p{L}\d]*\p{N}[\p{N}.,:]*$/u;

/** The term of a time: the same length in other units, and the same day with or without `nearly` or `early`, have one key. */
export function figureOfTime({ type, value, precision }: DateExpression, text: string): Pick<Term, 'key'> | null {
  const length = type === 'duration' ? hoursAndMinutes.exec(value ?? '') : null;
  if (length) return { key: `minutes ${Number(length[1] ?? 0) * 60 + Number(length[2] ?? 0)}` };
  if (precision === 'vague') return null;
  const words = text.toLowerCase().replace(modifiers, ' ').split(/[\s-]+/).filter(Boolean); // prettier-ignore
  const key = words.map((word) => numbers.get(word) ?? stemOf(word)).join(' ');
  if (key === '') return null;
  return { key: words.length === 1 && digits.test(key) ? figureKey(key)! : `time ${key}` };
}

/** The key of a word that tells a number, in digits or spelled out; `null` where it tells none. */
export function figureKey(word: string): string | null {
  const spelled = numbers.get(word.toLowerCase());
  if (spelled !== undefined) return `# ${spelled}`;
  return digits.test(word) ? `# ${word.replace(/[.,:]+$/, '').replaceAll(/,(?=\d{3})/g, '')}` : null;
}

/** Up to twelve: numbers that stand everywhere, and tell no more than a common word. */
export function isSmallNumber(key: string): boolean {
  return /^# (?:\d|1[0-2])$/.test(key);
}

/** Whether a key stands for a number in digits or words, not for a time. */
export function isNumberKey(key: string): boolean {
  return key.startsWith('# ');
}
