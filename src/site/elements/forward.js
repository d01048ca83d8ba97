// @ts-check
/* Goes on to the article, with the passage asked for. Without script a meta element goes on to its beginning. */
addEventListener('DOMContentLoaded', () => {
  const link = document.querySelector('a');
  if (link) location.replace(link.href + location.search + fragment());
});

/** The fragment with its text directive, which browsers keep out of `location` and tell in the navigation's name. */
function fragment() {
  const [navigation] = performance.getEntriesByType('navigation');
  const named = /#.*:~:.*$/.exec(navigation?.name ?? '');
  return named?.[0].startsWith(location.hash) ? named[0] : location.hash;
}
