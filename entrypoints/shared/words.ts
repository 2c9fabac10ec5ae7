import browser from 'webextension-polyfill';
import type { Say } from '../../components/say';

/** The names of all messages, put in by the build (wxt.config.ts). */
declare const MESSAGE_NAMES: string[];

/** Stands where a message takes its value. */
const SLOT = '\u0001';

/**
 * The messages of the reader's language, read once, when the frame starts: after an update of the
 * extension the browser gives an old frame none any more, and the frame still has to say so. Those of our pages in
 * tabs are asked for when they are wanted.
 */
const read = new Map(MESSAGE_NAMES.map((name) => [name, browser.i18n.getMessage(name, [SLOT])]));

export const say: Say = (name, value = '') => read.get(name)?.replaceAll(SLOT, () => value) ?? (browser.i18n.getMessage(name, [value]) || name);

/** The browser's own tag where it is one of the language that is shown ("en-GB"); else the browser had no messages for its own, and words, dates and numbers keep together. */
function shown(): string {
  const [own, words] = [browser.i18n.getUILanguage(), say('language')];
  return own.split(/[-_]/)[0] === words ? own.replaceAll('_', '-') : words;
}
const tag = shown();

/** The language of the messages that are shown, as a BCP 47 tag: for dates, numbers and `lang`. */
export const language = (): string => tag;
