/** Letters of scripts that run from right to left: Hebrew, Arabic, Syriac, Thaana, NKo and their forms. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** The `dir` that a text needs on a page that runs from left to right: none where nothing in it runs the other way. */
export function directionOf(text: string): 'auto' | null {
  return rightToLeft.test(text) ? 'auto' : null;
}
