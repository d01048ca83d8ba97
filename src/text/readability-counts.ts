import { wordFacts } from './word-facts.ts';

/** What the formulas need to know of a text, or of one sentence. */
export interface ReadabilityCounts {
  sentences: number;
  words: number;
  /** Letters and digits within words. */
  characters: number;
  syllables: number;
  /** Words of three syllables and more. */
  longWords: number;
  /** Long words that Gunning counts as hard: no names, and not long by an ending or a hyphen alone. */
  foggyWords: number;
  /** Words that are neither names nor on Dale and Chall's list. */
  difficultWords: number;
  /** Different words, by samples of about 100 words, that are neither names nor on Spache's list. */
  unfamiliarWords: number;
}

/** Counts of one sentence, with the words that a sample counts only once. */
export interface SentenceCounts extends ReadabilityCounts {
  unfamiliar: string[];
}

/** Spache took samples of 100 to 150 words: a figure that must not fall with the length of a text needs samples. */
const sampleWords = 100;

/** Counts of a sentence given as its words; one without words is none. A word with a capital is a name, unless it begins the sentence. */
export function countSentence(words: readonly string[]): SentenceCounts {
  const counts = { ...nothing(), sentences: words.length > 0 ? 1 : 0, words: words.length, unfamiliar: [] as string[] };
  words.forEach((word, index) => {
    const facts = wordFacts(word);
    counts.characters += facts.characters;
    counts.syllables += facts.syllables;
    if (facts.syllables >= 3) counts.longWords++;
    if (facts.isCapitalised && index > 0) return;
    if (facts.isFoggy) counts.foggyWords++;
    if (!facts.isEasy) counts.difficultWords++;
    if (!facts.isFamiliar && !counts.unfamiliar.includes(facts.lower)) counts.unfamiliar.push(facts.lower);
  });
  counts.unfamiliarWords = counts.unfamiliar.length;
  return counts;
}

/** Counts of the text that these sentences make up, in order. */
export function addCounts(sentences: Iterable<SentenceCounts>): ReadabilityCounts {
  const sum = nothing();
  const sample = new Set<string>();
  let sampleEnd = sampleWords;
  for (const counts of sentences) {
    sum.sentences += counts.sentences;
    sum.words += counts.words;
    sum.characters += counts.characters;
    sum.syllables += counts.syllables;
    sum.longWords += counts.longWords;
    sum.foggyWords += counts.foggyWords;
    sum.difficultWords += counts.difficultWords;
    for (const word of counts.unfamiliar) sample.add(word);
    if (sum.words < sampleEnd) continue;
    sum.unfamiliarWords += sample.size;
    sample.clear();
    sampleEnd = sum.words + sampleWords;
  }
  sum.unfamiliarWords += sample.size;
  return sum;
}

function nothing(): ReadabilityCounts {
  return {
    sentences: 0,
    words: 0,
    characters: 0,
    syllables: 0,
    longWords: 0,
    foggyWords: 0,
    difficultWords: 0,
    unfamiliarWords: 0,
  };
}
