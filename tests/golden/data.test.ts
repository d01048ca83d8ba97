import { createHash } from 'node:crypto';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArticle } from '../../src/site/content/read-article.ts';
import { makeWorkplace, runDossier, type Workplace } from '../examples/run-dossier.ts';

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: { name: string; type: string; constraints?: { required: boolean } }[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

let work: Workplace;
let resources: Resource[];
const read = (name: string): Promise<string> => readFile(join(work.site, 'data', name), 'utf8');
const readRows = async (path: string): Promise<Record<string, string>[]> =>
  parse(await read(path), { columns: true, record_delimiter: '\r\n' });

beforeAll(async () => {
  work = await makeWorkplace();
  await cp('seeds', join(work.folder, 'articles'), { recursive: true });
  await runDossier(work.buildOf(join(work.folder, 'articles')));
  resources = (JSON.parse(await read('datapackage.json')) as { resources: Resource[] }).resources;
});
afterAll(() => work.remove());

const patterns: Record<string, RegExp> = {
  string: /^[^]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
};

test('every table is as the data package describes it', async () => {
  expect(resources).toHaveLength(8);
  for (const { path, bytes, hash, schema } of resources) {
    const text = await read(path);
    expect([bytes, hash]).toEqual([Buffer.byteLength(text), `sha256:${createHash('sha256').update(text).digest('hex')}`]);
    const rows = await readRows(path);
    expect(rows.length, path).toBeGreaterThan(0);
    expect(Object.keys(rows[0]!)).toEqual(schema.fields.map(({ name }) => name));
    for (const { name, type, constraints } of schema.fields) {
      const cells = rows.map((row) => row[name]!);
      expect(cells.filter((cell) => (cell === '' ? constraints?.required : !patterns[type]!.test(cell))), name).toEqual([]);
    }
  }
});

test('keys tell rows apart, and lead to rows that are there', async () => {
  for (const { path, schema } of resources) {
    const rows = await readRows(path);
    const keys = new Set(rows.map((row) => JSON.stringify(schema.primaryKey.map((field) => row[field]))));
    expect(keys.size, path).toBe(rows.length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const there = new Set((await readRows(`${reference.resource}.csv`)).map((row) => row[reference.fields[0]!]));
      expect(rows.filter((row) => !there.has(row[fields[0]!])), path).toEqual([]);
    }
  }
});

test('every sentence with an address is found on its page', async () => {
  for (const { path, text } of await readRows('sentences.csv')) {
    const [page, id] = path!.split('#');
    expect(await readFile(join(work.site, page!, 'index.html'), 'utf8')).toMatch(new RegExp(` id="?${id}[" >]`));
    expect(text).not.toBe('');
  }
});

test('JSON Lines and the whole have every article with its text, names, quotations and dates', async () => {
  const lines = (await read('articles.jsonl')).trimEnd().split('\n');
  const whole = JSON.parse(await read('whole.json')) as { dossier: { articles: string[] }; articles: { id: string }[] };
  expect(lines.map((line) => JSON.parse(line) as object)).toEqual(whole.articles);
  expect(whole.articles.map(({ id }) => id)).toEqual(whole.dossier.articles);
  for (const record of whole.articles) {
    const article = readArticle(await readFile(join(work.folder, 'content', 'articles', `${record.id}.md`), 'utf8'));
    const { blocks, ...rest } = article;
    expect(record).toMatchObject(rest);
    expect(record).toMatchObject({ blocks: blocks.map(({ kind, sentences }) => ({ kind, sentences: sentences.map(({ text }) => ({ text })) })) });
  }
});

test('each list of content is there as a file and in the whole', async () => {
  const whole = JSON.parse(await read('whole.json')) as Record<string, unknown>;
  for (const name of ['quotations', 'statements', 'conflicts', 'stories', 'quotation-variants', 'descent']) {
    const content = JSON.parse(await readFile(join(work.folder, 'content', `${name}.json`), 'utf8')) as unknown;
    expect(whole[name], name).toEqual(content);
    expect(JSON.parse(await read(`${name}.json`)), name).toEqual(content);
  }
});
