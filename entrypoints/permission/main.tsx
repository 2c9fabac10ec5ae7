import { render } from 'preact';
import { followTheme } from '../shared/theme';
import { setTongue } from '../shared/tongue';
import { language, say } from '../shared/words';
import browser from 'webextension-polyfill';
import '../../components/tokens.css';
import '../../components/sidebar.css';
import '../../components/permission.css';
import { PermissionRequest } from '../../components/permission-request';
import { WordsContext } from '../../components/say';
import { lookupOf, permissionsOf } from '../shared/lookup-window';

/**
 * A window of its own that asks for the permission that a look-up needs: the browser wants the asking in
 * a click on a page of ours. The background hears of the answer by itself, or sees that this window is gone.
 */
const words = { say, language: language() };
const { kind, sent } = lookupOf(location.hash);
const close = () => window.close();
const allow = () => void browser.permissions.request(permissionsOf(kind)).then(close, close);

setTongue();
followTheme();
const place = document.getElementById('app');
if (place) {
  render(
    <WordsContext.Provider value={words}>
      <PermissionRequest kind={kind} sent={sent} onAllow={allow} onNotNow={close} />
    </WordsContext.Provider>,
    place,
  );
}
