import { formatCount } from './numbers.ts';

const small = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number in running text: as a word up to twelve, in figures beyond. */
export function spell(count: number): string {
  return small[count] ?? formatCount(count);
}

/** A number and what is counted, with the right plural: `one article`, `3,013 words`, `no doubts`. */
export function spellCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${spell(count)} ${count === 1 ? singular : plural}`;
}

/** The word for so many: `doubt` or `doubts`. */
export function plural(count: number, singular: string, many = `${singular}s`): string {
  return count === 1 ? singular : many;
}

/** What a link to all of them says: `All 3,013 statements`, `The statement`. */
export function allOf(count: number, singular: string, many = `${singular}s`): string {
  return count === 1 ? `The ${singular}` : `All ${formatCount(count)} ${many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** With a capital first letter. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Minutes in running text: `13 minutes`, from two hours on whole hours. */
export function spellMinutes(minutes: number): string {
  return minutes < 120
    ? spellCount(Math.max(1, Math.round(minutes)), 'minute')
    : spellCount(Math.round(minutes / 60), 'hour');
}
