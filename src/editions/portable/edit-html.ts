import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** A part of a text, in UTF-16 units, and what stands there instead; nothing is replaced where it is empty. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The elements of a page that were written in it, in order, those of templates and `noscript` included, each with its place. */
export function writtenElements(html: string): Element[] {
  const found: Element[] = [];
  const stack: Node[] = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }).childNodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('tagName' in node)) continue;
    if (node.sourceCodeLocation) found.push(node);
    stack.push(...('content' in node ? node.content : node).childNodes.toReversed());
  }
  return found;
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value;
}

/** Gives an attribute another value; no edit when it has that already. */
export function setAttribute(element: Element, name: string, value: string): Edit[] {
  const place = element.sourceCodeLocation?.attrs?.[name];
  if (place === undefined || attribute(element, name) === value) return [];
  const escaped = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return [{ start: place.startOffset, end: place.endOffset, text: `${name}="${escaped}"` }];
}

/** Puts `text` in the place of a whole element. */
export function replaceElement({ sourceCodeLocation: place }: Element, text: string): Edit[] {
  return place ? [{ start: place.startOffset, end: place.endOffset, text }] : [];
}

/** Puts `text` right after the start tag of an element. */
export function insertInto({ sourceCodeLocation: place }: Element, text: string): Edit[] {
  const at = place?.startTag?.endOffset ?? place?.endOffset;
  return at === undefined ? [] : [{ start: at, end: at, text }];
}

/** Makes edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return [...parts, text.slice(at)].join('');
}
