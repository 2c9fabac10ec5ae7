/** What our script in a page leaves for the background's toolbar click, in the extension's own world: the page can't see it. `unreadable`: no document that holds text. */
declare var evenhand: { toggle: () => 'done' | 'orphan' | 'unreadable' } | undefined;
/** The reader of other publishers' pages (entrypoints/read-general), in the same world, or in the sidebar's frame. */
declare var evenhandReads: typeof import('../../lib/general').readGeneral | undefined;
