import type { Plugin } from 'vite';

/**
 * Where Readability writes markup into its copy of the page, and what does the same with nodes: a policy of trusted
 * types would stop the former, and no text of a page is to be made into markup by us at all. And what we have no use for.
 */
const CUTS: { what: RegExp; by: string }[] = [
  { what: /var pageCacheHtml = page\.innerHTML;/, by: 'var pageCache = page.cloneNode(true);' },
  { what: /page\.innerHTML = pageCacheHtml;/, by: 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);' },
  // Pictures that only show without scripts: the copy has no `noscript`.
  { what: /this\._unwrapNoscriptImages\(this\._doc\);/, by: '' },
  { what: /_unwrapNoscriptImages\(doc\) \{[\s\S]*?\n {2}\},/, by: '' },
  // A page's own data is read by lib/general.
  { what: /_getJSONLD\(doc\) \{[\s\S]*?\n {2}\},/, by: '' },
  // As the package's own door does it: that one also opens on a quick guess whether a page is an article.
  { what: /module\.exports = Readability;/, by: 'module.exports = { Readability };' },
  // Words for who works on Readability: some of them would write out the whole article first.
  { what: /^ +this\.log\([\s\S]*?\);$/gm, by: '' },
];

/** Readability without `innerHTML`, and a sixth smaller. @throws when it no longer has the form known, so that nothing is written unnoticed. */
export const slimReadability = (): Plugin => ({
  name: 'slim-readability',
  enforce: 'pre',
  transform(code, id) {
    if (!/@mozilla[\\/]readability[\\/]Readability\.js/.test(id)) return undefined;
    const cut = CUTS.reduce((text, { what, by }) => {
      if (!what.test(text)) throw new Error('@mozilla/readability has changed: see scripts/build/slim-readability.ts');
      return text.replace(what, () => by);
    }, code);
    if (/innerHTML\s*=[^=]/.test(cut)) throw new Error('@mozilla/readability writes markup in a new place: see scripts/build/slim-readability.ts');
    return { code: cut, map: null };
  },
});
