import type { Plugin } from 'vite';

/** What is taken out of the polyfill for a content script, which calls `runtime.sendMessage` and listens to no message of the browser's. */
const CUTS: { what: RegExp; by: string }[] = [
  // The ways in for other kinds of modules, and the word to a script that runs in no extension.
  { what: /^\(function \(global, factory\) \{[\s\S]*?(?=function \(module\) \{)/, by: '(' },
  { what: /\}\);(?=\s*(?:\/\/#.*\s*)?$)/, by: '})(module);' },
  { what: /if \(!\(globalThis\.chrome && [\s\S]*?\n {2}\}/, by: '' },
  // The table of callback functions, and what is made of it: of `runtime`, only `sendMessage` calls back, which the polyfill wraps by itself.
  { what: /(?<=const apiMetadata = )\{[\s\S]*?\n {6}\}(?=;)/, by: '{"runtime":{}}' },
  { what: /if \(Object\.keys\(apiMetadata\)[\s\S]*?\n {6}\}/, by: '' },
  { what: /(?<=const wrapAsyncFunction = )[\s\S]*?\n {6}\}(?=;)/, by: '() => undefined' },
  { what: /const settingMetadata = [\s\S]*?(?=return wrapObject)/, by: '' },
  // How many arguments are given is checked by the types.
  { what: /(?<=const wrappedSendMessage = .*\n)[\s\S]*?(?=return new Promise)/, by: '' },
  // Wrappers of listeners, and of what a content script does not have.
  { what: /devtools: \{\s+network: \{[^}]*\}\s+\},\s+runtime: \{\s+onMessage:.*\s+onMessageExternal:.*/, by: 'runtime: {' },
  { what: /,\s+tabs: \{\s+sendMessage: [\s\S]*?\n {8}\}/, by: '' },
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
    return { code: `const module = { exports: {} };\n${slim}\nexport default module.exports;`, map: null };
  },
});

/** All that the background and our pages use of the browser (test/house/namespaces.test.ts holds it against the sources). */
export const NAMESPACES = ['action', 'i18n', 'permissions', 'runtime', 'scripting', 'storage', 'tabs', 'windows'];

/** The polyfill for the background and our pages: its table has the namespaces alone that are used. @throws as above. */
export const fewNamespaces = (): Plugin => ({
  name: 'few-namespaces',
  enforce: 'pre',
  transform(code, id) {
    if (!/webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js/.test(id)) return undefined;
    const table = /(?<=const apiMetadata = )\{[\s\S]*?\n {6}\}(?=;)/;
    const [found] = table.exec(code) ?? [];
    if (!found) throw new Error('webextension-polyfill has changed: see scripts/build/slim-polyfill.ts');
    const all = JSON.parse(found) as Record<string, unknown>;
    const few = Object.fromEntries(Object.entries(all).filter(([name]) => NAMESPACES.includes(name)));
    return { code: code.replace(table, () => JSON.stringify(few)), map: null };
  },
});
