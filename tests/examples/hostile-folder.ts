import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file that somebody means harm with, and what must become of it. */
export interface HostileFile {
  file: string;
  content: string | Uint8Array;
  becomes: Fate;
}

/** Published with this text, white space collapsed; or not, for this reason. */
export type Fate = { text: string } | { sameAs: string } | { rule: string } | { notRead: string };

/** Whatever runs on a page calls this; nobody defines it. */
const attack = 'hacked()';

/** Enough words to be an article, and to tell the texts apart. */
const sentenceOf = (subject: string): string =>
  `The ministers met in the capital and spoke of ${subject} until the evening, and nobody knew what would follow.`;

/** A file that is published as it is written. */
const verbatim = (file: string, content: string): HostileFile => ({ file, content, becomes: { text: content } });

const markup = [
  `<script>${attack}</script><img src=x onerror="${attack}"><svg onload=${attack}>`,
  `</p></article></main></body></html><base href="https://evil.example/"><iframe srcdoc="<script>${attack}</script>"></iframe>`,
  `<style>@import "https://evil.example/a.css";</style><link rel=stylesheet href=//evil.example/b.css><meta http-equiv=refresh content="0;url=https://evil.example/">`,
  `"onmouseover="${attack} 'onfocus='${attack} \`\${${attack}}\` {{${attack}}} <%= ${attack} %> <!-- --> <![CDATA[ ]]> &lt;b&gt; &amp;amp; &#60;`,
  `<a href="javascript:${attack}">${sentenceOf('markup')}</a>`,
].join('\n');

const markdown = [
  '# Not a heading, said the minister.',
  `> Nor a quotation, <b onclick="${attack}">said</b> the *other* one.`,
  `[Click here](javascript:${attack}) and ![look](https://evil.example/a.png) and <https://evil.example/>.`,
  '    Four spaces before it, and `code` and **bold** and __bold__ and ~~gone~~ within.',
  '```js',
  `${attack}; // said nobody.`,
  '```',
  '| a | b |',
  '|---|---|',
  '***',
  'Not a heading either, and no rule below it.',
  '===',
  '[x]: https://evil.example/ "a definition"',
  '1987. A great year, and no list.',
  '\\*Not\\* \\# escaped, and a backslash at the end\\',
  '+ One line alone is no list, he added.',
  `:::note ${attack} ::: $$x^2$$ [^1] @import {.class} {% include "x" %} --- and the end.`,
].join('\n');

const objectWords = 'constructor __proto__ toString hasOwnProperty valueOf prototype then length undefined null NaN';

const rejected = (file: string, content: string | Uint8Array, rule: string): HostileFile => ({
  file,
  content,
  becomes: { rule },
});

const utf16 = Buffer.from(`\uFEFF“${sentenceOf('UTF-16')}” – “Да.”`, 'utf16le');
const windows1252 = Buffer.from(`\x93${sentenceOf('Windows-1252 at the caf\xE9')}\x94 \x96 \x93Yes.\x94`, 'latin1');

