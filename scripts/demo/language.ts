import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const LOCALES = 'public/_locales';
const messages = (locale: string) => JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8')) as { close: { message: string } };

/** The languages that there are messages in, by their folders. */
export const LANGUAGES = readdirSync(LOCALES);

/** What the button that closes the sidebar is called, in whichever of our languages the browser chooses. */
export const CLOSE = new RegExp(`^(?:${LANGUAGES.map((locale) => messages(locale).close.message).join('|')})$`);

/**
 * A copy of a build that speaks one language to every browser: which one a browser chooses depends on what it was
 * installed with. Dates and numbers follow the messages.
 *
 * @returns the folder of the copy.
 */
export function inLanguage(build: string, locale: string): string {
  const copy = `${build}-${locale}`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(build, copy, { recursive: true });
  for (const other of LANGUAGES) cpSync(join(LOCALES, locale, 'messages.json'), join(copy, '_locales', other, 'messages.json'));
  return copy;
}
