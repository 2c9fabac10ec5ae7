import type { Plugin } from 'vite';

/** What is taken out of the polyfill for a content script, which calls `runtime.sendMessage` and listens to no message of the browser's. */
const CUTS: { what: RegExp; by: string }[] = [
  // The table of callback functions: of `runtime`, only `sendMessage` calls back, which the polyfill wraps by itself.
  { what: /(?<=const apiMetadata = )\{[\s\S]*?\n {6}\}(?=;)/, by: '{"runtime":{}}' },
  // Wrappers of listeners, and of what a content script does not have.
  { what: /devtools: \{\s+network: \{[^}]*\}\s+\},\s+runtime: \{\s+onMessage:.*\s+onMessageExternal:.*/, by: 'runtime: {' },
  { what: /(?<=const onRequestFinishedWrappers = )(?=new)/, by: '/* @__PURE__ */ ' },
  { what: /(?<=const onMessageWrappers = )(?=new)/, by: '/* @__PURE__ */ ' },
];

/**
 * Makes webextension-polyfill light enough for every page, and an ES module, which needs no
 * stand-ins for `require`. @throws when the polyfill no longer has the form known, so that it is
 * not kept whole unnoticed.
 */
export const slimPolyfill = (): Plugin => ({
  name: 'slim-polyfill',
  enforce: 'pre',
  transform(code, id) {
    if (!/webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js/.test(id)) return undefined;
    const slim = CUTS.reduce((text, { what, by }) => {
      if (!what.test(text)) throw new Error('webextension-polyfill has changed: see scripts/build/slim-polyfill.ts');
      return text.replace(what, () => by);
    }, code);
    return { code: `const module = { exports: {} }, exports = module.exports, define = undefined;\n${slim}\nexport default module.exports;`, map: null };
  },
});
