import { expect, test } from 'vitest';
import { mentionPath } from '../../../../src/site/names/mention-path.ts';

test('a tick stands at each place of the thousand, once', () => {
  expect(mentionPath([0, 0.25, 0.25001, 1])).toBe('M0 0v20M250 0v20M1000 0v20');
  expect(mentionPath([])).toBe('');
});
