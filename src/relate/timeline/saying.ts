import { cueOf } from '../../text/quotations/cue-verbs.ts';

/** A verb of saying so near a date, in words, is what is dated. */
const reach = { before: 5, after: 1 };

/** After these a date belongs to what was said, or to what was agreed to be done. */
const opensContent = new Set('that to will would could should might had has was were been be is are'.split(' '));

/** Verbs of saying that do what they say. */
const deeds = new Set(
  'agree announce sign pledge vow promise order deny reject disclose release share post write tweet'.split(' '),
);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/**
 * Whether the date at `start` to `end` of a clause tells when somebody spoke: `said on Wednesday`, `told a summit earlier on Wednesday`; not
 * `agreed to meet on Friday`.
 */
export function datesSaying(clause: string, start: number, end: number): boolean {
  const before = wordsOf(clause.slice(0, start)).slice(-reach.before);
  const content = before.findLastIndex((word) => opensContent.has(word));
  const next = /^\s\p{L}/u.test(clause.slice(end)) ? wordsOf(clause.slice(end)).slice(0, reach.after) : [];
  return [...before.slice(content + 1), ...next].some(isSaying);
}

function isSaying(word: string): boolean {
  const cue = cueOf(word);
  return cue?.class === 'say' && cue.form === 'finite' && !deeds.has(cue.verb);
}
