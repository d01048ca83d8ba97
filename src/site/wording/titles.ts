import type { Fact } from '../../schema/fact.ts';

const complete = /[.!?…]["”’»)\]]*$/u;

/** A title as it is shown: opening words that stand for a missing title end in an ellipsis, unless they are a whole sentence. */
export function displayTitle({ value, origin }: Fact): string {
  return origin === 'derived' && !complete.test(value) ? `${value}\u00A0…` : value;
}
