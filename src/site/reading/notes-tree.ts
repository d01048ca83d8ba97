import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Doubt } from '../../schema/doubt.ts';
import { directionOf } from './direction.ts';
import type { Line } from './numbering.ts';
import type { Note, NoteLink } from './notes.ts';

/** A line of a row with what there is to say of it. */
export interface NotedLine {
  line: Line;
  doubts: readonly Doubt[];
  notes: readonly Note[];
}

/** The margin of a row: what other accounts do with its lines, then its doubts; `null` where there is nothing to say. */
export function notesTree(lines: readonly NotedLine[]): Element | null {
  const isOne = lines.length === 1;
  const items = [
    ...lines.flatMap(({ line, notes }) =>
      notes.map((note, index) => noteItem(note, isOne || index > 0 ? null : line.number)),
    ),
    ...lines.flatMap(({ doubts }) => doubts.map(doubtItem)),
  ];
  if (items.length === 0) return null;
  return h('ul', { className: ['notes'] }, items);
}

/** `number` tells notes of one sentence from those of others beside them. */
function noteItem({ words, links, more, all }: Note, number: number | null): Element {
  return h('li', { className: words === null ? null : ['note-dv'] }, [
    ...(number === null ? [] : [h('b', String(number)), text(' ')]),
    ...(words === null ? [text('also in ')] : []),
    ...links.flatMap((link, index) => [...(index === 0 ? [] : [text(', ')]), linkTree(link)]),
    ...(more === 0 ? [] : [text(' and '), h(all === null ? 'span' : 'a', { href: all }, `${more} more`)]),
    ...(words === null ? [] : [text(': '), h('span', { dir: directionOf(words) }, words)]),
  ]);
}

const text = (value: string): ElementContent => ({ type: 'text', value });

const wordingClasses = { verbatim: 'in-same', 'near-verbatim': 'in-near' };

/** The style sheet gives a sign, and its name, to who says it in part, otherwise, or in the same words. */
function linkTree({ number, href, state, wording }: NoteLink): Element {
  const signs = [...(state === 'F' ? [] : [`in-${state}`]), ...(wording === null ? [] : [wordingClasses[wording]])];
  return h('a', { href, className: signs.length === 0 ? null : signs }, String(number));
}

function doubtItem({ message }: Doubt): Element {
  return h('li', { className: ['note-doubt'] }, [h('b', 'Doubt.'), ` ${message}.`]);
}
