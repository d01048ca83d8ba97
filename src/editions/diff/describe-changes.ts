import type { ArticleChange, Changes, FactChange, LineChange, WordChange } from '../../schema/changes.ts';

/**
 * What is new, for a terminal: a line for each article and, below it, one for each fact and sentence, words that went in `[-…-]` and words that
 * came in `{+…+}`. Empty when nothing is new.
 */
export function describeChanges({ articles }: Changes): string {
  return articles.map(describeArticle).join('');
}

function describeArticle(article: ArticleChange): string {
  const { change, title } = article;
  if (change !== 'changed') {
    const id = change === 'added' ? article.id : article.was;
    const count = `${article.sentences} ${article.sentences === 1 ? 'sentence' : 'sentences'}`;
    return `${change.padEnd(8)} ${id}  ${title}  (${count})\n`;
  }
  const id = article.id === article.was ? article.id : `${article.was} -> ${article.id}`;
  const details = [...article.facts.map(describeFact), ...article.lines.map(describeLine)];
  return [`changed  ${id}  ${title}`, ...details.map((line) => `  ${line}`), ''].join('\n');
}

function describeFact({ name, was, is }: FactChange): string {
  return `: ${name}: ${was ?? 'unknown'} -> ${is ?? 'unknown'}`;
}

function describeLine(line: LineChange): string {
  if (line.change === 'added') return `+ ${line.text}`;
  if (line.change === 'removed') return `- ${line.text}`;
  if (line.change === 'moved') return `> ${line.text}`;
  return `~ ${line.words.map(describeWords).join('')}`;
}

function describeWords([kind, text]: WordChange): string {
  if (kind === 'same') return text;
  return kind === 'out' ? `[-${text}-]` : `{+${text}+}`;
}
