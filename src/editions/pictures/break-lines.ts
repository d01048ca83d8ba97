/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

/**
 * Breaks a text so that no line is wider than `width`, at spaces or, in words that are too wide, anywhere. What does not fit into `most`
 * lines is cut, and an ellipsis says so.
 */
export function breakLines(text: string, width: number, most: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((word) => splitWide(word, width, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines[most - 1]!, width, measure)];
}

function splitWide(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const pieces = [''];
  for (const sign of word) {
    if (measure(pieces.at(-1)! + sign) > width) pieces.push('');
    pieces[pieces.length - 1] += sign;
  }
  return pieces;
}

function shorten(line: string, width: number, measure: Measure): string {
  let signs = Array.from(line);
  while (signs.length > 0 && measure(`${signs.join('')}…`) > width) signs = signs.slice(0, -1);
  return `${signs.join('').replace(/[\s,;:.]+$/, '')}…`;
}
