import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type RunningServer, startServer } from '../../src/cli/server/static-server.ts';
import { passageId, articleId } from '../../src/text/identity.ts';
import { makeWorkplace, runDossier, type Workplace } from './run-dossier.ts';

/** A dossier that was published twice: some of its articles changed, went, came and were renamed in between. */
export interface TwoEditions {
  work: Workplace;
  /** The folder of the first edition. */
  earlier: string;
  /** The second edition, served. */
  server: RunningServer;
  close: () => Promise<void>;
}

export const reworded = 'The ministers met in Riyadh on Wednesday morning.';
export const rewordedNow = 'The ministers met in Riyadh on Thursday morning.';
export const dropped = 'Nobody else knew about the journey.';
export const kept = 'They talked about the ceasefire for three hours.';
const end = 'A second round is planned for next week in the same place.';

export const talks = articleId({ url: null, file: 'talks' });
export const moved = articleId({ url: null, file: 'before' });
export const renamed = articleId({ url: null, file: 'after' });
export const titled = articleId({ url: null, file: 'titled' });
export const sentenceOf = passageId;

export async function publishTwice(): Promise<TwoEditions> {
  const work = await makeWorkplace();
  const [input, earlier] = [join(work.folder, 'articles'), join(work.folder, 'earlier')];
  const write = (file: string, ...paragraphs: string[]) => writeFile(join(input, file), `${paragraphs.join('\n\n')}\n`);
  await mkdir(input);
  await write('talks.txt', reworded, dropped, kept, end);
  await write(
    'before.txt',
    'The parliament voted on the budget.',
    'It was a long night for all.',
    'The vote was close.',
  );
  await write('titled.md', '# The first title', 'One article has a title here.', 'It has two sentences.');
  await write('gone.txt', 'This article will be withdrawn.', 'It has two sentences too.');
  await build(work, input, earlier);
  await write('talks.txt', rewordedNow, kept, end);
  await rename(join(input, 'before.txt'), join(input, 'after.txt'));
  await write('titled.md', '# Another title', 'One article has a title here.', 'It has two sentences.');
  await write('new.txt', 'This article is new.', 'It says something that no other says.');
  await rm(join(input, 'gone.txt'));
  await build(work, input, work.site, '--since', earlier);
  const server = await startServer({ folder: work.site, host: '127.0.0.1', port: 0 });
  const close = async () => {
    await server.close();
    await work.remove();
  };
  return { work, earlier, server, close };
}

async function build(work: Workplace, input: string, out: string, ...more: string[]): Promise<void> {
  const { exitCode, stderr } = await runDossier([
    'build',
    input,
    '--out',
    out,
    '--content',
    join(work.folder, 'content'),
    ...more,
  ]);
  if (exitCode !== 0) throw new Error(`ended with ${exitCode}: ${stderr}`);
}
