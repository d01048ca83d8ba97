import { expect, test } from 'vitest';
import { nationOf } from '../../../src/text/nations.ts';

test.each([
  ['russian', 'russia'],
  ['kremlin', 'russia'],
  ['u.s.', 'united states'],
  ['kyiv', 'ukraine'],
  ['united kingdom', 'united kingdom'],
  ['phnom penh', 'cambodia'],
])('takes %s for %s', (name, nation) => {
  expect(nationOf(name)).toBe(nation);
});

test.each(['ruritanian', '', 'constructor', 'us president'])('knows no nation of “%s”', (name) => {
  expect(nationOf(name)).toBeUndefined();
});
