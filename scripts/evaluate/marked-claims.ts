import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/schema/article.ts';
import { readSeed } from './seeds.ts';

interface Member {
  article: string;
  sentenceIndex: number;
  optional?: boolean;
}

interface Cluster {
  strength: 'strong' | 'loose';
  members: Member[];
}

interface Unit {
  start: number;
  end: number;
}

/** A line: index of its article in `articles`, index of the line. */
export type LinePlace = readonly [article: number, line: number];
/** `neutral`: a careful reader would put them side by side, but need not. */
export type Verdict = 'joined' | 'apart' | 'neutral';

/** What a reader marked as said by several of the bundled articles, by pairs of sentences of different articles. */
export interface MarkedClaims {
  articles: { name: string; article: Article }[];
  /** Pairs that share a clear statement, as `pairKeys` writes them. */
  joined: ReadonlySet<string>;
  neutral: ReadonlySet<string>;
  /** The pairs of the reader's sentences that two lines stand in; one, but where the cuts differ. */
  pairKeys: (a: LinePlace, b: LinePlace) => string[];
  judge: (a: LinePlace, b: LinePlace) => Verdict;
}

/** `null` where the folder has no such marking. */
export function readMarkedClaims(folder: string): MarkedClaims | null {
  const files = ['claims.json', 'sentences.json'].map((file) => join(folder, 'gold-seeds', file));
  if (!files.every((file) => existsSync(file))) return null;
  const [{ clusters }, { articles: marked }] = files.map(
    (file) => JSON.parse(readFileSync(file, 'utf8')) as unknown,
  ) as [{ clusters: Cluster[] }, { articles: Record<string, { file: string; sentences: Unit[] }> }];
  const names = Object.keys(marked);
  const seeds = names.map((name) => readSeed(marked[name]!.file));
  const units = names.map((name, index) => unitsOfLines(seeds[index]!, marked[name]!.sentences));
  const joined = new Set(clusters.filter(({ strength }) => strength === 'strong').flatMap(clearPairs));
  const neutral = new Set(clusters.flatMap(({ members }) => pairsOf(members)).filter((key) => !joined.has(key)));
  const pairKeys = (a: LinePlace, b: LinePlace): string[] =>
    units[a[0]]![a[1]]!.flatMap((x) =>
      units[b[0]]![b[1]]!.map((y) => pairKey(`${names[a[0]]}.${x}`, `${names[b[0]]}.${y}`)),
    );
  const judge = (a: LinePlace, b: LinePlace): Verdict => {
    const keys = pairKeys(a, b);
    if (keys.some((key) => joined.has(key))) return 'joined';
    return keys.some((key) => neutral.has(key)) ? 'neutral' : 'apart';
  };
  return {
    articles: names.map((name, index) => ({ name, article: seeds[index]!.article })),
    joined,
    neutral,
    pairKeys,
    judge,
  };
}

/** Names a pair of the reader's sentences, each as `A0.12`, whatever their order. */
export const pairKey = (a: string, b: string): string => [a, b].toSorted().join(' ');

const clearPairs = ({ members }: Cluster): string[] => pairsOf(members.filter(({ optional }) => optional !== true));

function pairsOf(members: readonly Member[]): string[] {
  return members.flatMap((a, index) =>
    members
      .slice(index + 1)
      .filter((b) => b.article !== a.article)
      .map((b) => pairKey(`${a.article}.${a.sentenceIndex}`, `${b.article}.${b.sentenceIndex}`)),
  );
}

/** For each line of an article, the reader's sentences that it stands in: one, but where the cuts differ. */
function unitsOfLines({ text, article }: ReturnType<typeof readSeed>, units: readonly Unit[]): number[][] {
  let after = 0;
  return article.blocks.flatMap(({ sentences }) =>
    sentences.map((sentence) => {
      const start = text.indexOf(sentence.text, after);
      if (start < 0) throw new Error(`A bundled article has no line “${sentence.text}”`);
      after = start + sentence.text.length;
      return [...units.keys()].filter((index) => units[index]!.start < after && start < units[index]!.end);
    }),
  );
}

/** The pairs of lines of different articles. */
export function pairsAcross(lines: readonly LinePlace[]): [LinePlace, LinePlace][] {
  return lines.flatMap((a, index) =>
    lines
      .slice(index + 1)
      .filter((b) => b[0] !== a[0])
      .map((b): [LinePlace, LinePlace] => [a, b]),
  );
}
