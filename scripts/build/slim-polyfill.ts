import type { Plugin } from 'vite';

/** What a content script may call at all (developer.mozilla.org, "Content scripts: WebExtension APIs"), as far as we do. */
const FOR_CONTENT_SCRIPTS = ['runtime', 'storage'];

const TABLE = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/**
 * Takes out of the polyfill's table of callback functions those that no content script has: two
 * fifths of its weight, which every page would carry.
 * @throws when the polyfill no longer has the table in the form known, so that it is not kept unnoticed.
 */
export const slimPolyfill = (): Plugin => ({
  name: 'slim-polyfill',
  enforce: 'pre',
  transform(code, id) {
    if (!/webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js/.test(id)) return undefined;
    const table = TABLE.exec(code)?.[1];
    if (!table) throw new Error('webextension-polyfill has changed: see scripts/build/slim-polyfill.ts');
    const whole = JSON.parse(table) as Record<string, unknown>;
    const slim = Object.fromEntries(FOR_CONTENT_SCRIPTS.map((name) => [name, whole[name]]));
    return { code: code.replace(table, () => JSON.stringify(slim)), map: null };
  },
});
