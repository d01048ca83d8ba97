import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { type Paper, papers } from '../../editions/document/compose-book.ts';
import { CallError } from './errors.ts';
import {
  type Command,
  commands,
  defaultFolders,
  type FormatName,
  formatNames,
  type Option,
  type OptionName,
  options,
  type PictureChoice,
  pictureChoices,
} from './options.ts';

/** Options that go with one format only. */
const goesWith = { article: 'single-file', query: 'single-file', paper: 'book' } as const satisfies Record<
  string,
  FormatName
>;

/** A call, parsed: what to do, with which folder, under which options. */
export interface Call {
  command: Command;
  /** The folder of articles, or the published site that `verify`, `diff` or `export` reads; as written. */
  folder: string;
  /** The later site that `diff` reads. */
  other: string | undefined;
  /** What `export` makes, and the file or folder it goes to; `null` with other commands. */
  edition: { format: FormatName; target: string } | null;
  /** The article, by number or id, or the search that an edition is made of. */
  article: string | undefined;
  query: string | undefined;
  paper: Paper;
  out: string;
  content: string | undefined;
  timeLimitMs: number;
  pictures: PictureChoice;
  fresh: boolean;
  /** The earlier edition that the site says what is new since. */
  since: string | undefined;
  json: boolean;
  port: number;
  host: string;
  quiet: boolean;
  debug: boolean;
}

/** Reads the words after the program's name. Throws a `CallError` that says which word is wrong and what was expected. */
export function parseCall(words: readonly string[]): Call {
  const { values, positionals, tokens } = parse(words);
  const [name = 'help', named, ...others] = positionals;
  const command = values['help'] ? 'help' : name;
  if (!isCommand(command))
    throw new CallError(`Unexpected command \`${name}\`, expected one of ${Object.keys(commands).join(', ')}`);
  const [other, ...rest] = command === 'diff' ? others : [undefined, ...others];
  if (rest.length > 0) throw new CallError(`Unexpected \`${rest[0]}\` after the folder \`${other ?? named}\``);
  for (const token of tokens) {
    if (token.kind === 'option' && token.name !== 'help') checkOption(token.name as OptionName, command);
  }
  return {
    command,
    folder: named ?? defaultFolders[command] ?? 'seeds',
    other,
    edition: command === 'export' ? readEdition(values) : null,
    ...readChoice(values, command === 'export'),
    out: text(values['out'], 'out'),
    content: typeof values['content'] === 'string' ? values['content'] : undefined,
    timeLimitMs: number(values['time-limit'], 'time-limit', 0.001, 86_400) * 1000,
    pictures: choice(values['pictures'], 'pictures', pictureChoices),
    fresh: values['fresh'] === true,
    since: typeof values['since'] === 'string' ? text(values['since'], 'since') : undefined,
    json: values['json'] === true,
    port: number(values['port'], 'port', 0, 65_535),
    host: text(values['host'], 'host'),
    quiet: values['quiet'] === true,
    debug: values['debug'] === true,
  };
}

interface Parsed {
  values: Partial<Record<OptionName | 'help', unknown>>;
  positionals: string[];
  tokens: { kind: string; name?: string }[];
}

function parse(words: readonly string[]): Parsed {
  const table = Object.entries<Option>(options).map(([name, { type, default: value }]) => [
    name,
    { type, ...(value !== undefined && { default: value }) },
  ]);
  const known = { ...Object.fromEntries(table), help: { type: 'boolean', short: 'h' } } as ParseArgsOptionsConfig;
  try {
    return parseArgs({ args: [...words], options: known, allowPositionals: true, tokens: true });
  } catch (error) {
    const [message] = String(error instanceof Error ? error.message : error).split('. To specify');
    throw new CallError(`${message}; \`dossier help\` lists all options`);
  }
}

function isCommand(word: string): word is Command {
  return Object.hasOwn(commands, word);
}

function checkOption(name: OptionName, command: Command): void {
  const known: readonly Command[] = options[name].commands;
  if (!known.includes(command))
    throw new CallError(`Unexpected --${name}: it goes with ${known.join(', ')}, not with ${command}`);
}

function readEdition(values: Parsed['values']): Call['edition'] {
  const given = formatNames.filter((name) => values[name] !== undefined);
  const [format] = given;
  if (format !== undefined && given.length === 1) return { format, target: text(values[format], format) };
  const known = formatNames.map((name) => `--${name} <${options[name].value}>`).join(', ');
  throw new CallError(`Expected one format to export, one of: ${known}; got ${given.length}`);
}

function readChoice(values: Parsed['values'], isExport: boolean): Pick<Call, 'article' | 'query' | 'paper'> {
  for (const [name, format] of Object.entries(goesWith)) {
    const isGiven =
      name === 'paper' ? values[name] !== options.paper.default : values[name as OptionName] !== undefined;
    if (isExport && isGiven && values[format] === undefined)
      throw new CallError(`Unexpected --${name}: it goes with --${format}`);
  }
  const optional = (name: 'article' | 'query'): string | undefined =>
    values[name] === undefined ? undefined : text(values[name], name);
  return { article: optional('article'), query: optional('query'), paper: choice(values['paper'], 'paper', papers) };
}

function text(value: unknown, name: OptionName): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new CallError(`Unexpected empty --${name}`);
}

function choice<Word extends string>(value: unknown, name: OptionName, words: readonly Word[]): Word {
  const word = words.find((word) => word === value);
  if (word !== undefined) return word;
  throw new CallError(`Unexpected --${name} \`${String(value)}\`, expected one of ${words.join(', ')}`);
}

function number(value: unknown, name: OptionName, min: number, max: number): number {
  const result = Number(text(value, name));
  if (result >= min && result <= max) return result;
  throw new CallError(`Unexpected --${name} \`${String(value)}\`, expected a number from ${min} to ${max}`);
}
