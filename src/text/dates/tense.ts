import type { Direction } from './meaning.ts';
import { textAt, wordSet } from './place.ts';
import type { Term } from './term.ts';

/** Words of what is still to come. */
const ahead = wordSet(`
  will shall would may might could can must should going plan plans planning expected expects scheduled due slated hope hopes intends possible
  potential proposed prospective forthcoming upcoming tentatively come ahead begin begins starts opens ends resumes meets takes be
`);

/** Words of what is still to come before `to`: `agreed to meet`, `set to begin`. */
const aheadWithTo = wordSet(`
  is are set ready about agreed vowed promised pledged invited decided hoped planned offered threatened wants want asked urged aims seeks
`);

/** Past forms that do not end in -ed; not those that are as often present or nouns. */
const irregularPast = wordSet(`
  was were had been did said told came went made took gave got found felt held kept met paid ran saw sent shot sold spoke spent stood set
  thought won wrote began broke brought built bought caught chose drew drove fell flew fought grew heard hit knew laid lost meant rose sought
  shook showed sank struck taught threw understood wore became
`);

const notPast = wordSet('need indeed speed united hundred feed seed breed exceed proceed succeed');

/** How far from an expression its verb is sought, in terms. */
const reach = 14;

const auxiliaries = wordSet('was were had been did');

function tenseAt(terms: readonly Term[], index: number): Direction {
  const text = textAt(terms, index);
  const next = textAt(terms, index + 1);
  if (ahead.has(text)) return next === 'have' ? 'past' : 'future';
  if (aheadWithTo.has(text) && next === 'to') return 'future';
  const isPast = irregularPast.has(text) || (/\p{Ll}{2}ed$/u.test(text) && !notPast.has(text));
  if (!isPast) return null;
  return textAt(terms, index - 1) === 'be' ? 'future' : 'past';
}

/**
 * Whether the verb of an expression looks back or ahead: the one right after it (`on Sunday issued`), else the nearest before it, else the
 * nearest after it in the sentence. As Strötgen & Gertz 2013 (doi:10.1007/s10579-012-9179-y) do for news, with word forms in place of tags.
 */
export function directionAt(terms: readonly Term[], index: number): Direction {
  const right = auxiliaries.has(textAt(terms, index + 1)) ? null : tenseAt(terms, index + 1);
  return right ?? nearestTense(terms, index, -1) ?? nearestTense(terms, index, 1);
}

function nearestTense(terms: readonly Term[], index: number, step: 1 | -1): Direction {
  for (let i = 1; i <= reach; i++) {
    const tense = tenseAt(terms, index + i * step);
    if (tense !== null) return tense;
  }
  return null;
}
