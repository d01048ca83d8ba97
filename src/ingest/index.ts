import { hash } from 'node:crypto';
import type { VFileMessage } from 'vfile-message';
import type { SourceBlock } from '../schema/block.ts';
import type { ArticleFacts } from '../schema/dossier-file.ts';
import type { Source } from '../schema/source.ts';
import { articleId } from '../text/identity.ts';
import { clean } from './clean.ts';
import { decode } from './decode.ts';
import { damageDoubt, removedDoubt } from './doubts.ts';
import { joinFacts } from './facts.ts';
import { splitFrontMatter } from './given/front-matter.ts';
import { readerFor } from './readers.ts';
import { rejection } from './rejection.ts';

export { maxBytes } from './decode.ts';
export { readDossierFile } from './dossier-file.ts';
export { endings } from './readers.ts';

/**
 * Reads one article. `file` is its path within the dossier's folder, with `/`, NFC; `given` is what `dossier.yaml` says of it and wins over the
 * article's own front matter, which wins over what the text says. Throws a `VFileMessage` with the rule `ingest:<why>` when the file
 * cannot be an article: empty, too large, binary, undecodable, without letters, of no known format, or with mistakes in its front matter.
 */
export function ingest(bytes: Uint8Array, file: string, given: ArticleFacts = {}): Source {
  const read = readerFor(file);
  if (read === null) throw rejection(file, 'format', 'The ending of the file belongs to no format that is read');
  const { text: decoded, encoding, damaged } = decode(bytes, file);
  const { text: whole, removed } = clean(decoded);
  const { facts, body: text, linesBefore } = splitFrontMatter(whole, file);
  const allGiven = { ...facts, ...given };
  const blocks = keepTitleLine(read(text, file), allGiven.title);
  if (!blocks.some((block) => /\p{L}/u.test(block.text))) throw withoutLetters(text, file, linesBefore);
  return {
    id: articleId({ url: allGiven.url ?? null, file }),
    file,
    sha256: hash('sha256', bytes, 'hex'),
    bytes: bytes.length,
    encoding,
    text,
    linesBefore,
    blocks,
    ...joinFacts(blocks, allGiven),
    doubts: [...removedDoubt(removed), ...damageDoubt(whole, damaged)],
  };
}

function withoutLetters(text: string, file: string, linesBefore: number): VFileMessage {
  if (text.trim() !== '') {
    const reason = 'The text has no letters, so there is nothing to read; correct or remove the file';
    return rejection(file, 'no-letters', reason);
  }
  const reason =
    linesBefore > 0 ? 'Nothing follows the front matter; add the text' : 'The file holds nothing but white space';
  return rejection(file, 'empty', reason);
}

/** A title line that says something else than the given title is shown where it stands: as a heading. */
function keepTitleLine(blocks: SourceBlock[], title: string | undefined): SourceBlock[] {
  if (title === undefined) return blocks;
  return blocks.map((block) =>
    block.kind === 'title' && block.text !== title ? { ...block, kind: 'heading' } : block,
  );
}
