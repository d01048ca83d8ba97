import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Doubt } from '../../schema/doubt.ts';
import { type LinePlace, placeFinder, sourceOffset } from '../../text/source-place.ts';
import { need } from '../need.ts';
import type { Line } from '../sentences.ts';

/** What the plugins doubted, in the order of the text: each at its place in the source file and in its sentence. */
export function collectDoubts(file: VFile): Doubt[] {
  if (file.messages.length === 0) return [];
  const findPlace = sourcePlaces(file);
  const lines = need(file, 'lines');
  const messages = file.messages.toSorted((a, b) => spanOf(a)[0] - spanOf(b)[0]);
  return messages.map((message): Doubt => {
    const [start, end] = spanOf(message);
    const { line, column } = findPlace(start);
    const { sentence, span } = findSentence(lines, start, end);
    return { rule: `analyse:${message.ruleId}`, message: message.reason, line, column, sentence, span };
  });
}

/** Offsets in the parsed text. */
function spanOf({ place, reason }: VFileMessage): [start: number, end: number] {
  if (place === undefined || !('start' in place)) throw new Error(`A doubt has no place: ${reason}`);
  return [place.start.offset!, place.end.offset!];
}

/** From offsets in the parsed text to lines and columns of the source file. */
function sourcePlaces(file: VFile): (offset: number) => LinePlace {
  const { text, blocks, linesBefore } = need(file, 'source');
  const blockStarts = need(file, 'blockStarts');
  const findPlace = placeFinder(text);
  return (offset) => {
    const block = blockStarts.findLastIndex((start) => start <= offset);
    const { line, column } = findPlace(sourceOffset(blocks[block]!, offset - blockStarts[block]!));
    return { line: line + linesBefore, column };
  };
}

/** The sentence in which a span begins, and the part of the span in it; the white space between two belongs to the second. */
function findSentence(lines: readonly Line[], start: number, end: number): Pick<Doubt, 'sentence' | 'span'> {
  const sentence = lines.findIndex((line) => start < line.end);
  const line = lines[sentence];
  if (line === undefined) return { sentence: null, span: null };
  return { sentence, span: [Math.max(0, start - line.start), Math.min(end, line.end) - line.start] };
}
