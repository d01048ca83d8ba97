import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { rejection } from '../rejection.ts';
import { describeIssue } from './describe-issue.ts';
import { keysAt } from './keys-at.ts';
import type { Path, Places } from './places.ts';
import { type Plain, readYaml } from './safe-yaml.ts';

export interface Given<Value> {
  value: Value;
  places: Places;
}

/** More mistakes than these are not listed. */
const mostMistakes = 20;

/**
 * Reads what a person wrote down in YAML. `text` starts at line 1 of `file`. Throws an `AggregateError` of all mistakes, each a
 * rejection with its place.
 */
export function readGiven<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  file: string,
): Given<z.output<Schema>> {
  const { value, places, mistakes } = readYaml(text, file);
  failOn(mistakes);
  const parsed = schema.safeParse(oneLine(value));
  if (parsed.success) return { value: parsed.data, places };
  const descriptions = parsed.error.issues.flatMap((issue) =>
    describeIssue(issue, valueAt(value, issue.path), keysAt(schema, issue.path)),
  );
  throw failure(descriptions.map(({ path, rule, reason }) => rejection(file, rule, reason, places.of(path))));
}

function failOn(mistakes: readonly VFileMessage[]): void {
  if (mistakes.length > 0) throw failure(mistakes);
}

/** In the order of the file; of several mistakes at one place only the first, because the others follow from it. */
function failure(mistakes: readonly VFileMessage[]): AggregateError {
  const byPlace = new Map(mistakes.toReversed().map((mistake) => [mistake.name, mistake]));
  const sorted = [...byPlace.values()].toSorted((a, b) => a.line! - b.line! || a.column! - b.column!);
  return new AggregateError(sorted.slice(0, mostMistakes), sorted[0]!.message);
}

/** Every text on one line, but for the one that is Markdown. */
function oneLine(value: Plain, key = ''): Plain {
  if (typeof value === 'string') return key === 'summary' ? value : value.replaceAll(/\s+/g, ' ').trim();
  if (Array.isArray(value)) return value.map((item) => oneLine(item));
  return Object.entries(value).reduce(
    (mapping, [name, item]) => {
      mapping[name] = oneLine(item, name);
      return mapping;
    },
    Object.create(null) as Record<string, Plain>,
  );
}

function valueAt(value: Plain, path: Path): unknown {
  return path.reduce<unknown>((found, key) => (found as Record<PropertyKey, unknown> | undefined)?.[key], value);
}
