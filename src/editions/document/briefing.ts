import type { DossierConflict, DossierStatement, WordedPassage } from '../../schema/dossier-account.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { sentenceAnchor } from './article-entry.ts';

/** What the accounts share and where they part. */
export interface Briefing {
  /** Sanitised HTML of a person's summary; empty without one. */
  summary: string;
  statements: readonly DossierStatement[];
  conflicts: readonly DossierConflict[];
  /** Number of an article, by its id. */
  numberOf: (article: string) => number;
  /** In what a conflict lies, and how grave it is. */
  describe: (conflict: DossierConflict) => string;
  /** The text of a line of an article. */
  lineOf: (article: string, line: number) => string;
}

/** A document names so many of each; the site has them all. */
export const mostShown = 40;

/** The briefing as sections; empty where there is nothing to say. */
export function briefingHtml(briefing: Briefing): string {
  const { summary, statements, conflicts } = briefing;
  const shared = statements.slice(0, mostShown).map((statement) => statementHtml(statement, briefing));
  const differing = conflicts.slice(0, mostShown).map((conflict) => conflictHtml(conflict, briefing));
  return [
    summary === '' ? '' : `<section id="summary"><h2>In short</h2>${summary}</section>`,
    list('shared', 'What several articles say', shared, statements.length),
    list('differing', 'Where they differ', differing, conflicts.length),
  ].join('\n');
}

function list(id: string, title: string, items: readonly string[], total: number): string {
  if (items.length === 0) return '';
  const note =
    items.length < total ? `<p class="facts">The first ${items.length} of ${total}; the site has all.</p>` : '';
  return `<section id="${id}"><h2>${title}</h2>${note}<ul>${items.join('')}</ul></section>`;
}

function statementHtml({ central, members }: DossierStatement, { numberOf }: Briefing): string {
  return `<li>${quote(members[central]!)} ${carriers(members, numberOf)}</li>`;
}

function conflictHtml(conflict: DossierConflict, briefing: Briefing): string {
  const { numberOf, describe } = briefing;
  const told = conflict.values.map(
    ({ evidence }) => `<li>${inLine(evidence[0]!, briefing)} ${carriers(evidence, numberOf)}</li>`,
  );
  return `<li class="differs"><p class="kind">${escapeHtml(describe(conflict))}</p><ul>${told.join('')}</ul></li>`;
}

function quote({ words }: WordedPassage): string {
  return `<q dir="auto">${escapeHtml(words)}</q>`;
}

/** The words marked in the line that they stand in: alone they may say little. */
function inLine({ article, span: [line, start, end] }: WordedPassage, { lineOf }: Briefing): string {
  const text = lineOf(article, line);
  const [before, words, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(escapeHtml);
  return `<q dir="auto">${before}<mark>${words}</mark>${after}</q>`;
}

/** The articles that carry the words, each with a link to the first place where it does. */
function carriers(passages: readonly WordedPassage[], numberOf: Briefing['numberOf']): string {
  const first = new Map(passages.toReversed().map((passage) => [passage.article, passage]));
  const links = [...first.values()]
    .map(({ article, sentence }) => ({ number: numberOf(article), anchor: sentenceAnchor(article, sentence) }))
    .sort((a, b) => a.number - b.number)
    .map(({ number, anchor }) => `<a href="#${anchor}" aria-label="Article ${number}">${number}</a>`);
  return `<span class="carriers">${links.join(' ')}</span>`;
}
