import { escapeHtml } from '../text/escape-html.ts';

/** What can be found beside articles. */
export const findingKinds = ['statement', 'quotation', 'name'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Something that articles say, quote or name, to be found by its words. */
export interface Finding {
  kind: FindingKind;
  /** Unlike that of any other finding. */
  id: string;
  /** Verbatim: what is searched and shown. */
  text: string;
  /** Where it leads, from the site's root. */
  path: string;
  /** Who speaks, of a quotation; by the dossier's name where there is one. */
  speakers: readonly string[];
  /** A word or two on it: what a person does, how many wordings there are. */
  about: string;
  /** Where articles have it, by their numbers. */
  carriers: readonly Carrier[];
}

/** An article that has a finding. */
export interface Carrier {
  /** The article's number. */
  number: number;
  /** Of the sentence, from the site's root. */
  path: string;
}

/** So many carriers are written down; how many there are stands beside them. */
const mostCarriers = 12;

/** Carriers as metadata can hold them: `1 /articles/a-call-abcd2345/#s-abcd234;2 ...`. */
function writeCarriers(carriers: readonly Carrier[]): string {
  return carriers.map(({ number, path }) => `${number} ${path}`).join(';');
}

/** A page for Pagefind, which reads nothing but HTML in the way that the client counts on. */
export function findingPage({ kind, id, text, path, speakers, about, carriers }: Finding): string {
  const filters = [['kind', kind], ...speakers.map((speaker) => ['speaker', speaker])] as [string, string][];
  const meta: [string, string][] = [
    ['kind', kind],
    ['path', path],
    ['about', about],
    ['speakers', speakers.join(', ')],
    ['carriers', writeCarriers(carriers.slice(0, mostCarriers))],
    ['reach', String(carriers.length)],
  ];
  const head = [
    ...filters.map(([name, value]) => `<meta data-pagefind-filter="${name}[content]" content="${escapeHtml(value)}">`),
    ...meta.map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(value)}">`),
  ];
  const body = `<body data-pagefind-body><p id="s-${id}">${escapeHtml(text)}</p></body>`;
  return `<!doctype html><html><head>${head.join('')}</head>${body}</html>`;
}
