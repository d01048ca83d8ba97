import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { NameType } from '../../schema/name.ts';
import type { Segment } from './segments.ts';

/** What the page draws on words of a sentence. */
export type Mark =
  /** `by` says whose words they are, where a quotation ends. */
  | { type: 'quotation'; by: string | null }
  | { type: 'doubt' }
  /** Other articles say it too; in the same words or nearly so; or tell it otherwise. */
  | { type: 'shared' }
  | { type: 'copied' }
  | { type: 'differing' }
  | { type: 'name'; of: NameType; href: string | undefined }
  | { type: 'tone'; value: number };

/** From the outside in, as elements stand in each other. */
const nesting = [
  'shared',
  'copied',
  'quotation',
  'doubt',
  'differing',
  'name',
  'tone',
] as const satisfies Mark['type'][];

/** The classes of names, by what they name. */
export const nameClasses: Record<NameType, string> = { person: 'm-p', place: 'm-l', organisation: 'm-o' };

const plainClasses = { doubt: 'doubt', shared: 'm-s', copied: 'm-c', differing: 'm-d' } as const;

/** The pieces of a sentence with an element for each mark: what one mark covers stands in one element unless marks cross. */
export function markTree(pieces: readonly Segment<Mark>[], depth = 0): ElementContent[] {
  const type = nesting[depth];
  if (type === undefined) return [{ type: 'text', value: pieces.map(({ text }) => text).join('') }];
  return runsOf(pieces, type).flatMap(({ mark, pieces: within }) => {
    const content = markTree(within, depth + 1);
    return mark === undefined ? content : [markElement(mark, content)];
  });
}

interface Run {
  mark: Mark | undefined;
  pieces: Segment<Mark>[];
}

/** Neighbours under the same mark of a type, or under none. */
function runsOf(pieces: readonly Segment<Mark>[], type: Mark['type']): Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const mark = piece.marks.find((one) => one.type === type);
    const before = runs.at(-1);
    if (before !== undefined && before.mark === mark) before.pieces.push(piece);
    else runs.push({ mark, pieces: [piece] });
  }
  return runs;
}

function markElement(mark: Mark, content: ElementContent[]): Element {
  if (mark.type === 'name') return h('a', { className: [nameClasses[mark.of]], href: mark.href }, content);
  if (mark.type === 'quotation') return h('span', { className: ['q'], dataBy: mark.by }, content);
  if (mark.type === 'tone') return h('span', { className: [mark.value > 0 ? 'w-p' : 'w-n'] }, content);
  return h('span', { className: [plainClasses[mark.type]] }, content);
}
