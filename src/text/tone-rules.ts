import { memoise } from './memo.ts';
import { wordTone } from './tone-lexicon.ts';

/** A word of a sentence as it stands there. */
export interface ToneToken {
  /** As printed, without punctuation around it. */
  value: string;
  /** Whether nothing but a space, comma or the like stands between it and the word before: there a capital marks a name. */
  isInside: boolean;
}

/** A word that gives a sentence its tone. */
export interface TonedWord {
  /** Index among the words of the sentence. */
  index: number;
  /** What it adds, about -6 to 6, all rules applied. */
  score: number;
}

// Hutto & Gilbert 2014 found these by regression on rated tweets: what a degree adverb adds, how much of it is left two and three
// words on, what a word in capitals adds, what a negation turns a word into, what an exclamation mark adds.
const degree = 0.293;
const degreeByDistance = [1, 0.95, 0.9];
const capitalsBonus = 0.733;
const negationFactor = -0.74;
const exclamationBonus = 0.292;
const mostExclamations = 4;
const beforeBut = 0.5;
const afterBut = 1.5;

/** A negation tells of something missing or refused: it weighs by itself, whatever it negates. */
const negationScore = -0.5;
/** Where more than this share of the words is capitalised (a headline), capitals do not mark names. */
const headlineShare = 0.6;
/** Added to the number of words in the scale of a sentence, so that two words do not make it extreme. */
const lengthOffset = 5;

const negations = new Set(
  `no not never none nope nor neither nobody nothing nowhere cannot without despite rarely seldom hardly barely scarcely
  aint arent cant couldnt darent didnt doesnt dont hadnt hasnt havent isnt mightnt mustnt neednt oughtnt shant shouldnt wasnt werent
  wont wouldnt`.split(/\s+/),
);
const boosters = new Set(
  `absolutely amazingly awfully completely considerably decidedly deeply enormously entirely especially exceptionally extremely
  fabulously fully greatly highly hugely incredibly intensely majorly more most particularly purely quite really remarkably so
  substantially thoroughly totally tremendously unbelievably unusually utterly very`.split(/\s+/),
);
const dampeners = new Set(
  'almost barely hardly kinda less little marginally occasionally partly scarcely slightly somewhat sorta'.split(' '),
);

interface ToneFacts {
  tone: number;
  /** What it adds to a good word that follows, and takes from a bad one. */
  degree: number;
  negates: boolean;
  isBut: boolean;
  isCapitalised: boolean;
  isInCapitals: boolean;
}

const toneFacts = memoise((word: string): ToneFacts => {
  const lower = word.toLowerCase().replaceAll('’', "'");
  const change = boosters.has(lower) ? degree : dampeners.has(lower) ? -degree : 0;
  const negates = negations.has(lower) || lower.endsWith("n't");
  return {
    tone: change !== 0 || negates ? 0 : wordTone(lower),
    degree: change,
    negates,
    isBut: lower === 'but',
    isCapitalised: /^\p{Lu}/u.test(word),
    isInCapitals: /^\p{Lu}{2,}$/u.test(word),
  };
});

/** The words that give a sentence its tone, with what each adds: rules after VADER (Hutto & Gilbert 2014). */
export function findTonedWords(tokens: readonly ToneToken[]): TonedWord[] {
  const facts = tokens.map(({ value }) => toneFacts(value));
  const capitalised = facts.filter((word) => word.isCapitalised).length;
  const namesAreMarked = capitalised <= headlineShare * tokens.length;
  const capitalsStandOut = facts.some((word) => !word.isInCapitals);
  const but = facts.findIndex((word) => word.isBut);
  const found: TonedWord[] = [];
  facts.forEach((word, index) => {
    const weight = but < 0 || index === but ? 1 : index < but ? beforeBut : afterBut;
    if (word.negates) found.push({ index, score: negationScore });
    if (word.tone === 0) return;
    const isName = namesAreMarked && word.isCapitalised && !word.isInCapitals && tokens[index]?.isInside === true;
    if (isName) return;
    found.push({ index, score: weight * scoreInContext(facts, index, capitalsStandOut) });
  });
  return found;
}

/** The tone of a word, changed by the three words before it. */
function scoreInContext(facts: readonly ToneFacts[], index: number, capitalsStandOut: boolean): number {
  const word = facts[index]!;
  const sign = Math.sign(word.tone);
  let score = word.tone;
  if (word.isInCapitals && capitalsStandOut) score += sign * capitalsBonus;
  let negated = false;
  degreeByDistance.forEach((factor, distance) => {
    const before = facts[index - 1 - distance];
    if (before === undefined) return;
    score += sign * before.degree * factor;
    if (before.negates) negated = !negated;
  });
  return negated ? score * negationFactor : score;
}

/**
 * The tone of a sentence from -1 (negative) to 1 (positive): what its words add, on a scale that grows with its length. Where
 * VADER divides by the root of sum² + 15, this divides by the root of sum² + words + 5: a bad word weighs less in a long sentence.
 */
export function sentenceTone(toned: readonly TonedWord[], words: number, exclamations: number): number {
  let sum = toned.reduce((total, { score }) => total + score, 0);
  sum += Math.sign(sum) * exclamationBonus * Math.min(exclamations, mostExclamations);
  return sum / Math.sqrt(sum * sum + words + lengthOffset);
}
