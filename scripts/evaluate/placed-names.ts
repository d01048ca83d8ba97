import { unified } from 'unified';
import { findNames } from '../../src/analyse/names/index.ts';
import { need } from '../../src/analyse/need.ts';
import { parse } from '../../src/analyse/parse.ts';
import { cutSentences } from '../../src/analyse/sentences.ts';
import { ingest } from '../../src/ingest/index.ts';
import type { NameType } from '../../src/schema/name.ts';
import { sourceOffset } from '../../src/text/source-place.ts';

/** A mention of a name with its place in the file's text. */
export interface PlacedName {
  type: NameType;
  start: number;
  end: number;
}

/** The mentions of persons, places and organisations that a build finds in an English text without front matter. */
export function findPlacedNames(text: string): PlacedName[] {
  const source = ingest(Buffer.from(text), 'text.txt', { language: 'en' });
  const { tree, file } = parse(source);
  unified().use(cutSentences).use(findNames).runSync(tree, file);
  const [lines, blockStarts] = [need(file, 'lines'), need(file, 'blockStarts')];
  return need(file, 'names').flatMap(({ type, mentions }) =>
    mentions.map(([index, start, end]): PlacedName => {
      const { block, start: lineStart } = lines[index]!;
      const place = (within: number): number =>
        sourceOffset(source.blocks[block]!, lineStart - blockStarts[block]! + within);
      return { type, start: place(start), end: place(end - 1) + 1 };
    }),
  );
}
