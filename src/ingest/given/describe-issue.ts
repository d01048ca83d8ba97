import type { z } from 'zod';
import { nearest } from '../../text/nearest.ts';
import { suggestDate } from './suggest-date.ts';

/** An issue of a schema in the words of the person who wrote the file. */
export interface Description {
  /** Path of the key or value at fault. */
  path: PropertyKey[];
  rule: string;
  /** What is wrong and how to mend it. */
  reason: string;
}

interface Expectation {
  rule: string;
  noun: string;
  /** What would be right; may depend on what was written. */
  expected: (actual: string) => string;
}

const day: Expectation = {
  rule: 'date',
  noun: 'date',
  expected: (actual) => {
    const meant = suggestDate(actual);
    return meant === null ? 'ISO such as `2026-01-31`' : `ISO \`${meant}\``;
  },
};
const address: Expectation = {
  rule: 'url',
  noun: 'address',
  expected: () => 'one such as `https://example.org/story`',
};
const language: Expectation = { rule: 'language', noun: 'language', expected: () => 'a code such as `en`' };
const text: Expectation = { rule: 'value', noun: 'value', expected: () => 'a line of text' };

/** By key; any other value is a line of text. */
const expectations = new Map([
  ['published', day],
  ['date', day],
  ['url', address],
  ['site', address],
  ['language', language],
]);

/** What a schema calls the kinds of values. */
const kinds: Readonly<Record<string, string>> = {
  string: 'a line of text',
  object: 'keys with values',
  record: 'keys with values',
  array: 'a list',
};

/** Says what is wrong with a value and how to mend it, one description a mistake. `actual` is what was written, `knownKeys` what may stand there. */
export function describeIssue(issue: z.core.$ZodIssue, actual: unknown, knownKeys: readonly string[]): Description[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      rule: 'unknown-key',
      reason: unknownKey(key, knownKeys),
    }));
  }
  const key = issue.path.findLast((part) => typeof part === 'string');
  if (key === undefined) {
    const reason = `Unexpected ${quote(actual)}, expected keys with values: ${knownKeys.join(', ')}`;
    return [{ path: issue.path, rule: 'value', reason }];
  }
  const { rule, noun, expected } = expectations.get(key) ?? text;
  const fault =
    describeShape(issue, actual) ?? `Unexpected ${noun} ${quote(actual)}, expected ${expected(String(actual))}`;
  return [{ path: issue.path, rule, reason: `${fault}; correct \`${key}\`` }];
}

function unknownKey(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  const expected = meant === null ? `one of ${known.join(', ')}` : `\`${meant}\``;
  return `Unexpected key ${quote(key)}, expected ${expected}; correct or remove it`;
}

/** For a value of the wrong kind or length; `null` for other faults of a line of text. */
function describeShape(issue: z.core.$ZodIssue, actual: unknown): string | null {
  if (issue.code === 'too_small' && Array.isArray(actual)) {
    return `Unexpected list of ${actual.length}, expected at least ${issue.minimum}`;
  }
  if (issue.code === 'too_small') return 'Unexpected empty value, expected a line of text';
  if (issue.code === 'too_big') return `Unexpected text of more than ${issue.maximum} characters, shorten it`;
  if (typeof actual === 'string' && issue.code !== 'invalid_type') return null;
  const expected = issue.code === 'invalid_type' ? issue.expected : 'string';
  return `Unexpected ${quote(actual)}, expected ${kinds[expected] ?? 'a line of text'}`;
}

function quote(value: unknown): string {
  if (typeof value !== 'string') return Array.isArray(value) ? 'list' : 'keys with values';
  return `\`${value.length > 60 ? `${value.slice(0, 60)}…` : value}\``;
}
