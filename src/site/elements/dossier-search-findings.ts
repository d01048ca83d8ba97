import type { FindingKind } from '../../search/finding.ts';
import type { FindingResult, FoundFindings } from '../../search/client/findings.ts';
import { formatState, type ResultKind, resultKinds, type SearchState } from '../../search/client/state.ts';
import { capitalise, plural } from '../wording/counting.ts';
import { formatCount } from '../wording/numbers.ts';
import { copyPart, part, searchLink } from './dossier-search-parts.ts';
import { markedText } from './dossier-search-results.ts';

/** Counts of results by kind, each a link to the search for it alone; nothing where only articles have anything. */
export function drawKinds(counts: ReadonlyMap<ResultKind, number>, state: SearchState): HTMLElement[] {
  const present = resultKinds.filter((kind) => (counts.get(kind) ?? 0) > 0 || kind === state.kind);
  if (present.length < 2 && state.kind === null) return [];
  return [null, ...present].map((kind) => {
    const text = kind === null ? 'Everything' : countKind(kind, counts.get(kind) ?? 0);
    const link = searchLink(formatState(ofKind(state, kind)), text);
    if (kind === state.kind) link.ariaCurrent = 'true';
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
}

/** The same words among results of one kind, with the filters that mean something there. */
function ofKind(state: SearchState, kind: ResultKind | null): SearchState {
  const isMeant = (name: string): boolean =>
    name === 'speaker' ? kind === 'quotation' : kind === null || kind === 'article';
  return { ...state, kind, filters: new Map([...state.filters].filter(([name]) => isMeant(name))) };
}

function countKind(kind: ResultKind, count: number): string {
  return `${formatCount(count)} ${plural(count, kind)}`;
}

/** Findings of one kind under their heading, from the templates of `page`; below them a way to all of them where there are more. */
export function drawFindings(
  page: HTMLElement,
  kind: FindingKind,
  findings: readonly FindingResult[],
  found: FoundFindings,
  state: SearchState,
): HTMLElement {
  const section = copyPart(page, 'findings');
  const total = found.get(kind)?.pages.length ?? 0;
  part(section, 'heading', HTMLElement).textContent = capitalise(plural(total, kind));
  part(section, 'list', HTMLElement).append(...findings.map((finding) => drawFinding(page, finding)));
  const all = part(section, 'all', HTMLAnchorElement);
  all.hidden = total <= findings.length || state.kind === kind;
  all.href = `#${formatState(ofKind(state, kind))}`;
  all.textContent = `All ${countKind(kind, total)}`;
  return section;
}

/** One finding: its words, who said them or what it is, and the articles that have it. */
export function drawFinding(page: HTMLElement, finding: FindingResult): HTMLElement {
  const root = page.dataset['root'] ?? './';
  const item = copyPart(page, 'finding');
  const link = part(item, 'link', HTMLAnchorElement);
  link.href = addressOf(root, finding.path);
  link.dataset['plain'] = link.getAttribute('href') ?? '';
  link.replaceChildren(...markedText(finding));
  link.classList.toggle('quoted', finding.kind === 'quotation');
  const about = [finding.speakers, finding.about].filter(Boolean).join(', ');
  part(item, 'about', HTMLElement).textContent = about;
  part(item, 'carriers', HTMLElement).append(...drawCarriers(root, finding));
  return item;
}

function drawCarriers(root: string, { carriers, reach }: FindingResult): (Node | string)[] {
  const links = carriers.flatMap(({ number, path }, index) => {
    const link = document.createElement('a');
    link.href = addressOf(root, path);
    link.textContent = number;
    return index === 0 ? [link] : [', ', link];
  });
  const others = reach - carriers.length;
  return [`in ${plural(reach, 'article')} `, ...links, others > 0 ? ` and ${formatCount(others)} more` : ''];
}

/** `path` stands from the site's root. */
function addressOf(root: string, path: string): string {
  return root + path.replace(/^\//, '');
}
