import { htmlFile } from '../html-file';

/** The invented article that is shown when no file is given. */
const BUNDLED = 'test/pages/article-2023.html';

/**
 * A saved page, with the address it is to be shown under: the given one, else the one it names as its `own`.
 * @throws with one sentence for the person at the command line.
 */
export function savedPage(file = BUNDLED, given?: string): { html: string; url: string; own: string | undefined } {
  const html = htmlFile(file);
  const canonical = /<link[^>]+rel=["']canonical["'][^>]*href=["']([^"']+)/i.exec(html)?.[1];
  const url = given ?? canonical ?? '';
  if (!URL.canParse(url)) throw new Error(given ? `"${given}" is not an address` : `"${file}" does not say its address: give it with --url`);
  if (!url.startsWith('https://')) throw new Error(`the sidebar opens on pages over https only, not on ${url}`);
  return { html, url, own: canonical };
}
