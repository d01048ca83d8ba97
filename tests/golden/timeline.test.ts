import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TimelineEvent } from '../../src/schema/timeline.ts';
import { printed } from '../unit/relate/timeline/chronicle.ts';

const content = new URL('../../content/timeline.json', import.meta.url);

test('the events of the seeds', async () => {
  const events = TimelineEvent.array().parse(JSON.parse(readFileSync(content, 'utf8')));
  const lines = events.map((event) => printed(event).replaceAll(' | ', '\n  '));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('timeline/seeds.txt');
});
