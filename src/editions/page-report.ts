/** Something that must not be published. */
export interface Problem {
  /** Path of the page within the site. */
  page: string;
  /** What is wrong, in one sentence without a full stop. */
  reason: string;
}

/** What one page has and needs; small, because every page of a large site sends one from a worker. */
export interface PageReport {
  page: string;
  problems: Problem[];
  /** Other files of the site that the page leads to or loads, each once, with an id where there is one: `articles/index.html#s-abc`. */
  links: string[];
  /** The ids of its elements, joined by spaces. */
  ids: string;
}
