import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Unpacks the news texts of the data folder into `work`; `null` where the archive is absent. */
export function unpackNews(data: string, work: string): string | null {
  const archive = join(data, 'news-10k.tar.gz');
  if (!existsSync(archive)) return null;
  const folder = join(work, 'news');
  mkdirSync(folder);
  execFileSync('tar', ['-xzf', archive, '-C', folder]);
  return folder;
}

/** Copies every n-th text, so that `count` of them are a fair sample of the whole, into a folder of their own. */
export function sampleNews(news: string, count: number, target: string): string {
  const files = readdirSync(news, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort();
  for (let index = 0; index < count; index += 1) {
    const file = files[Math.floor((index * files.length) / count)]!;
    cpSync(join(news, file), join(target, file));
  }
  return target;
}
