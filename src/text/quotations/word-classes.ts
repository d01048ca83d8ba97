/** The words of a list, in lower case unless it says otherwise. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// Closed classes of English words.

export const personalPronouns = words('he she they we i you it who');

/** Stand for somebody alone: `some said`. */
export const otherPronouns = words(`
  one some others another many several most all both each everyone everybody someone somebody nobody anyone few these those neither
`);

export const determiners = words(`
  the a an this that these those his her their its my our your one two three four five six seven eight nine ten some many several most
  all both another each every no few other any more dozens hundreds
`);

/** Determiners that may also stand within a phrase: `the two senators`. */
export const innerDeterminers = words(
  'one two three four five six seven eight nine ten other few many more most several',
);

export const beForms = words('is are was were be been being am get gets got');

export const auxiliaries = words(`
  is are was were be been being am has have had having do does did will would can could may might must should shall isn't aren't
  wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't cannot not never
`);

export const prepositions = words(`
  of in on at by for from with without within to into onto over after before during between among amid against despite beyond as like
  unlike through throughout upon about under above near behind beside besides across around toward towards since until till via per
  inside outside alongside regarding concerning following including according along off out up down past versus aboard
`);

export const conjunctions = words(`
  and but or nor so yet while whereas although though because if when whenever whether unless once where than
`);

export const relatives = words('who whom whose which that');

const adverbs = words(`
  also later then now once again just only even still often never always ever further first earlier simply instead previously both all
  each himself herself themselves itself too today yesterday tomorrow tonight soon already almost perhaps maybe quite rather thus
  therefore however meanwhile moreover nonetheless nevertheless indeed since twice long back not either so sometimes besides afterward
  afterwards elsewhere here there much
`);

/** Nouns and names in -ly. */
const nounsInLy = words(
  'family ally assembly daily weekly monthly reply supply bully rally italy july kelly reilly emily',
);

/** Whether a word may stand between a subject and its verb, or before a phrase. */
export function isAdverb(word: string): boolean {
  return adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !nounsInLy.has(word));
}

/** Begin a sentence or clause and belong to no noun phrase. */
export const openers = words(`
  but and or so yet still meanwhile however then later also even now indeed moreover nevertheless nonetheless instead today yesterday
  earlier afterward afterwards finally eventually recently currently previously additionally similarly perhaps maybe thus therefore
  again next first second third once besides further furthermore plus nor
`);

/** Words that date something: `on Monday`, `last week`. */
export const timeWords = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december feb apr aug sept sep oct nov dec today yesterday tomorrow tonight last next morning afternoon
  evening night
`);
