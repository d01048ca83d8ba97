import type { PlainArticle } from '../../schema/article.ts';
import type { PlainLine } from '../../schema/block.ts';
import type { DossierName, Naming, NamingOnPage, TonedSentence } from '../../schema/dossier-name.ts';
import type { NameTone } from '../../schema/name-tone.ts';

/** So many sentences are shown of each tone. */
const mostTelling = 3;
/** A weaker tone, either way, tells nothing. */
const fewestTone = 0.25;

/** The lines of articles by id. */
export type LinesOf = (article: string) => readonly PlainLine[];

export function linesOf(articles: readonly Pick<PlainArticle, 'id' | 'blocks'>[]): LinesOf {
  const blocks = new Map(articles.map((article) => [article.id, article.blocks]));
  return (article) => blocks.get(article)!.flatMap(({ sentences }) => sentences);
}

/** What the page of a name says of one article. */
export function namingOnPage(naming: Naming, lines: readonly PlainLine[]): NamingOnPage {
  const starts: number[] = [];
  let total = 0;
  for (const { text } of lines) {
    starts.push(total);
    total += text.length;
  }
  return {
    ...naming,
    text: lines[naming.mentions[0]![0]]!.text,
    at: naming.mentions.map(([line, start]) => round((starts[line]! + start) / total, 4)),
    tone: toneOf(naming, lines),
  };
}

function toneOf({ mentions }: Naming, lines: readonly PlainLine[]): NameTone | null {
  const scores = [...new Set(mentions.map(([line]) => line))].flatMap((line) => lines[line]!.tone ?? []);
  if (scores.length === 0) return null;
  const score = round(scores.reduce((sum, tone) => sum + tone, 0) / scores.length, 3);
  return { score, sentences: scores.length };
}

/** The sentences that say most for and against, in their tone; none for a name whose tone is not offered. */
export function tellingSentences({ articles, tone }: DossierName, linesIn: LinesOf): TonedSentence[] {
  if (tone === null) return [];
  const sentences = articles.flatMap(({ article, mentions }) => {
    const lines = linesIn(article);
    return [...new Set(mentions.map(([line]) => line))].flatMap((line): TonedSentence[] => {
      const { id, text, tone: score } = lines[line]!;
      return score === null || score === undefined ? [] : [{ article, sentence: id, text, tone: score }];
    });
  });
  const sorted = sentences.filter((one) => Math.abs(one.tone) >= fewestTone).sort((a, b) => b.tone - a.tone);
  const positive = sorted.filter((one) => one.tone > 0).slice(0, mostTelling);
  return [...positive, ...sorted.filter((one) => one.tone < 0).slice(-mostTelling)];
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits + 0;
}
