/**
 * Stands in for webextension-polyfill in the legacy build (see wxt.config.ts): browsers from before
 * the native `browser` object are made by taking it away before the polyfill looks for it.
 */
import './no-native-browser';
import browser from 'webextension-polyfill/dist/browser-polyfill.js';

export default browser;
