import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Two stories, one of three articles and one of two, and an article that stands alone; `storm-3` is nearly all of `storm-1`. */
const articles: Record<string, string> = {
  'storm-1': `Storm Elsa hits Lindmouth harbour

The storm Elsa reached the harbour of Lindmouth on Tuesday with gusts of 140 kilometres an hour, Mayor Petra Holm said.

Mayor Petra Holm closed the Lindmouth ferry terminal and the coastal railway until Thursday. "We have never seen waves like these in Lindmouth," Holm said.

Elsa tore the roof off the Lindmouth sailing school, and twelve sailing boats sank in the harbour.

Firefighters in Lindmouth rescued 31 people from flooded cellars during the storm.`,
  'storm-2': `Elsa batters Lindmouth

Gusts of 160 kilometres an hour hit the harbour of Lindmouth on Tuesday as the storm Elsa arrived, said Mayor Petra Holm.

The coastal railway and the Lindmouth ferry terminal were closed by Mayor Petra Holm until Thursday. "We have never seen such waves in Lindmouth," Holm said.

Firefighters rescued 31 people from flooded cellars in Lindmouth, where the storm Elsa left 4,200 homes without electricity.`,
  'storm-3': `Storm Elsa in Lindmouth harbour

The storm Elsa reached the harbour of Lindmouth on Tuesday with gusts of 140 kilometres an hour, Mayor Petra Holm said.

Mayor Petra Holm closed the Lindmouth ferry terminal and the coastal railway until Thursday. "We have never seen waves like these in Lindmouth," Holm said.

Elsa tore the roof off the Lindmouth sailing school, and twelve sailing boats sank in the harbour.

Insurers expect the storm to cost Lindmouth dearly.`,
  'mine-1': `Varnholt mine strike ends

Miners at the Varnholt copper mine ended their strike on Friday after the company Kessler Metals offered a wage rise of 6 per cent.

Union leader Jonas Brandt said the miners of Varnholt accepted the offer of Kessler Metals with 812 votes to 140.`,
  'mine-2': `Kessler Metals settles with Varnholt miners

The strike at the Varnholt copper mine ended on Friday when miners accepted a wage rise of 6 per cent from the company Kessler Metals.

The miners of Varnholt took the offer of Kessler Metals with 812 votes to 140, said union leader Jonas Brandt.`,
  orchid: `A rare orchid flowers again

Botanists found the ghost orchid flowering in a beech forest near Ostervik for the first time since 1986.`,
};

/** Writes the articles as text files into a new folder. */
export async function writeStoriesFolder(folder: string): Promise<void> {
  await mkdir(folder);
  for (const [name, text] of Object.entries(articles)) await writeFile(join(folder, `${name}.txt`), `${text}\n`);
}
