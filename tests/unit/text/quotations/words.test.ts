import { describe, expect, test } from 'vitest';
import { cueOf } from '../../../../src/text/quotations/cue-verbs.ts';
import { pronounFor } from '../../../../src/text/quotations/personal-names.ts';
import { canSpeak } from '../../../../src/text/quotations/speaker-nouns.ts';

describe('cueOf', () => {
  test.each([
    ['said', 'say', 'finite'],
    ['says', 'say', 'finite'],
    ['saying', 'say', 'ing'],
    ['say', 'say', 'base'],
    ['wrote', 'write', 'finite'],
    ['replied', 'reply', 'finite'],
    ['quipped', 'quip', 'finite'],
    ['noting', 'note', 'ing'],
    ['agreed', 'agree', 'finite'],
    ['agreeing', 'agree', 'ing'],
    ['referred', 'refer', 'finite'],
    ['goes', 'go', 'finite'],
  ])('tells the verb and form of %s', (word, verb, form) => expect(cueOf(word)).toMatchObject({ verb, form }));

  test.each(['walked', 'the', 'table', ''])('knows no verb in %j', (word) => expect(cueOf(word)).toBeUndefined());
});

describe('canSpeak', () => {
  test.each([
    'official',
    'agencies',
    'spokeswoman',
    'co-founders',
    'statement',
    'economist',
    'fisherman',
    'police',
    'others',
  ])('is true of %s', (noun) => expect(canSpeak(noun)).toBe(true));

  test.each(['bridge', 'number', 'december', 'asserting', '11', 'matters', 'war', 'ties'])('is false of %s', (noun) =>
    expect(canSpeak(noun)).toBe(false),
  );
});

describe('pronounFor', () => {
  test.each([
    [['mr', 'lis'], 'he'],
    [['mrs', 'john', 'smith'], 'she'],
    [['senator', 'maria', 'lind'], 'she'],
    [['john', 'reyes'], 'he'],
    [['senator', 'lind'], null],
    [[], null],
  ])('of %j is %j', (words, pronoun) => expect(pronounFor(words)).toBe(pronoun));
});
