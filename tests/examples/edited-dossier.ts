import fc from 'fast-check';
import { VFile } from 'vfile';
import { nameLines } from '../../src/analyse/ids.ts';
import type { ArticleLines } from '../../src/editions/diff/edition-text.ts';
import type { Line } from '../../src/schema/sentence.ts';
import { articleId } from '../../src/text/identity.ts';
import { slug } from '../../src/text/slug.ts';

/** An article as its author keeps it. */
export interface Draft {
  /** Tells it from others whatever its file, title and text become. */
  author: number;
  file: string;
  url: string | null;
  title: string;
  sentences: readonly string[];
}

/** What is done to a dossier between two editions; `at` and `in` choose an article and a sentence. */
export type Edit = { at: number; in: number; words: string } & {
  kind: 'reword' | 'insert' | 'repeat' | 'drop' | 'swap' | 'retitle' | 'rename' | 'add' | 'remove';
};

const kinds = ['reword', 'insert', 'repeat', 'drop', 'swap', 'retitle', 'rename', 'add', 'remove'] as const;
const words = fc.stringMatching(/^[a-zé]{2,6}( [a-zé]{2,6}){1,4}$/);

export const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat(),
  in: fc.nat(),
  words,
});

export const firstDrafts: fc.Arbitrary<Draft[]> = fc
  .array(fc.record({ hasUrl: fc.boolean(), texts: fc.array(words, { minLength: 4, maxLength: 8 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((drafts) =>
    drafts.map(({ hasUrl, texts }, index) => ({
      author: index,
      file: `news/article-${index}.txt`,
      url: hasUrl ? `https://example.org/${index}` : null,
      title: `Article ${index}`,
      sentences: texts.map((text, line) => `${text} ${index} ${line}.`),
    })),
  );

/** The drafts after an edit. `count` is new with every edit, and makes new names and sentences differ from all before. */
export function applyEdit(drafts: readonly Draft[], edit: Edit, count: number): Draft[] {
  if (edit.kind === 'add') {
    const sentences = ['a', 'b', 'c', 'd'].map((letter) => `${edit.words} ${letter} ${count}.`);
    const added = { author: 1000 + count, file: `added-${count}.txt`, url: null, title: edit.words, sentences };
    return [...drafts, added];
  }
  const chosen = drafts[edit.at % drafts.length];
  if (chosen === undefined) return [...drafts];
  if (edit.kind === 'remove') return drafts.filter((draft) => draft !== chosen);
  return drafts.map((draft) => (draft === chosen ? { ...draft, ...change(draft, edit, count) } : draft));
}

function change({ sentences }: Draft, { kind, in: place, words }: Edit, count: number): Partial<Draft> {
  const at = place % sentences.length;
  const [before, line, after] = [sentences.slice(0, at), sentences[at]!, sentences.slice(at + 1)];
  if (kind === 'retitle') return { title: `${words} ${count}` };
  if (kind === 'rename') return { file: `renamed-${count}.md` };
  if (kind === 'reword') return { sentences: [...before, `${line.slice(0, -1)} ${words} ${count}.`, ...after] };
  if (kind === 'insert') return { sentences: [...before, `${words} ${count}.`, line, ...after] };
  if (kind === 'repeat') return { sentences: [line, ...sentences] };
  if (kind === 'swap') return { sentences: [...after, line, ...before] };
  return sentences.length > 4 ? { sentences: [...before, ...after] } : {};
}

/** An article as it is published: its address from the identity code, its sentences named as the pipeline names them. */
export interface PublishedDraft extends ArticleLines {
  author: number;
  slug: string;
}

export function publishDraft({ author, file, url, title, sentences }: Draft): PublishedDraft {
  const facts = { title, byline: null, author: null, outlet: null, published: null, url, licence: null };
  const id = articleId({ url, file });
  return { author, id, slug: slug(title), sha256: sentences.join('\n'), title, facts, lines: nameSentences(sentences) };
}

function nameSentences(sentences: readonly string[]): Line[] {
  const file = new VFile(sentences.join('\n'));
  let end = -1;
  file.data.lines = sentences.map((text) => {
    const start = end + 1;
    end = start + text.length;
    return { start, end };
  }) as NonNullable<typeof file.data.lines>;
  nameLines()({ type: 'RootNode', children: [] }, file);
  return sentences.map((text, index) => ({ id: file.data.ids![index]!, text }));
}
