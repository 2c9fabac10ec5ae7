import type { Plugin } from 'vite';

const TABLE = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/**
 * Makes webextension-polyfill light enough for every page: its table of callback functions goes
 * but for the names of what a content script has (of `runtime`, only `sendMessage` calls back,
 * which the polyfill wraps by itself), and it becomes an ES module, which needs no stand-ins for
 * `require`. @throws when the polyfill no longer has the form known, so that it is not kept whole unnoticed.
 */
export const slimPolyfill = (): Plugin => ({
  name: 'slim-polyfill',
  enforce: 'pre',
  transform(code, id) {
    if (!/webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js/.test(id)) return undefined;
    const table = TABLE.exec(code)?.[1];
    if (!table) throw new Error('webextension-polyfill has changed: see scripts/build/slim-polyfill.ts');
    const slim = code.replace(table, () => '{"runtime":{}}');
    return { code: `const module = { exports: {} }, exports = module.exports, define = undefined;\n${slim}\nexport default module.exports;`, map: null };
  },
});
