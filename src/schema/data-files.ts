/** The tables that a dossier is published as, `<name>.csv`, with what stands in each. */
export const dataTables = {
  articles: 'A row an article: where it comes from, its counts, every formula, its tone',
  sentences: 'A row a sentence: its words, address, length, grade, vote and tone',
  quotations: 'A row a quotation: its words, who is said to have spoken, where and how',
  names: 'A row a name: its spellings, what a person does, how many articles have it, in what tone',
  dates: 'A row an expression of time: its words, its value, what it was counted from',
  statements: 'A row for each place where an article carries what others say too, in its words',
  conflicts: 'A row for each place where an article gives one of several accounts that differ, in its words',
  timeline: 'A row for each place where an article tells an event: its words, and when they say it was',
} as const;
export type DataTableName = keyof typeof dataTables;
