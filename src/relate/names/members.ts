import type { PlainArticle } from '../../schema/article.ts';
import type { StatedRole } from '../../schema/dossier-name.ts';
import type { LineSpan } from '../../schema/line-span.ts';
import type { NameType } from '../../schema/name.ts';
import type { NameTone } from '../../schema/name-tone.ts';

/** What is needed of an article to join its names with those of others. */
export type NamingArticle = Pick<PlainArticle, 'id' | 'source' | 'blocks' | 'names'>;

/** What one article says of somebody or something: an entry of its `names`. */
export interface Member {
  article: string;
  /** Index among the article's `names`. */
  entry: number;
  name: string;
  type: NameType;
  role: StatedRole | null;
  /** `null` where no sentence that mentions it has a tone. */
  tone: NameTone | null;
  mentions: PlacedMention[];
}

/** A mention with the id of its sentence. */
export interface PlacedMention {
  span: LineSpan;
  sentence: string;
}

/** The entries of an article, in their order. */
export function membersOf({ id, blocks, names }: NamingArticle): Member[] {
  const lines = blocks.flatMap(({ sentences }) => sentences);
  return names.map(({ name, type, role, tone, mentions }, entry) => ({
    article: id,
    entry,
    name,
    type,
    role: role && { words: lines[role[0]]!.text.slice(role[1], role[2]), article: id, sentence: lines[role[0]]!.id },
    tone: tone ?? null,
    mentions: mentions.map((span) => ({ span, sentence: lines[span[0]]!.id })),
  }));
}
