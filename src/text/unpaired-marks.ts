/** A double quotation mark without its partner in the paragraph. */
export interface UnpairedMark {
  /** Offset. */
  at: number;
  isOpening: boolean;
}

const marks = /["“”«»]/g;
const openers = /[\s([{“‘'«—–\-/=]/;
const closers = /[\s.,;:!?)\]}”’'»—–\-/…>]/;

/** Where paragraphs were joined, a quotation is opened anew at each former beginning. */
const continuesQuotation = /[.!?…] ?$/;

/** The double quotation marks of a paragraph that have no partner in it, in order. */
export function findUnpairedMarks(text: string): UnpairedMark[] {
  const unpaired: UnpairedMark[] = [];
  let open: number | null = null;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (opens(text, index, mark, open !== null)) {
      if (open !== null && !continuesQuotation.test(text.slice(Math.max(0, index - 2), index)))
        unpaired.push({ at: open, isOpening: true });
      open = index;
    } else if (open === null) unpaired.push({ at: index, isOpening: false });
    else open = null;
  }
  if (open !== null) unpaired.push({ at: open, isOpening: true });
  return unpaired;
}

/** Which way a straight mark goes shows in what it touches; where it touches both sides or none, it closes what is open. */
function opens(text: string, at: number, mark: string, isOpen: boolean): boolean {
  if (mark !== '"') return mark === '“' || mark === '«';
  const mayOpen = at === 0 || openers.test(text.charAt(at - 1));
  const mayClose = at === text.length - 1 || closers.test(text.charAt(at + 1));
  return mayOpen === mayClose ? !isOpen : mayOpen;
}
