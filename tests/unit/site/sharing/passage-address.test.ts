import { expect, test } from 'vitest';
import { citePassage, passageAddress, rangeEnd } from '../../../../src/site/sharing/passage-address.ts';

const short = { id: 's-aaaaaaa', words: 'Peace-talks, “at once”' };
const long = { id: 's-bbbbbbb', words: 'one two three four five six seven eight nine' };

test('names one short sentence whole, with the signs of a text fragment escaped', () => {
  expect(passageAddress('/a/x/', [short])).toBe(
    '/a/x/#s-aaaaaaa:~:text=Peace%2Dtalks%2C%20%E2%80%9Cat%20once%E2%80%9D',
  );
});

test('names a sentence whole that is not too long, since its first words may stand elsewhere', () => {
  expect(passageAddress('/a/x/', [long])).toMatch(/one%20two%20three%20four%20five%20six%20seven%20eight%20nine$/);
  const longer = { id: long.id, words: Array.from({ length: 40 }, () => long.words).join(' ') };
  expect(passageAddress('/a/x/', [longer])).toMatch(/text=one%20two%20three%20four,six%20seven%20eight%20nine$/);
});

test('names a range by its first and last words, and opens at the first sentence', () => {
  const address = passageAddress('/a/x/', [short, long]);
  expect(address).toBe(
    '/a/x/?to=s-bbbbbbb#s-aaaaaaa:~:text=Peace%2Dtalks%2C%20%E2%80%9Cat%20once%E2%80%9D%20one,six%20seven%20eight%20nine',
  );
  expect(rangeEnd(new URL(address, 'https://a.example').search)).toBe('s-bbbbbbb');
});

test.each(['', '?to=', '?to=x', '?to=s-AAAAAAA', '?to=main'])('%j asks for no range', (search) => {
  expect(rangeEnd(search)).toBeNull();
});

test('cites words with their place and address', () => {
  expect(citePassage([short], ['7'], 'The Paper.', 'https://a.example/')).toBe(
    '“Peace-talks, “at once”” — The Paper. Sentence 7. https://a.example/',
  );
  expect(citePassage([short, long], ['7', '8'], 'The Paper.', 'x')).toContain(' Sentences 7–8. x');
  expect(citePassage([short], [], 'The Paper.', 'x')).toContain('The Paper. x');
});
