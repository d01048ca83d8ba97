import { cueOf } from './cue-verbs.ts';
import type { Token } from './tokens.ts';
import { auxiliaries, isAdverb, prepositions, words } from './word-classes.ts';

/** Past forms that are not made with -ed and are hardly ever nouns. */
const irregularPasts = words(`
  took left gave made threw came saw ran won lost held kept led met sent spent stood got became began brought built bought caught chose
  drew drove fell fought found flew forgot grew heard knew paid rose sought sold shook spoke struck swore taught thought wore wrote rode
  sat broke stuck went dealt drank ate hid laid lay meant rang sang sank slept slid sprang stole swept tore understood woke withdrew
`);
/** What follows a verb far more often than a noun. */
const objectStarts = words(`
  to that the a an his her their its him them this these those it up out off down back no how what why whether
`);

/** Whether a word within a possible noun phrase is a verb: `Trump wants that`, `the spokesman refused to`. */
export function isVerb(tokens: readonly Token[], index: number): boolean {
  const { isCapital, word, isPossessive } = tokens[index]!;
  if (isCapital || isPossessive) return false;
  const next = tokens[index + 1];
  const cue = cueOf(word);
  if (cue?.form === 'finite') return cue.class !== 'act' || startsObject(next) || irregularPasts.has(word);
  if (irregularPasts.has(word)) return true;
  if (word.endsWith('ed')) return tokens[index - 1]?.isCapital === true || startsObject(next);
  return /[^s]s$/.test(word) && hasObject(tokens, index);
}

/** `wants that`, `likes to say`; `supporters to` is no verb. */
function hasObject(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index + 1]?.word ?? '';
  return word === 'to' ? cueOf(tokens[index + 2]?.word ?? '')?.form === 'base' : objectStarts.has(word);
}

function startsObject(next: Token | undefined): boolean {
  if (next?.kind !== 'word') return true;
  return objectStarts.has(next.word) || prepositions.has(next.word) || next.isCapital || isAdverb(next.word);
}

/** Pronouns, and plurals without an s. */
const bareVerbsFollow = words('to they we i you who police people men women children staff others some many most few');

/** Whether a base form is used as a verb: after `to`, a modal, an adverb, a plural or a pronoun. */
export function isVerbal(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1];
  if (previous === undefined) return false;
  const { word, isPossessive } = previous;
  if (bareVerbsFollow.has(word) || auxiliaries.has(word) || isAdverb(word)) return true;
  return /[^s]s$/.test(word) && !isPossessive;
}
