/** Events that the first page of a timeline lists; of more, those of most articles, and all of them on pages of their own. */
export const mostOnFirst = 40;
/** Events on one page of the list of all. */
export const eventsAPage = 100;

/** The page, below the path of the timeline, that lists all events from the `page`th hundred, from 1. */
export function allEventsPage(page: number): string {
  return page === 1 ? 'all/' : `all/${page}/`;
}

/** How many pages list all events; none where the first page does. */
export function allEventsPageCount(events: number): number {
  return events > mostOnFirst ? Math.ceil(events / eventsAPage) : 0;
}

/** The page, below the path of the timeline, that an event stands on with its address: the `position`th of `events`, from 0. */
export function eventPage(events: number, position: number): string {
  return events > mostOnFirst ? allEventsPage(Math.floor(position / eventsAPage) + 1) : '';
}
