const plainLine = /^(?![-+=>#~\s]|\d{1,9}[.)])[^\\&*_`<[\]\0\r]*(?<![ \t#])$/;

/** Whether Markdown reads a line of a paragraph or heading as it stands: no sign of Markdown in it or at its ends, no white space there. */
export function isPlainMarkdown(line: string): boolean {
  return plainLine.test(line);
}
