/** A word as it is spoken, with its place in the text. */
export interface SpokenWord {
  /** Lower case, straight apostrophes, without punctuation. */
  word: string;
  start: number;
  end: number;
}

const piece = /@?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,][\p{L}\p{N}]+)*/gu;

/** The words of a quotation: case, punctuation and the shape of marks do not count. Offsets count from `offset`. */
export function spokenWords(text: string, offset = 0): SpokenWord[] {
  return [...text.matchAll(piece)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replaceAll('’', "'"),
    start: offset + index,
    end: offset + index + word.length,
  }));
}
