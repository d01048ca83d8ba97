/** A double quotation mark without its partner in the paragraph. */
export interface UnpairedMark {
  /** Offset. */
  at: number;
  isOpening: boolean;
}

/** An opening mark that waits for its partner. */
interface Open {
  at: number;
  /** Whether a later mark opens the same quotation anew: then it may stay without a partner. */
  isContinued: boolean;
}

const marks = /["“”„«»]/g;
/** A guillemet alone is an arrow: `Read more »`. */
const lone = /^([^«»]*)[«»]([^«»]*)$/;
const openers = /[\s([{“„‘'«»—–\-/=]/;
const closers = /[\s.,;:!?)\]}”’'«»—–\-/…>]/;

/** Where paragraphs were joined, a quotation is opened anew at each former beginning. */
const continuesQuotation = /[.!?…][)'’]? ?$/;
/** `7'1"`, `a 9.7" screen`: the mark may stand for inches. */
const inches = /\d"/;

/**
 * The double quotation marks of a paragraph that have no partner in it, in order. Quotations may stand in quotations, and a straight
 * mark after a figure stands for inches where that leaves fewer without a partner.
 */
export function findUnpairedMarks(text: string): UnpairedMark[] {
  const quoting = text.replace(lone, '$1→$2');
  const unpaired = pairMarks(quoting);
  if (unpaired.length === 0 || !inches.test(text)) return unpaired;
  const otherwise = pairMarks(quoting.replaceAll(/(?<=\d)"/g, '″'));
  return otherwise.length < unpaired.length ? otherwise : unpaired;
}

function pairMarks(text: string): UnpairedMark[] {
  const open: Open[] = [];
  const unpaired: UnpairedMark[] = [];
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const before = text.slice(Math.max(0, index - 3), index);
    const isOpen = open.length > 0;
    if (opens(text, index, mark, isOpen)) {
      if (isOpen && continuesQuotation.test(before)) open.at(-1)!.isContinued = true;
      open.push({ at: index, isContinued: false });
    } else if (open.pop() === undefined) unpaired.push({ at: index, isOpening: false });
  }
  for (const { at, isContinued } of open) if (!isContinued) unpaired.push({ at, isOpening: true });
  return unpaired.toSorted((a, b) => a.at - b.at);
}

/**
 * Which way a mark goes: straight marks and guillemets by what they touch, and where that is unclear they close what is open;
 * curly ones by their form, except where it is a slip (`“no “`) or German (`„nein“`).
 */
function opens(text: string, at: number, mark: string, isOpen: boolean): boolean {
  const mayOpen = at === 0 || openers.test(text.charAt(at - 1));
  const mayClose = at === text.length - 1 || closers.test(text.charAt(at + 1));
  if (mark === '„') return true;
  if (mark === '“') return !(isOpen && mayClose);
  if (mark === '”') return !isOpen && mayOpen;
  return mayOpen === mayClose ? !isOpen : mayOpen;
}
