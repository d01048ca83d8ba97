import type { Direction } from './meaning.ts';
import type { Term } from './term.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words of what is still to come. */
const ahead =
  set(`will shall would may might could can must should going plan plans planning expected expects scheduled due slated
  hope hopes intends possible potential proposed prospective forthcoming upcoming tentatively ahead begins starts opens takes be`);

/** Words of what is still to come before `to`: `agreed to meet`, `set to begin`. */
const aheadWithTo =
  set(`is are set ready about agreed vowed promised pledged invited decided hoped planned offered threatened wants want
  asked urged aims seeks`);

/** Past forms that do not end in -ed; not those that are as often present or nouns. */
const irregularPast =
  set(`was were had been did said told came went made took gave got found felt held kept met paid ran saw sent shot
  sold spoke spent stood set thought won wrote began broke brought built bought caught chose drew drove fell flew fought grew heard hit knew
  laid lost meant rose sought shook showed sank struck taught threw understood wore became`);

const notPast = set('need indeed speed united hundred feed seed breed exceed proceed succeed');

/** How far from an expression its verb is sought, in terms. */
const reach = 14;

function tenseAt(terms: readonly Term[], index: number): Direction {
  const text = terms[index]?.text ?? '';
  if (ahead.has(text) || (aheadWithTo.has(text) && terms[index + 1]?.text === 'to')) return 'future';
  const isPast = irregularPast.has(text) || (/\p{Ll}{2}ed$/u.test(text) && !notPast.has(text));
  if (!isPast) return null;
  return terms[index - 1]?.text === 'be' ? 'future' : 'past';
}

/**
 * Whether the verb of an expression looks back or ahead: the one right after it (`on Sunday issued`), else the nearest before it, else the
 * nearest after it in the sentence. As Strötgen & Gertz 2013 (doi:10.1007/s10579-012-9179-y) do for news, with word forms in place of tags.
 */
export function directionAt(terms: readonly Term[], index: number): Direction {
  const offsets = [
    1,
    ...Array.from({ length: reach }, (_, i) => -i - 1),
    ...Array.from({ length: reach }, (_, i) => i + 2),
  ];
  for (const offset of offsets) {
    const tense = tenseAt(terms, index + offset);
    if (tense !== null) return tense;
  }
  return null;
}
