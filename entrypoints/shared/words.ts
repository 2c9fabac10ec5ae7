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

const own = browser.i18n.getUILanguage();
export const language = (): string => own;
