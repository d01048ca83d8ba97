import type { Root } from 'hast';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

/** What the text of an article may consist of; links lead to places on the same page and to other pages of the site. */
const schema: Schema = {
  tagNames: ['div', 'p', 'h2', 'ul', 'ol', 'li', 'span', 'a', 'b'],
  attributes: {
    '*': ['id', 'dir', 'className', 'ariaLabel', 'dataPagefindIgnore'],
    a: [['href', /^(?:\.\.\/)*(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/], 'dataN', 'dataTone', 'dataHard'],
    li: ['dataMarker'],
    span: ['dataT', 'dataD', 'dataBy', 'dataOnly', 'dataPagefindTitle'],
  },
  clobber: [],
  strip: ['script'],
};

const processor = unified()
  .use(rehypeSanitize, schema)
  .use(rehypeStringify, { preferUnquoted: true, collapseEmptyAttributes: true })
  .freeze();

/** HTML of a tree, sanitised: what this returns is safe to be set as a page's HTML. */
export function renderText(tree: Root): string {
  return processor.stringify(processor.runSync(tree));
}
