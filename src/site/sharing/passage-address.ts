/** A sentence of an article: its `id`, and the words of it that are meant. */
export interface SharedSentence {
  id: string;
  /** One line, verbatim. */
  words: string;
}

/** A text fragment names one sentence of up to so many UTF-16 units whole, as Chromium does: its first words may stand on the page before. */
const longestWhole = 300;
/** Anything longer it names by so many first and last words. */
const wordsNamed = 4;

/**
 * The address of a passage of the article at `permanent`: of one sentence `/a/<id>/#s-...`, of several `/a/<id>/?to=s-...#s-...`, which
 * opens at the first. The text fragment marks the words in browsers that know it (wicg.github.io/scroll-to-text-fragment).
 */
export function passageAddress(permanent: string, sentences: readonly SharedSentence[]): string {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === undefined || last === undefined) return permanent;
  const range = first.id === last.id ? '' : `?to=${last.id}`;
  return `${permanent}${range}#${first.id}:~:text=${textDirective(sentences)}`;
}

/** The address of something on a page that says `words` first: its id, and the words in browsers that know text fragments. */
export function markedAddress(id: string, words: string): string {
  return `#${id}:~:text=${textDirective([{ id, words }])}`;
}

function textDirective(sentences: readonly SharedSentence[]): string {
  const words = sentences.flatMap((sentence) => sentence.words.split(/\s+/u).filter(Boolean));
  const whole = words.join(' ');
  const isShort = words.length <= 2 * wordsNamed || (sentences.length === 1 && whole.length <= longestWhole);
  if (isShort) return encode(whole);
  return `${encode(words.slice(0, wordsNamed).join(' '))},${encode(words.slice(-wordsNamed).join(' '))}`;
}

/** The comma, the ampersand and the hyphen have a meaning within a text fragment. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** The last sentence of the range that an address asks for; `null` where it asks for one. */
export function rangeEnd(search: string): string | null {
  const id = new URLSearchParams(search).get('to');
  return id !== null && /^s-[a-z2-7]{7}(-\d+)?$/.test(id) ? id : null;
}

/** What is copied as a citation: the words, where they stand, and their address. */
export function citePassage(
  sentences: readonly SharedSentence[],
  numbers: readonly string[],
  source: string,
  address: string,
): string {
  const words = sentences.map((sentence) => sentence.words).join(' ');
  const [first, last] = [numbers[0], numbers.at(-1)];
  const place = first === undefined ? '' : first === last ? ` Sentence ${first}.` : ` Sentences ${first}–${last}.`;
  return `“${words}” — ${source}${place} ${address}`;
}
