import { readFileSync } from 'node:fs';

/**
 * The text of an HTML file.
 * @throws with one sentence for the person at the command line.
 */
export function htmlFile(file: string): string {
  let html: string;
  try {
    html = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`"${file}" can't be read`);
  }
  if (!/<(?:!doctype|html|head|body)\b/i.test(html.slice(0, 5000))) throw new Error(`"${file}" is no HTML page`);
  return html;
}
