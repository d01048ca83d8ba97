import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import {
  composeArticle,
  composeChanges,
  composeDossier,
  composeList,
  composeNamePage,
  composeNames,
  type ContentFile,
} from '../../compose/index.ts';
import { endings } from '../../ingest/index.ts';
import { type DossierFileReading, readDossierFile } from '../../ingest/dossier-file.ts';
import {
  castStories,
  collectQuotations,
  decideFates,
  findPairs,
  findStrayNames,
  findEvents,
  makeNamePages,
  relate,
  relateAccounts,
  relateNames,
  withSlugs,
} from '../../relate/index.ts';
import { articleLines, sentencesOf } from '../../editions/diff/article-lines.ts';
import { compareEditions } from '../../editions/diff/compare-editions.ts';
import type { EditionText } from '../../editions/diff/edition-text.ts';
import type { ArticleSummary, PlainArticle } from '../../schema/article.ts';
import type { Changes } from '../../schema/changes.ts';
import type { DossierFile } from '../../schema/dossier-file.ts';
import type { Dossier } from '../../schema/dossier.ts';
import type { ComposedText } from '../../schema/outcome.ts';
import { codeVersion } from './code-version.ts';
import { sourceHashes, withManifest } from './content-manifest.ts';
import { counted } from '../terminal/counted.ts';
import { runAll } from './pool.ts';
import type { Stage } from '../terminal/progress.ts';
import { projectRoot, version } from '../project.ts';
import { type Candidate, scan } from './scan.ts';
import { sha256 } from './store.ts';

export interface MakeContentOptions {
  /** The dossier's folder. */
  folder: string;
  /** Folders within `folder` that are not input. */
  leaveOut: readonly string[];
  /** Folder of the store of earlier outcomes; `null` to use none. */
  store: string | null;
  timeLimitMs: number;
  /** The edition that the content says what is new since; `null` when there is none. */
  earlier: EditionText | null;
  stage: (label: string, total?: number) => Stage;
  signal: AbortSignal;
}

/** The code that outcomes depend on. */
const analysingCode = [
  'src/schema',
  'src/text',
  'src/ingest',
  'src/analyse',
  'src/compose',
  'src/cli/content/worker.ts',
  'package-lock.json',
];

export interface Content {
  dossier: Dossier;
  /** In the order of their numbers. */
  articles: readonly ArticleSummary[];
  /** What is new since the earlier edition; `null` without one. */
  changes: Changes | null;
  /** What a person should look at in `dossier.yaml`. */
  warnings: VFileMessage[];
  /** The files of `content/`, made one by one as they are asked for. */
  files: () => Iterable<ContentFile>;
}

/**
 * Reads the folder and says what its content is. Throws a `VFileMessage` when `dossier.yaml` is wrong; articles that are wrong are
 * listed in the dossier as rejected.
 */
export async function makeContent(options: MakeContentOptions): Promise<Content> {
  const { folder, leaveOut, earlier } = options;
  const { candidates, notRead } = await scan(folder, { endings, leaveOut });
  const { value: given, warnings, warnOf, hash } = await readGiven(folder, candidates);
  const outcomes = await readAll(candidates, given, options);
  const { articles, texts, files } = decideFates(outcomes);
  const { strays, known } = findStrayNames(given.names, articles);
  const dossier = relate({
    articles,
    files: [...files, ...notRead],
    given,
    folderName: basename(resolve(folder)),
    dossierFileSha256: hash,
    pipeline: version,
  });
  const lines = articles.map((article) => articleLines(article, sentencesOf(article)));
  const changes = earlier === null ? null : compareEditions(earlier, { articles: lines });
  return {
    dossier,
    articles,
    changes,
    warnings: [...warnings, ...strays.flatMap(({ name, path }) => warnOf?.(name, path, known) ?? [])],
    *files() {
      const composed = composeContent(dossier, articles, texts, given.names);
      yield* withManifest(withChanges(composed, changes), sourceHashes(dossier, hash));
    },
  };
}

function* withChanges(files: Iterable<ContentFile>, changes: Changes | null): Generator<ContentFile> {
  yield* files;
  if (changes !== null) yield composeChanges(changes);
}

function* composeContent(
  dossier: Dossier,
  received: readonly PlainArticle[],
  texts: readonly ComposedText[],
  given: DossierFile['names'],
): Generator<ContentFile> {
  yield composeDossier(dossier);
  const { articles, stories, entities, names } = relateNames(received, given);
  for (const [index, article] of articles.entries()) {
    yield composeArticle(withSlugs(article, names.slugs.get(article.id)), texts[index]!);
  }
  for (const [letter, filed] of names.byLetter) yield composeNames(letter, filed);
  yield composeList('quotations', collectQuotations(articles, names.slugs));
  yield composeList('cast', castStories(stories, [...names.byLetter.values()].flat()));
  const { statements, singles, conflicts, variants, copies } = relateAccounts(articles, stories, entities);
  for (const page of makeNamePages(names, articles, conflicts)) yield composeNamePage(page);
  yield composeList('stories', stories);
  yield composeList('statements', statements);
  const day = dossier.date;
  yield composeList('timeline', findEvents({ articles, stories, slugs: names.slugs, statements, conflicts, day }));
  yield composeList('singles', singles);
  yield composeList('conflicts', conflicts);
  yield composeList('quotation-variants', variants);
  yield composeList('duplicates', copies.duplicates);
  yield composeList('shared-passages', copies.passages);
  yield composeList(
    'descent',
    copies.lines.filter((line) => line.articles.length > 1),
  );
  yield composeList('pairs', findPairs({ statements, conflicts, variants, passages: copies.passages }));
}

interface Given extends Omit<DossierFileReading, 'warnOf'> {
  warnOf?: DossierFileReading['warnOf'];
  /** Hex SHA-256 of the file; `null` without one. */
  hash: string | null;
}

async function readGiven(folder: string, candidates: readonly Candidate[]): Promise<Given> {
  const path = join(folder, 'dossier.yaml');
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return { value: {}, warnings: [], hash: null };
  const files = candidates.map(({ file }) => file);
  return { ...readDossierFile(text, path, files), hash: sha256(text) };
}

async function readAll(candidates: readonly Candidate[], given: DossierFile, options: MakeContentOptions) {
  const { store, timeLimitMs, stage, signal } = options;
  const reading = stage('Reading and analysing', candidates.length);
  const tasks = candidates.map(({ file, path }) => ({
    file,
    path,
    given: given.articles?.[file] ?? {},
    dossierLanguage: given.language,
    dossierDate: given.date,
  }));
  const outcomes = await runAll(tasks, {
    store,
    version: await codeVersion(projectRoot, analysingCode),
    timeLimitMs,
    signal,
    onDone: reading.advance,
  });
  reading.done(counted(candidates.length, 'file'));
  return outcomes;
}