export const hostileFiles: readonly HostileFile[] = [
  verbatim('markup.txt', markup),
  verbatim('markdown.txt', markdown),
  verbatim('objects.txt', `${objectWords}. ${sentenceOf('objects')} ${objectWords}.`),
  verbatim('formulas.txt', `=HYPERLINK("https://evil.example/","x")\n${sentenceOf('spreadsheets')}\n@SUM(1) said so.`),
  { file: 'zzz/again.txt', content: `\uFEFF${markup.replaceAll('\n', '\r\n')}\r\n`, becomes: { sameAs: 'markup.txt' } },
  { file: 'zzz/twice.txt', content: markup, becomes: { sameAs: 'markup.txt' } },
  {
    file: 'controls.txt',
    content: `${sentenceOf('control characters')} a\u0007b\u001Bc\u007Fd\u0085e \u202Edrawkcab\u202C \u2066iso\u2069 \uFEFFmark t\u{E0041}ag z\u200Bero.`,
    becomes: { text: `${sentenceOf('control characters')} abcd e drawkcab iso mark tag z\u200Bero.` },
  },
  { file: 'utf-16.txt', content: utf16, becomes: { text: `“${sentenceOf('UTF-16')}” – “Да.”` } },
  {
    file: 'windows-1252.txt',
    content: windows1252,
    becomes: { text: `“${sentenceOf('Windows-1252 at the café')}” – “Yes.”` },
  },
  {
    file: 'page.md',
    content: `# Title <script>${attack}</script>\n\n<script>${attack}</script>\n\n[${sentenceOf('Markdown')}](javascript:${attack}) <img src=x onerror=${attack}>\n\n![picture](https://evil.example/a.png)\n`,
    becomes: {
      text: `Title <script>${attack}</script> <script>${attack}</script> ${sentenceOf('Markdown')} <img src=x onerror=${attack}> picture`,
    },
  },
  {
    file: 'given.md',
    content: `---\ntitle: "</title><script>${attack}</script>"\nauthor: '"><img src=x onerror=${attack}>'\noutlet: "=cmd|' /C calc'!A0"\nurl: https://example.org/"onmouseover="${attack}\nlicence: "\\u202E<b>x</b>"\n---\n${sentenceOf('given values')}\n`,
    becomes: { text: sentenceOf('given values') },
  },
  verbatim('x%2f..%2f..%2fy.txt', sentenceOf('a path that climbs')),
  { file: '..%2f..%2fx.txt', content: sentenceOf('a path that climbs'), becomes: { notRead: 'hidden' } },
  verbatim('CON.txt', sentenceOf('a device')),
  verbatim('a b#c?d.txt', sentenceOf('an address')),
  verbatim(`"><script>${attack}<%2fscript>.txt`, sentenceOf('a name of markup')),
  verbatim('line\nbreak.txt', sentenceOf('a line break')),
  verbatim('-rf --out.txt', sentenceOf('an option')),
  verbatim('__proto__.txt', sentenceOf('a prototype')),
  verbatim('folder.txt/e\u0301 名前 😀.TXT', sentenceOf('a name in other letters')),
  verbatim(`${'long'.repeat(50)}.txt`, sentenceOf('a long name')),
  verbatim('one-line.txt', 'The ministers met again and again, said nobody. '.repeat(22_000)),
  verbatim('short-lines.txt', Array.from({ length: 100_000 }, (_, index) => `Line ${index}.`).join('\n')),
  rejected('empty.txt', '', 'ingest:empty'),
  rejected('blank.txt', ' \t\r\n\u00A0\n\uFEFF', 'ingest:empty'),
  rejected('binary.txt', Buffer.from([0x00, 0x01, 0x02, 0xff, 0xfe, 0x41, 0x00, 0x00, 0x42]), 'ingest:binary'),
  rejected('picture.txt', Buffer.from('\x89PNG\r\n\x1A\n\0\0\0\rIHDR', 'latin1'), 'ingest:binary'),
  rejected('cut-off.txt', utf16.subarray(0, -1), 'ingest:undecodable'),
  rejected('numbers.txt', '12 + 30 = 42\n', 'ingest:no-letters'),
  rejected('code.md', `---js\n({ title: ${attack} })\n---\n${sentenceOf('code')}`, 'ingest:front-matter'),
  rejected('prototype.md', `---\n__proto__:\n  polluted: yes\n---\n${sentenceOf('pollution')}`, 'ingest:front-matter'),
  rejected('tag.md', `---\ntitle: !!js/function "${attack}"\n---\n${sentenceOf('tags')}`, 'ingest:front-matter'),
  rejected(
    'key.md',
    `---\ntitle: x\n"<img src=x onerror=${attack}>": y\n---\n${sentenceOf('keys')}`,
    'ingest:front-matter',
  ),
  rejected(
    'laughs.md',
    `---\na: &a [x, x, x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\ntitle: *c\n---\n${sentenceOf('laughs')}`,
    'ingest:front-matter',
  ),
  rejected('emphasis.md', `${sentenceOf('bombs')} ${'*a_ '.repeat(20_000)}`, 'ingest:intricate-markdown'),
  rejected('nesting.md', `${'> '.repeat(20_000)}${sentenceOf('depth')}`, 'ingest:intricate-markdown'),
  { file: '.hidden.txt', content: sentenceOf('hiding'), becomes: { notRead: 'hidden' } },
  { file: 'page.html', content: markup, becomes: { notRead: '.html is not a format that is read' } },
];

/** Stands in a file beside the folder, which no page may show. */
export const secret = sentenceOf('secrets');

/** Links that lead out of the folder or back into it; none is followed. */
const links = { 'out.txt': '/etc/hostname', 'above.txt': '../outside.txt', loop: '.', 'dangling.txt': 'nowhere.txt' };

const tooLarge: HostileFile = { file: 'too-large.txt', content: 'a', becomes: { rule: 'ingest:too-large' } };

/** What must become of every file of the folder, by path. */
export const hostileFates: ReadonlyMap<string, Fate> = new Map([
  ...[...hostileFiles, tooLarge].map(({ file, becomes }): [string, Fate] => [file.normalize('NFC'), becomes]),
  ...Object.keys(links).map((file): [string, Fate] => [file, { notRead: 'a link' }]),
]);

/** Makes the folder, and beside it a file that one of its links leads to. */
export async function writeHostileFolder(folder: string): Promise<void> {
  for (const { file, content } of [...hostileFiles, tooLarge]) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  await truncate(join(folder, tooLarge.file), 20_000_001);
  for (const [name, target] of Object.entries(links)) await symlink(target, join(folder, name));
  await writeFile(join(dirname(folder), 'outside.txt'), secret);
}
