import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/method.css';
import { followTheme } from '../shared/theme';
import { setTongue } from '../shared/tongue';
import { say } from '../shared/words';
import { App } from './app';

setTongue();
document.title = `${say('methodLink')} · Evenhand`;
followTheme();
const place = document.getElementById('app');
if (place) render(<App />, place);
// The part that was asked for was not there yet when the browser looked for it.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
