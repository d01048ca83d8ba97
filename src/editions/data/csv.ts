/** A value of a cell; `null` is an empty one. */
export type Cell = string | number | boolean | null;

/**
 * A line of RFC 4180 CSV with its CRLF. A text that a spreadsheet would take for a formula gets a leading `'`
 * (OWASP, "CSV Injection"); numbers are written as they are.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
