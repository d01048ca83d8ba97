import { expect, test } from 'vitest';
import { describeOffline } from '../../../../src/site/wording/offline.ts';

const kept = { edition: 'igp7fhz', articles: 5, bytes: 1_234_567 };
const next = { edition: 'newer22', bytes: 48_000_000, done: 12_000_000, phase: 'fetches', reason: '' } as const;

test('says what is kept, with one article or several', () => {
  expect(describeOffline({ kept, next: null }).text).toBe('Offline ready: 5 articles, edition igp7fhz, 1.2 MB.');
  expect(describeOffline({ kept: { ...kept, articles: 1 }, next: null }).text).toContain('1 article,');
  expect(describeOffline({ kept: null, next: null }).text).toBe('');
});

test('offers what is large, shows how far it is, and says why it failed', () => {
  expect(describeOffline({ kept: null, next: { ...next, phase: 'asks' } })).toEqual({
    text: 'This dossier can be kept for reading offline.',
    offer: 'Keep it, 48.0 MB',
  });
  expect(describeOffline({ kept, next })).toEqual({
    text: 'Offline ready: 5 articles, edition igp7fhz, 1.2 MB. Edition newer22 is being kept: 12.0 MB of 48.0 MB.',
    share: 0.25,
  });
  const failed = describeOffline({ kept, next: { ...next, phase: 'failed', reason: 'a part arrived damaged' } });
  expect(failed.text).toContain('Edition newer22 could not be kept for reading offline: a part arrived damaged.');
  expect(failed.offer).toBe('Try again');
});
