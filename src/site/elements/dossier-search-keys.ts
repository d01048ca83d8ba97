/** What the keys do on the search page. */
export interface KeyActions {
  /** The search box. */
  box: HTMLInputElement;
  /** The links to passages, in order. */
  links: () => readonly HTMLAnchorElement[];
  /** Takes back the filters, or else the query. */
  clear: () => void;
  copy: (address: string) => void;
}

/**
 * `/` goes to the box from anywhere, down and up move from the box through the passages, C copies the address of the passage in focus,
 * Escape clears. Keys with a modifier, and keys in other fields, keep their meaning.
 */
export function listenToKeys(root: HTMLElement, actions: KeyActions): void {
  const { box } = actions;
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || hasModifier(event) || isField(event.target)) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
  root.addEventListener('keydown', (event) => {
    if (hasModifier(event) || event.isComposing) return;
    const action = keyActions[event.key.toLowerCase()];
    if (action?.(event, actions) === true) event.preventDefault();
  });
}

/** Each says whether the key meant it. */
const keyActions: Record<string, (event: KeyboardEvent, actions: KeyActions) => boolean> = {
  arrowdown: (event, actions) => move(event.target, actions, 1),
  arrowup: (event, actions) => move(event.target, actions, -1),
  escape: ({ target }, { box, clear }) => {
    if (isField(target) && target !== box) return false;
    clear();
    box.focus();
    return true;
  },
  c: ({ target }, { copy }) => {
    if (!(target instanceof HTMLAnchorElement) || target.dataset['plain'] === undefined) return false;
    copy(new URL(target.dataset['plain'], location.href).href);
    return true;
  },
};

/** From the box to the first passage, from one to the next, from the first back to the box. */
function move(target: EventTarget | null, { box, links }: KeyActions, step: 1 | -1): boolean {
  const all = links();
  const at = all.findIndex((link) => link === target);
  if (at < 0 && target !== box) return false;
  const next = at + step;
  if (next >= all.length || (next < 0 && target === box)) return false;
  (all[next] ?? box).focus();
  return true;
}

function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

/** Whether a letter typed there is text. */
function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), select, textarea'))
  );
}
