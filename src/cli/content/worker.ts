import { readFile } from 'node:fs/promises';
import { workerData } from 'node:worker_threads';
import { VFileMessage } from 'vfile-message';
import { analyse } from '../../analyse/index.ts';
import { composeText } from '../../compose/index.ts';
import { ingest } from '../../ingest/index.ts';
import type { Block, PlainBlock } from '../../schema/block.ts';
import type { ArticleFacts } from '../../schema/dossier-file.ts';
import type { Outcome, Rejection } from '../../schema/outcome.ts';
import { createFolderStore, noStore, sha256 } from './store.ts';

/** What a worker is told when it starts. */
export interface WorkerSetting {
  /** Folder of the store; `null` for none. */
  store: string | null;
  /** Changes whenever the code that makes outcomes changes. */
  version: string;
}

/** What a worker is asked: read and analyse one file. */
export interface Task {
  /** Path within the dossier's folder. */
  file: string;
  /** Where it is on this machine. */
  path: string;
  given: ArticleFacts;
  /** Language of the dossier: counts where the text's own cannot be told. */
  dossierLanguage: string | undefined;
  /** The dossier's day (ISO 8601): relative dates are counted from it in articles without one of their own. */
  dossierDate: string | undefined;
}

const { store: storeFolder, version } = (workerData as { setting: WorkerSetting }).setting;
const store = storeFolder === null ? noStore : createFolderStore(storeFolder);

/** Reads and analyses one file, or remembers what came of it. Throws only on a mistake of ours: what is wrong with a file is an outcome. */
export default async function run(task: Task): Promise<Outcome> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(task.path);
  } catch (error) {
    return { file: task.file, rejection: unreadable(error), sha256: null };
  }
  const { path: _, ...asked } = task;
  const key = sha256(JSON.stringify([version, asked, sha256(bytes)]));
  const known = (await store.get(key)) as Outcome | undefined;
  if (known !== undefined) return known;
  const outcome = makeOutcome(bytes, task);
  await store.put(key, outcome);
  return outcome;
}

function makeOutcome(bytes: Uint8Array, { file, given, dossierLanguage, dossierDate }: Task): Outcome {
  try {
    const source = ingest(bytes, file, given);
    if (dossierLanguage !== undefined) source.language ??= { value: dossierLanguage, origin: 'given' };
    const article = analyse(source, { dossierDate });
    return {
      file,
      article: { ...article, blocks: article.blocks.map(withoutFigures) },
      text: composeText(article),
      textSha256: sha256(source.text.replace(/\s+/g, ' ').trim()),
      sha256: source.sha256,
    };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const { ruleId = 'ingest:unusable', reason, line = null, column = null } = error;
    return { file, rejection: { rule: ruleId, reason, line, column }, sha256: sha256(bytes) };
  }
}

function withoutFigures({ kind, marker, sentences }: Block): PlainBlock {
  return { kind, marker, sentences: sentences.map(({ id, text, tone }) => ({ id, text, tone })) };
}

function unreadable(error: unknown): Rejection {
  const reason = `Cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}); check its permissions`;
  return { rule: 'cli:unreadable', reason, line: null, column: null };
}
