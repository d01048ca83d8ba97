import type { VFileMessage } from 'vfile-message';
import { ArticleFacts } from '../../schema/dossier-file.ts';
import { rejection } from '../rejection.ts';
import { readGiven } from './read-given.ts';

export interface FrontMatter {
  facts: ArticleFacts;
  /** The text after it. */
  body: string;
  /** How many lines stand before the body. */
  linesBefore: number;
}

/** In UTF-16 units, with both of its lines of dashes. */
const longest = 65_536;

/** Some programs name another language after the dashes, `---js`. */
const opening = /^---([a-z]*)[ \t]*\n/i;
const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m;
const firstKey = /^(?:[ \t]*(?:#.*)?\n)*["']?[a-z_][\w-]*["']?[ \t]*:(?:\s|$)/i;

/**
 * Splits YAML front matter from a text: a first line `---`, lines of which the first is a key, and a line `---` or `...`. Dashes
 * around anything else are text. Throws a rejection that names every mistake; `---js` and its like are one.
 */
export function splitFrontMatter(text: string, file: string): FrontMatter {
  const start = opening.exec(text);
  const end = start && closing.exec(text.slice(start[0].length, longest));
  if (!start || !end) return { facts: {}, body: text, linesBefore: 0 };
  const yaml = text.slice(start[0].length, start[0].length + end.index);
  if (start[1] !== '') throw otherLanguage(start[1]!, file);
  if (!firstKey.test(yaml)) return { facts: {}, body: text, linesBefore: 0 };
  const length = start[0].length + end.index + end[0].length;
  return {
    facts: readFacts(yaml, file),
    body: text.slice(length),
    linesBefore: text.slice(0, length).split('\n').length - 1,
  };
}

function otherLanguage(name: string, file: string): VFileMessage {
  const reason = `Unexpected \`---${name}\`, expected \`---\`: front matter is YAML; if it is text, put an empty line before it`;
  return rejection(file, 'front-matter', reason, { line: 1, column: 1 });
}

/** The block is read as line 2 of the file; line 1 is the dashes. */
function readFacts(yaml: string, file: string): ArticleFacts {
  try {
    return readGiven(`\n${yaml}`, ArticleFacts, file).value;
  } catch (error) {
    throw error instanceof AggregateError ? inOne(error.errors as VFileMessage[], file) : error;
  }
}

/** An article is rejected for one reason: it has the place of the first mistake and names the others. */
function inOne([first, ...others]: VFileMessage[], file: string): VFileMessage {
  const later = others.filter(({ reason }) => reason !== first!.reason);
  const more = later.map(({ line, column, reason }) => `; ${line}:${column}: ${reason}`).join('');
  const place = { line: first!.line ?? 1, column: first!.column ?? 1 };
  return rejection(file, 'front-matter', first!.reason + more, place);
}
