/** What our script in a page leaves for the background's toolbar click, in the extension's own world: the page can't see it. `unreadable`: no document that holds text. */
declare var evenhand: { toggle: () => 'done' | 'orphan' | 'unreadable' } | undefined;
