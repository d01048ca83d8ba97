import { getDocumentProxy } from 'unpdf';

/** What was printed where. */
export interface PrintedPages {
  total: number;
  /** The page, from 1, on which an anchor stands that the document links to. Throws where there is none. */
  pageOf: (anchor: string) => number;
}

/** Reads on which pages the targets of a PDF's own links stand. */
export async function readPages(pdf: Buffer): Promise<PrintedPages> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages = new Map<string, number>();
  for (const [anchor, target] of Object.entries(await document.getDestinations())) {
    if (Array.isArray(target)) pages.set(anchor, (await document.getPageIndex(target[0] as never)) + 1);
  }
  const total = document.numPages;
  await document.cleanup();
  return {
    total,
    pageOf: (anchor) => {
      const page = pages.get(anchor);
      if (page === undefined) throw new Error(`The printed document has no target #${anchor}`);
      return page;
    },
  };
}

/** A PDF whose days are the first of 2000: the same dossier makes the same bytes. */
export function withoutClock(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  return Buffer.from(text.replaceAll(/(?<=\/(?:CreationDate|ModDate) \(D:)\d{14}/g, '20000101000000'), 'latin1');
}
