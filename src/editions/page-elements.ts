import { type DefaultTreeAdapterTypes, html, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** An element of a page, as the rules see it: names in lower case, `xlink:href` with its prefix. */
export interface PageElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** The text of the page's title or of a script; empty for other elements. */
  text: string;
  /** Whether it stands in a `noscript`, which a browser with scripts takes for plain text. */
  inNoscript: boolean;
}

/** The elements of a page in document order, those of templates and of `noscript` included. */
export function* pageElements(page: string): Generator<PageElement> {
  const stack = childrenOf(parse(page, { scriptingEnabled: false })).map((node) => ({ node, inNoscript: false }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, inNoscript } = next;
    if (!('tagName' in node)) continue;
    yield toPageElement(node, inNoscript);
    const isNoscript = inNoscript || node.tagName === 'noscript';
    for (const child of childrenOf(node)) stack.push({ node: child, inNoscript: isNoscript });
  }
}

/** Last child first, so that a stack gives them in order. */
function childrenOf(node: DefaultTreeAdapterTypes.ParentNode): Node[] {
  return ('content' in node ? node.content : node).childNodes.toReversed();
}

function toPageElement(element: DefaultTreeAdapterTypes.Element, inNoscript: boolean): PageElement {
  const attributes = new Map<string, string>();
  for (const { prefix, name, value } of element.attrs) {
    attributes.set((prefix ? `${prefix}:${name}` : name).toLowerCase(), value);
  }
  const name = element.tagName.toLowerCase();
  const hasText = name === 'script' || (name === 'title' && element.namespaceURI === html.NS.HTML);
  return { name, attributes, text: hasText ? textOf(element) : '', inNoscript };
}

function textOf({ childNodes }: DefaultTreeAdapterTypes.Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
