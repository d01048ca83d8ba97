import { expect, test } from 'vitest';
import { CallError } from '../../../../src/cli/terminal/errors.ts';
import { helpText } from '../../../../src/cli/terminal/help.ts';
import { parseCall } from '../../../../src/cli/terminal/call.ts';
import { commands, options } from '../../../../src/cli/terminal/options.ts';

test('builds the seeds into dist when nothing else is said', () => {
  expect(parseCall(['build'])).toMatchObject({
    command: 'build',
    folder: 'seeds',
    out: 'dist',
    timeLimitMs: 60_000,
    quiet: false,
  });
});

test('reads folder and options in any order', () => {
  expect(parseCall(['--quiet', 'build', '--out', 'site', 'my articles'])).toMatchObject({
    folder: 'my articles',
    out: 'site',
    quiet: true,
  });
});

test('exports the published site unless another is named', () => {
  expect(parseCall(['export', '--portable', 'a.zip'])).toMatchObject({
    folder: 'dist',
    edition: { format: 'portable', target: 'a.zip' },
  });
  expect(parseCall(['export', 'my-site', '--portable', 'a'])).toMatchObject({ folder: 'my-site' });
});

test('helps when nothing is asked, and on --help after any command', () => {
  expect(parseCall([]).command).toBe('help');
  expect(parseCall(['build', '--help']).command).toBe('help');
});

test.each([
  [['biuld'], /`biuld`, expected one of build, serve, dev, .*help/],
  [['build', 'a', 'b'], /`b` after the folder `a`/],
  [['build', '--port', '80'], /--port: it goes with serve, dev, not with build/],
  [['serve', '--port', 'x'], /--port `x`, expected a number from 0 to 65535/],
  [['build', '--time-limit', '0'], /--time-limit `0`/],
  [['build', '--outt', 'x'], /--outt/],
  [['build', '--out', ''], /empty --out/],
  [['export'], /one of: --portable <dir\|zip>.*; got 0/],
  [['export', '--pdf', 'x'], /^Unknown option '--pdf'; `dossier help` lists all options$/],
  [['export', '--portable', ''], /empty --portable/],
  [['build', '--portable', 'x'], /--portable: it goes with export, not with build/],
])('rejects %j', (words, message) => {
  expect(() => parseCall(words)).toThrow(CallError);
  expect(() => parseCall(words)).toThrow(message);
});

test('names every command, option and exit code in the help', () => {
  const names = [
    ...Object.keys(commands),
    ...Object.keys(options).map((name) => `--${name}`),
    '130',
    'articles were rejected',
  ];
  expect(names.filter((name) => !helpText().includes(name))).toEqual([]);
});
