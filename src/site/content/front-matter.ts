import { ContentError } from './content-error.ts';

/** A value of the front matter and the line it stands on, from 1. */
export interface Entry {
  value: unknown;
  line: number;
  /** The lines of the values of a list written one a line. */
  itemLines: number[];
}

export interface FrontMatter {
  entries: Map<string, Entry>;
  /** How many lines of the file the front matter takes, fences included. */
  lines: number;
}

const fence = '---';
const itemStart = '  - ';

/**
 * The front matter of a file of `content/`: one key a line, each value one line of JSON; or a key alone, and below it a list with one
 * JSON value a line. `stopBefore` ends the reading at that key, which saves most of the work when only the summary is wanted.
 * Throws a `ContentError`.
 */
export function readFrontMatter(lines: readonly string[], file: string, stopBefore?: string): FrontMatter {
  if (lines[0] !== fence) throw new ContentError(file, 1, 'Missing front matter, expected a first line `---`');
  const entries = new Map<string, Entry>();
  let list: Entry | undefined;
  for (let index = 1; index < lines.length; index += 1) {
    const text = lines[index]!;
    const line = index + 1;
    if (text === fence) return { entries, lines: line };
    if (text.startsWith(itemStart)) {
      if (list === undefined) throw new ContentError(file, line, 'A list item without a key above it');
      (list.value as unknown[]).push(parseJson(text.slice(itemStart.length), file, line));
      list.itemLines.push(line);
      continue;
    }
    const { key, json } = splitKey(text, file, line);
    if (key === stopBefore) return { entries, lines: line };
    if (entries.has(key)) throw new ContentError(file, line, `\`${key}\` a second time; remove one`);
    const entry: Entry = { value: json === null ? [] : parseJson(json, file, line), line, itemLines: [] };
    list = json === null ? entry : undefined;
    entries.set(key, entry);
  }
  throw new ContentError(file, lines.length, 'Front matter without an end, expected a line `---`');
}

/** A key with its JSON, which is `null` when a list follows. */
function splitKey(text: string, file: string, line: number): { key: string; json: string | null } {
  const colon = text.indexOf(': ');
  if (colon > 0) return { key: text.slice(0, colon), json: text.slice(colon + 2) };
  if (/^\w+:$/.test(text)) return { key: text.slice(0, -1), json: null };
  throw new ContentError(file, line, `Unexpected \`${text.slice(0, 40)}\`, expected \`key: value\``);
}

function parseJson(json: string, file: string, line: number): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (cause) {
    throw new ContentError(file, line, `The value is not JSON (${(cause as Error).message}); quote texts with \`"\``, { cause });
  }
}
