/** What the content script leaves for the background's toolbar click, in the extension's own world: the page can't see it. */
declare var evenhand: { toggle: () => 'done' | 'orphan' } | undefined;
