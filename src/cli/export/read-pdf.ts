import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';

/** What was printed where. */
export interface PrintedPages {
  total: number;
  /** The page, from 1, on which each anchor stands that a link names. */
  targets: ReadonlyMap<string, number>;
}

/** Reads on which pages of a PDF by Chromium the targets of links stand. */
export async function readPages(pdf: Uint8Array): Promise<PrintedPages> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: Infinity });
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref, index + 1]));
  const places = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.entries() ?? [];
  const targets = places.map(([name]) => {
    const [page] = document.catalog.lookup(PDFName.of('Dests'), PDFDict).lookup(name, PDFArray).asArray();
    return [name.decodeText(), pages.get(page as never)!] as const;
  });
  return { total: pages.size, targets: new Map(targets) };
}
