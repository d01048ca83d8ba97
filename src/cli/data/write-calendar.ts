import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { timelineCalendar } from '../../editions/data/timeline-calendar.ts';
import type { Dossier } from '../../schema/dossier.ts';
import type { TimelineEvent } from '../../schema/timeline.ts';
import { readEntries } from '../content/read-content.ts';
import type { DataPlaces } from './write-article-data.ts';

/** Writes the timeline as `timeline.ics`. */
export async function writeCalendar({ contentDir, folder, addresses }: DataPlaces, dossier: Dossier): Promise<void> {
  const events: TimelineEvent[] = [];
  for await (const json of readEntries(join(contentDir, 'timeline.json')))
    events.push(JSON.parse(json) as TimelineEvent);
  const { text } = timelineCalendar(events, dossier, addresses);
  await writeFile(join(folder, 'timeline.ics'), text);
}
