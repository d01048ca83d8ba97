import type { VFileMessage } from 'vfile-message';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml';
import { clean } from '../clean.ts';
import { rejection } from '../rejection.ts';
import { mendOf, tooDeep } from './yaml-mends.ts';
import { type Path, Places } from './places.ts';

/** What YAML may hold here: text, lists and mappings. Numbers, dates and words such as `no` are text as they stand. */
export type Plain = string | Plain[] | { [key: string]: Plain };

export interface SafeYaml {
  value: Plain;
  places: Places;
  mistakes: VFileMessage[];
}

type Reading = SafeYaml & { file: string };

const deepest = 8;

/**
 * Reads YAML that a stranger may have written. Aliases, anchors and tags are mistakes, so nothing multiplies and nothing runs;
 * mappings have no prototype; keys without a value count as not written; text is cleaned as articles are.
 */
export function readYaml(text: string, file: string): SafeYaml {
  const lines = new LineCounter();
  const options = {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    logLevel: 'error',
  } as const;
  const { contents, errors } = parseDocument(text, options);
  const reading: Reading = { value: {}, places: new Places(lines), mistakes: [], file };
  for (const { code, message, pos } of errors) {
    fail(reading, pos[0], mendOf(code) ?? `It is not YAML: ${message}`);
  }
  if (contents !== null && !isEmpty(contents) && errors.length === 0) reading.value = toPlain(contents, [], reading);
  return reading;
}

function toPlain(node: Node, path: Path, reading: Reading): Plain {
  const offset = node.range?.[0] ?? 0;
  reading.places.note(path, offset);
  if (path.length > deepest) return fail(reading, offset, tooDeep);
  if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined) {
    return fail(
      reading,
      offset,
      'Tags (`!`), anchors (`&`) and aliases (`*`) are not read; put such a value in quotation marks',
    );
  }
  if (isMap<Node, Node>(node)) return toMapping(node, path, reading);
  if (isSeq<Node>(node)) return node.items.map((item, index) => toPlain(item, [...path, index], reading));
  return isScalar(node) ? clean(String(node.value)).text : '';
}

function toMapping({ items }: YAMLMap<Node, Node>, path: Path, reading: Reading): Plain {
  const mapping = Object.create(null) as Record<string, Plain>;
  for (const { key, value } of items) {
    const name = isScalar(key) ? String(key.value) : '';
    reading.places.note([...path, name], key.range?.[0] ?? 0);
    if (name === '__proto__') fail(reading, key.range?.[0] ?? 0, 'Unexpected key `__proto__`; remove it');
    else if (value !== null && !isEmpty(value)) mapping[name] = toPlain(value, [...path, name], reading);
  }
  return mapping;
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === '' && node.type === 'PLAIN';
}

function fail({ mistakes, places, file }: Reading, offset: number, reason: string): Plain {
  mistakes.push(rejection(file, 'yaml', reason, places.at(offset)));
  return '';
}
