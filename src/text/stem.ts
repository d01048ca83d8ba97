import { stemmer } from 'stemmer';
import { memoise } from './memo.ts';
import { fold } from './names/lexicon.ts';

/** Verbs and nouns that are not inflected by endings alone: each form, then the word itself at the end. */
const irregularForms = `
  became become, began begun begin, broke broken break, brought bring, built build, bought buy, caught catch, chose chosen choose, came come,
  dealt deal, drew drawn draw, drank drunk drink, drove driven drive, ate eaten eat, fell fallen fall, fed feed, felt feel, fought fight, found find,
  fled flee, flew flown fly, forbade forbidden forbid, forgot forgotten forget, froze frozen freeze, got gotten get, gave given give,
  went gone go, grew grown grow, heard hear, hid hidden hide, held hold, kept keep, knew known know, laid lay, led lead, left leave, lent lend,
  lost lose, made make, meant mean, met meet, paid pay, ran run, rode ridden ride, rang rung ring, rose risen rise, saw seen see, sought seek,
  sold sell, sent send, shook shaken shake, shot shoot, shown show, shrank shrunk shrink, sank sunk sink, sat sit, slept sleep, slid slide,
  spoke spoken speak, spent spend, stole stolen steal, stood stand, struck stricken strike, swore sworn swear, swept sweep, swam swum swim,
  took taken take, taught teach, tore torn tear, thought think, threw thrown throw, understood understand, woke woken wake, wore worn wear,
  won win, withdrew withdrawn withdraw, wrote written write, died dying dead death die, men man, women woman, children child`;

/** Nouns of what somebody does that are not formed by endings alone: the noun, then the verb at the end. */
const nouns = `
  acquisition acquire, admission admit, analysis analyse, apology apologise, assumption assume, belief believe, burial bury, choice choose,
  collision collide, comparison compare, complaint complain, conclusion conclude, consumption consume, decision decide, delivery deliver,
  denial deny, departure depart, description describe, destruction destroy, detention detain, discovery discover, division divide,
  emphasis emphasise, entry enter, expansion expand, explanation explain, explosion explode, exposure expose, extension extend, failure fail,
  growth grow, injury injure, intention intend, intervention intervene, introduction introduce, invasion invade, likelihood likely, loss lose,
  maintenance maintain, permission permit, proof prove, provision provide, pursuit pursue, reconciliation reconcile, recovery recover,
  reduction reduce, resolution resolve, response respond, restraint restrain, resumption resume, robbery rob, sale sell, seizure seize,
  signature sign, solution solve, speech speak, submission submit, success succeed, survivor survive, suspension suspend, threat threaten`;

const irregular = new Map(
  [...irregularForms.split(','), ...nouns.split(',')].flatMap((entry) => {
    const forms = entry.trim().split(/\s+/);
    return forms.map((form): [string, string] => [form, forms.at(-1)!]);
  }),
);

/** British endings, and how an American writes them; what comes out need be no word, only the same for both. */
const american: readonly (readonly [british: RegExp, american: string])[] = [
  [/is(e[drs]?|ing|ations?)$/, 'iz$1'],
  [/our(s?)$/, 'or$1'],
  [/ence(s?)$/, 'ense$1'],
  [/yse(d?)$/, 'yze$1'],
];

/**
 * What the forms of a word have in common, whatever its case, ending and spelling: Porter 1980, "An algorithm for suffix stripping",
 * doi:10.1108/eb046814, with irregular forms, some nouns and British spellings made regular before.
 * @example stemOf('Negotiations') === stemOf('negotiated') && stemOf('spoke') === stemOf('speaks') && stemOf('defence') === stemOf('defense')
 */
export const stemOf = memoise((word: string): string => {
  const folded = fold(word).replace(/'s?$/, '');
  const base = irregular.get(folded) ?? irregular.get(folded.replace(/s$/, '')) ?? folded;
  return stemmer(american.reduce((form, [british, ending]) => form.replace(british, ending), base));
});
