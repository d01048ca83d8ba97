import type { LineCounter } from 'yaml';
import type { LinePlace } from '../../text/source-place.ts';

/** The keys and list positions that lead to a value. */
export type Path = readonly PropertyKey[];

/** Where in a file each value was written: the place of its key, or of the list item itself. */
export class Places {
  readonly #lines: LineCounter;
  readonly #offsets = new Map<string, number>();

  constructor(lines: LineCounter) {
    this.#lines = lines;
  }

  at(offset: number): LinePlace {
    const { line, col } = this.#lines.linePos(offset);
    return { line, column: col };
  }

  /** The first note of a path counts. */
  note(path: Path, offset: number): void {
    const key = JSON.stringify(path);
    if (!this.#offsets.has(key)) this.#offsets.set(key, offset);
  }

  /** The place of a value, or of the nearest noted one that holds it. */
  of(path: Path): LinePlace {
    for (let length = path.length; length >= 0; length -= 1) {
      const offset = this.#offsets.get(JSON.stringify(path.slice(0, length)));
      if (offset !== undefined) return this.at(offset);
    }
    return { line: 1, column: 1 };
  }
}
