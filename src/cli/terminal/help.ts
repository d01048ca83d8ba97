import { exitCodeMeanings } from './exit-codes.ts';
import { commands, options } from './options.ts';

/** The text of `dossier help`, made from the tables of commands, options and exit codes. */
export function helpText(): string {
  const optionRows = Object.entries(options).map(([name, option]): [string, string] => [
    `--${name}${'value' in option ? ` <${option.value}>` : ''}`,
    `${option.help}${'default' in option ? ` [${option.default}]` : ''}; ${option.commands.join(', ')}`,
  ]);
  return [
    'dossier: a folder of articles in, a searchable briefing site out',
    '',
    'Usage: dossier <command> [folder] [options]      (the folder is `seeds` unless named; of verify and export `dist`, a published site)',
    section('Commands', Object.entries(commands)),
    section('Options', optionRows),
    section('Exit codes', Object.entries(exitCodeMeanings)),
    '',
  ].join('\n');
}

function section(title: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return ['', `${title}:`, ...rows.map(([name, help]) => `  ${name.padEnd(width)}  ${help}`)].join('\n');
}
