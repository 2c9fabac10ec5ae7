import browser from 'webextension-polyfill';
import type { Say } from '../../components/say';

/** The messages of the reader's language, from the browser's own message files. */
export const say: Say = (name, value) => browser.i18n.getMessage(name, value === undefined ? undefined : [value]) || name;

export const language = (): string => browser.i18n.getUILanguage();
