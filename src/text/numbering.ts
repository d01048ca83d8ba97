/** Numbers strings in the order in which it meets them, from 0. */
export class Numbering {
  /** The string of each number. */
  readonly strings: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(string: string): number {
    const known = this.#numbers.get(string);
    if (known !== undefined) return known;
    this.#numbers.set(string, this.strings.length);
    return this.strings.push(string) - 1;
  }
}
