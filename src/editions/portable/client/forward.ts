/* Loaded by the page on top: that it runs shows that the folder is there, so the dossier can be opened. */
addEventListener('DOMContentLoaded', () => {
  const link = document.querySelector<HTMLAnchorElement>('a[data-open]');
  if (link) location.replace(link.href);
});
