import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  kept,
  moved,
  publishTwice,
  renamed,
  reworded,
  rewordedNow,
  dropped,
  sentenceOf,
  talks,
  titled,
  type TwoEditions,
} from '../examples/two-editions.ts';
import { visit } from './harness.ts';

let editions: TwoEditions;
beforeAll(async () => {
  editions = await publishTwice();
}, 300_000);
afterAll(() => editions.close());

const at = () => ({ address: editions.server.address });

test('a link to a sentence that still stands lands on it, without a notice', async () => {
  await visit(async ({ page, open }) => {
    await open(`a/${talks}/#${sentenceOf(kept)}`);
    await page.locator('.s:target').waitFor();
    expect(await page.locator('.s:target').textContent()).toContain(kept);
    expect(await page.locator('changed-sentence').isHidden()).toBe(true);
  }, at());
});

test('a link to a sentence that has changed opens its article, which says so and leads to the present wording', async () => {
  await visit(async ({ page, open }) => {
    await open(`a/${talks}/#${sentenceOf(reworded)}`);
    const notice = page.getByRole('status').filter({ hasText: 'This sentence has changed since the link was made' });
    await notice.waitFor();
    await notice.getByRole('link').click();
    expect(await page.locator('.s:target').textContent()).toContain(rewordedNow);
    await expect.poll(() => page.locator('changed-sentence').isHidden()).toBe(true);
  }, at());
});

test('a link to a sentence that is gone opens its article, which says so', async () => {
  await visit(async ({ page, open }) => {
    await open(`a/${talks}/#${sentenceOf(dropped)}`);
    const notice = page.locator('changed-sentence:visible');
    await notice.waitFor();
    expect(await notice.getByRole('link').count()).toBe(0);
  }, at());
});

test('without JavaScript such a link opens the article', async () => {
  await visit(
    async ({ page, open }) => {
      await open(`a/${talks}/#${sentenceOf(dropped)}`);
      await page.waitForURL(`**/articles/*-${talks}/*`);
      expect(await page.locator('.s').first().textContent()).toContain(rewordedNow);
      expect(await page.locator('changed-sentence').isHidden()).toBe(true);
    },
    { ...at(), javaScriptEnabled: false },
  );
});

test('the address of a file that was renamed leads to it', async () => {
  await visit(async ({ page, open }) => {
    await open(`a/${moved}/#${sentenceOf('The vote was close.')}`);
    await page.waitForURL(`**/articles/*-${renamed}/#*`);
    expect(await page.locator('.s:target').textContent()).toContain('The vote was close.');
  }, at());
});

test('the page of an article with an earlier title leads to it, with the sentence', async () => {
  await visit(async ({ page, context, open }) => {
    context.removeAllListeners('console');
    await open(`articles/the-first-title-${titled}/#${sentenceOf('It has two sentences.')}`);
    await page.waitForURL(`**/articles/another-title-${titled}/#*`);
    expect(await page.locator('.s:target').textContent()).toContain('It has two sentences.');
  }, at());
});

test('the page of what is new names every article that came, went or changed, and leads to its place', async () => {
  await visit(async ({ page, open }) => {
    await open('');
    await page.getByRole('link', { name: 'What is new' }).click();
    await page.waitForURL('**/new/');
    expect(await page.locator('h1').textContent()).toBe('Three articles have changed, one is new and one is gone');
    const talksPart = page.locator('.change').filter({ hasText: 'Riyadh' });
    expect(await talksPart.locator('del').textContent()).toBe('Wednesday');
    expect(await talksPart.locator('ins').textContent()).toBe('Thursday');
    expect(await talksPart.locator('[data-change=removed] p').textContent()).toContain(dropped);
    await talksPart.getByRole('link', { name: 'reworded' }).click();
    expect(await page.locator('.s:target').textContent()).toContain(rewordedNow);
  }, at());
});

test('a site that was compared with nothing has no page of what is new', async () => {
  await visit(async ({ page, open }) => {
    await open('');
    expect(await page.getByRole('link', { name: 'What is new' }).count()).toBe(0);
  });
});
