import { preact } from '@preact/preset-vite';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { shortMessages } from './scripts/build/short-messages';
import { fewNamespaces, slimPolyfill } from './scripts/build/slim-polyfill';
import { slimReadability } from './scripts/build/slim-readability';
import { tighten } from './scripts/build/tight-zip';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** `EVENHAND_BUILD=legacy` makes a build that deletes the browser's own `browser` object first: it proves that the polyfill does its work. */
const legacy = process.env.EVENHAND_BUILD === 'legacy';

/** Asked for when the reader first wants a look-up, never before. */
const LOOKUP_HOSTS = ['https://web.archive.org/*', 'https://en.wikipedia.org/*', 'https://www.wikidata.org/*', 'https://upload.wikimedia.org/*'];

/** Messages of our pages in tabs alone: the sidebar need not know their names. */
const OF_PAGES = /^(?:aside|export|extension|filter|import|method|options(?!Open)|permission|plot|ratings(?!Open)|sort)/;

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: legacy ? 'dist/legacy' : 'dist',
  webExt: { disabled: true },
  // What the build does not need, and what other commands leave behind.
  zip: { excludeSources: ['test/**', 'docs/**/*.png', 'evenhand-*.png'] },
  hooks: {
    'zip:extension:done': (_, zip) => tighten(zip),
    'build:publicAssets': (_, files) => {
      for (const [i, file] of files.entries()) {
        if (!/_locales[\\/].*messages\.json$/.test(file.relativeDest) || !('absoluteSrc' in file)) continue;
        files[i] = { relativeDest: file.relativeDest, contents: shortMessages(readFileSync(file.absoluteSrc, 'utf8')) };
      }
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const inPages = entrypoints.some((e) => e.type === 'content-script' || e.type === 'unlisted-script');
      config.plugins = [...(config.plugins ?? []), inPages ? slimPolyfill() : fewNamespaces()];
      // A page pays for what runs in it: it is made as small as it can be, and in letters of one byte: a single one of two makes the browser keep all of the script in two.
      if (inPages) config.build = { ...config.build, minify: 'terser', terserOptions: { compress: { passes: 3, ecma: 2020, pure_getters: true }, format: { ascii_only: true } } };
    },
  },
  vite: () => ({
    plugins: [preact(), slimReadability()],
    define: { MESSAGE_NAMES: JSON.stringify(Object.keys(JSON.parse(readFileSync(path('./public/_locales/en/messages.json'), 'utf8')) as object).filter((name) => !OF_PAGES.test(name))) },
    // Nothing of ours uses light-dark(), which the oldest Chromium lacks: no stand-in for it is wanted.
    build: { cssTarget: ['chrome123', 'firefox147'] },
    resolve: {
      alias: [
        // See scripts/build/slim-readability.ts.
        { find: /^@mozilla\/readability$/, replacement: path('./node_modules/@mozilla/readability/Readability.js') },
        // WXT's own context posts a message with the extension's id to the page, and listens on every page; ours does neither.
        { find: 'wxt/utils/content-script-context', replacement: path('./lib/page/context.ts') },
        ...(legacy ? [{ find: /^webextension-polyfill$/, replacement: path('./test/browser/legacy-polyfill.ts') }] : []),
      ],
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '120' }),
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting'],
    optional_host_permissions: LOOKUP_HOSTS,
    action: { default_title: '__MSG_toolbarTitle__' },
    // Firefox on Linux and Windows gives Alt+Shift+E to its Edit menu (E, F, V, S, B, T and H open menus there): tried by hand.
    commands: { _execute_action: { suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+N' : 'Alt+Shift+E' } } },
    web_accessible_resources: [
      { resources: ['sidebar.html'], matches: ['<all_urls>'], ...(browser === 'firefox' ? {} : { use_dynamic_url: true }) },
    ],
    // Nothing is sent unless the reader asks for a look-up: then the address of an article, or a name that stands in it.
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'evenhand@evenhand.example', strict_min_version: '147.0', data_collection_permissions: { required: ['none'], optional: ['browsingActivity', 'websiteContent'] } },
          },
        }
      : {}),
  }),
});
