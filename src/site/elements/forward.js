// @ts-check
/* Goes on to the article, with the sentence asked for. Without script a meta element goes on to its beginning. */
addEventListener('DOMContentLoaded', () => {
  const link = document.querySelector('a');
  if (link) location.replace(link.href + location.hash);
});
