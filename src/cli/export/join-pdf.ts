import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFObjectCopier, PDFRef } from '@cantoo/pdf-lib';

/** Where the copies of a printed document's roots stand in the whole. */
interface Part {
  pages: readonly PDFRef[];
  roots: ReadonlyMap<string, PDFRef>;
}

/** What Chromium writes into the catalogue, beside the pages. */
const rootNames = ['Dests', 'Outlines', 'StructTreeRoot'];

/**
 * Joins documents that Chromium printed with tags, one after the other: their pages with all links, the targets of links, the outline,
 * the tags of the structure. Titled as the first; no day is written, so the same parts give the same bytes.
 * Entries as in ISO 32000-1, 7.7.2 (catalogue), 7.7.3 (pages), 12.3.3 (outline) and 14.7 (structure).
 */
export async function joinPdf(documents: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const whole = await PDFDocument.create({ updateMetadata: false });
  const parts: Part[] = [];
  for await (const bytes of documents) {
    const part = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity });
    if (parts.length === 0) describeAs(whole, part);
    parts.push(copyInto(whole, part));
  }
  joinPages(whole, parts);
  joinTargets(whole, parts);
  joinOutlines(whole, parts);
  joinTags(whole, parts);
  return whole.save({ addDefaultPage: false, useObjectStreams: false, objectsPerTick: Infinity });
}

function describeAs(whole: PDFDocument, first: PDFDocument): void {
  whole.setTitle(first.getTitle() ?? '', { showInWindowTitleBar: true });
  whole.setLanguage(first.getLanguage() ?? '');
  whole.catalog.set(name('MarkInfo'), whole.context.obj({ Marked: true }));
}

function copyInto({ context }: PDFDocument, part: PDFDocument): Part {
  const copier = PDFObjectCopier.for(part.context, context);
  const pages = part.getPages().map(({ ref }) => copier.copy(ref));
  const roots = rootNames.flatMap((root) => {
    const ref = part.catalog.get(name(root));
    return ref instanceof PDFRef ? [[root, copier.copy(ref)] as const] : [];
  });
  return { pages, roots: new Map(roots) };
}

/** A root of each part that has it. */
function rootsOf({ context }: PDFDocument, parts: readonly Part[], root: string): PDFDict[] {
  return parts.flatMap(({ roots }) => context.lookupMaybe(roots.get(root), PDFDict) ?? []);
}

function joinPages({ catalog, context }: PDFDocument, parts: readonly Part[]): void {
  const root = context.nextRef();
  const kids = parts.map(({ pages }) => {
    const node = context.register(context.obj({ Type: 'Pages', Parent: root, Count: pages.length, Kids: [...pages] }));
    for (const page of pages) context.lookup(page, PDFDict).set(name('Parent'), node);
    return node;
  });
  const total = parts.reduce((sum, { pages }) => sum + pages.length, 0);
  context.assign(root, context.obj({ Type: 'Pages', Count: total, Kids: kids }));
  catalog.set(name('Pages'), root);
}

function joinTargets(whole: PDFDocument, parts: readonly Part[]): void {
  const targets = whole.context.obj({});
  for (const dests of rootsOf(whole, parts, 'Dests')) {
    for (const [anchor, place] of dests.entries()) targets.set(anchor, place);
  }
  whole.catalog.set(name('Dests'), whole.context.register(targets));
}

/** The title is the only item at the top of the first part's outline; the headings of the other parts go below it. */
function joinOutlines(whole: PDFDocument, parts: readonly Part[]): void {
  const { catalog, context } = whole;
  const [outline, ...others] = rootsOf(whole, parts, 'Outlines');
  if (outline === undefined) return;
  const [titleRef] = itemsOf(outline);
  const title = outline.lookup(name('First'), PDFDict);
  const items = [title, ...others].flatMap(itemsOf);
  for (const [index, ref] of items.entries()) {
    const links = { Parent: titleRef, Prev: items[index - 1], Next: items[index + 1] };
    setEntries(context.lookup(ref, PDFDict), links);
  }
  setEntries(title, { First: items[0], Last: items.at(-1) });
  const added = others.reduce((sum, other) => sum + numberAt(other, 'Count'), 0);
  for (const node of [title, outline]) node.set(name('Count'), context.obj(numberAt(node, 'Count') + added));
  catalog.set(name('Outlines'), context.register(outline));
}

/** The items right below a node of an outline. */
function itemsOf(node: PDFDict): PDFRef[] {
  const items: PDFRef[] = [];
  for (let at = node.get(name('First')); at instanceof PDFRef; at = node.context.lookup(at, PDFDict).get(name('Next')))
    items.push(at);
  return items;
}

/** Pages and links name their tags by numbers that each part counts from 0: those of a part are raised by what came before it. */
function joinTags(whole: PDFDocument, parts: readonly Part[]): void {
  const { catalog, context } = whole;
  const root = context.nextRef();
  const kids: PDFRef[] = [];
  const numbers = context.obj([]);
  let before = 0;
  for (const part of parts) {
    const [tags] = rootsOf(whole, [part], 'StructTreeRoot');
    if (tags === undefined) continue;
    const top = tags.get(name('K')) as PDFRef;
    context.lookup(top, PDFDict).set(name('P'), root);
    kids.push(top);
    for (const [index, value] of tags
      .lookup(name('ParentTree'), PDFDict)
      .lookup(name('Nums'), PDFArray)
      .asArray()
      .entries())
      numbers.push(value instanceof PDFNumber && index % 2 === 0 ? context.obj(value.asNumber() + before) : value);
    for (const page of part.pages) raiseTagNumbers(context.lookup(page, PDFDict), before);
    before += numberAt(tags, 'ParentTreeNextKey');
  }
  const tree = { Type: 'StructTreeRoot', K: kids, ParentTree: context.register(context.obj({ Nums: numbers })) };
  context.assign(root, context.obj({ ...tree, ParentTreeNextKey: before }));
  catalog.set(name('StructTreeRoot'), root);
}

function raiseTagNumbers(page: PDFDict, by: number): void {
  const links = page.lookupMaybe(name('Annots'), PDFArray);
  const nodes = [page, ...(links?.asArray() ?? []).map((_, index) => links!.lookup(index, PDFDict))];
  for (const node of nodes) {
    for (const entry of ['StructParents', 'StructParent'].filter((key) => node.has(name(key))))
      node.set(name(entry), PDFNumber.of(numberAt(node, entry) + by));
  }
}

function name(text: string): PDFName {
  return PDFName.of(text);
}

/** 0 where there is none, as the count of an item without items. */
function numberAt(node: PDFDict, entry: string): number {
  return node.lookupMaybe(name(entry), PDFNumber)?.asNumber() ?? 0;
}

function setEntries(node: PDFDict, entries: Record<string, PDFRef | undefined>): void {
  for (const [entry, value] of Object.entries(entries)) {
    if (value === undefined) node.delete(name(entry));
    else node.set(name(entry), value);
  }
}
