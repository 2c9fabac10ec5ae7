declare module 'webextension-polyfill/dist/browser-polyfill.js' {
  import browser from 'webextension-polyfill';

  export default browser;
}
