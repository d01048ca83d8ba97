/** A row of the table of options. */
export interface Option {
  type: 'string' | 'boolean';
  /** What stands for the value in the help. */
  value?: string;
  default?: string;
  help: string;
  /** The commands that know it. */
  commands: readonly Command[];
}

export const commands = {
  build: 'read the articles of a folder and publish the dossier',
  serve: 'serve a published dossier on this machine',
  dev: 'build, serve, and do both again when an article or the site changes',
  verify: 'compare a published dossier, a folder or a zip, with its manifest',
  diff: 'say what is new in the later of two published dossiers, folders or zips',
  export: 'make another edition of a published dossier, in one of the formats below',
  help: 'show this help',
} as const;
export type Command = keyof typeof commands;

/** The folder that a command works on unless one is named; `seeds` for the others. */
export const defaultFolders: Partial<Record<Command, string>> = { verify: 'dist', diff: 'dist', export: 'dist' };

/** Every option: parsing and help are made from this table. */
export const options = {
  out: {
    type: 'string',
    value: 'dir',
    default: 'dist',
    help: 'where the site is published',
    commands: ['build', 'serve', 'dev'],
  },
  content: {
    type: 'string',
    value: 'dir',
    help: 'where the Markdown and JSON go (seeds: content, else .dossier/<name>/content)',
    commands: ['build', 'dev'],
  },
  'time-limit': {
    type: 'string',
    value: 'seconds',
    default: '60',
    help: 'how long one article may take before it is rejected',
    commands: ['build', 'dev'],
  },
  pictures: {
    type: 'string',
    value: 'none|dossier|articles|all',
    default: 'articles',
    help: 'pictures for previews of links, where `site` is given: of the dossier, of 500 articles too, of all',
    commands: ['build', 'dev'],
  },
  fresh: { type: 'boolean', help: 'use nothing from earlier builds', commands: ['build'] },
  port: {
    type: 'string',
    value: 'number',
    default: '4321',
    help: 'port to serve on; 0 takes a free one',
    commands: ['serve', 'dev'],
  },
  host: {
    type: 'string',
    value: 'name',
    default: '127.0.0.1',
    help: 'address to serve on',
    commands: ['serve', 'dev'],
  },
  since: {
    type: 'string',
    value: 'dir|zip',
    help: 'an earlier edition of the dossier: the site says what is new, and forwards what was renamed',
    commands: ['build', 'dev'],
  },
  json: { type: 'boolean', help: 'print what is new as JSON', commands: ['diff'] },
  portable: {
    type: 'string',
    value: 'dir|zip',
    help: 'a copy that opens by double click, from a folder or out of a zip',
    commands: ['export'],
  },
  'single-file': {
    type: 'string',
    value: 'html',
    help: 'one page for mail, of the whole dossier or of what --article or --query chooses',
    commands: ['export'],
  },
  book: {
    type: 'string',
    value: 'pdf',
    help: 'a document to print, made with the Chromium that is there (or named in CHROMIUM)',
    commands: ['export'],
  },
  article: { type: 'string', value: 'number|id', help: 'the one article of a single file', commands: ['export'] },
  query: { type: 'string', value: 'words', help: 'the search whose results a single file has', commands: ['export'] },
  paper: { type: 'string', value: 'a4|letter', default: 'a4', help: 'sheet of the book', commands: ['export'] },
  quiet: {
    type: 'boolean',
    help: 'print errors only',
    commands: ['build', 'serve', 'dev', 'verify', 'diff', 'export'],
  },
  debug: {
    type: 'boolean',
    help: 'print stack traces and what the site generator says',
    commands: ['build', 'serve', 'dev', 'verify', 'diff', 'export'],
  },
} as const satisfies Record<string, Option>;
export type OptionName = keyof typeof options;

/** The options that name an edition; `export` makes one of them. */
export const formatNames = ['portable', 'single-file', 'book'] as const satisfies readonly OptionName[];
export type FormatName = (typeof formatNames)[number];

export const pictureChoices = ['none', 'dossier', 'articles', 'all'] as const;
export type PictureChoice = (typeof pictureChoices)[number];
