import type { Link, Root, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** Where words of the summary stand. */
export interface Citation {
  number: number;
  href: string;
}

/** Finds the article of a file, and the sentence in it that `words` are; `null` when no article comes from that file. */
export type Cite = (file: string, words: string) => Promise<Citation | null>;

const schema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  attributes: { ...defaultSchema.attributes, a: ['href', 'ariaLabel', ['className', 'chip', 'cited'], 'dataSt'] },
};

/** The dossier's summary for the page. */
export interface Summary {
  /** Sanitised. */
  html: string;
  /** How many places of the articles it cites. */
  citations: number;
}

/**
 * Renders the Markdown of a summary. A link to a file of the dossier becomes a link to its article, or to the sentence that its words
 * are, followed by the article's number.
 */
export async function renderSummary(markdown: string, cite: Cite): Promise<Summary> {
  let citations = 0;
  const counting: Cite = async (file, words) => {
    const citation = await cite(file, words);
    if (citation !== null) citations += 1;
    return citation;
  };
  const processor = unified()
    .use(remarkParse)
    .use(citeFiles, counting)
    .use(remarkRehype)
    .use(rehypeSanitize, schema)
    .use(rehypeStringify);
  return { html: String(await processor.process(markdown)), citations };
}

function citeFiles(cite: Cite) {
  return async (tree: Root): Promise<void> => {
    const found: { link: Link; siblings: RootContent[] }[] = [];
    visit(tree, 'link', (link, _, parent) => {
      if (parent && !/^\w+:/.test(link.url)) found.push({ link, siblings: parent.children });
    });
    for (const { link, siblings } of found) {
      const citation = await cite(fileName(link.url), toString(link));
      if (citation !== null) siblings.splice(siblings.indexOf(link) + 1, 0, space, point(link, citation));
    }
  };
}

/** Leads a link to the article, and gives the mark that stands after it. */
function point(link: Link, { number, href }: Citation): Link {
  link.url = href;
  link.data = { hProperties: { className: ['cited'] } };
  return {
    type: 'link',
    url: href,
    children: [{ type: 'text', value: String(number) }],
    data: { hProperties: { className: ['chip'], dataSt: 'F', ariaLabel: `Article ${number}` } },
  };
}

const space: Text = { type: 'text', value: '\u00A0' };

/** The path that a link's address stands for. */
function fileName(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
