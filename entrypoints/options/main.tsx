import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/options.css';
import { followTheme } from '../shared/theme';
import { setTongue } from '../shared/tongue';
import { say } from '../shared/words';
import { App } from './app';

setTongue();
document.title = `${say('optionsOpen')} · Evenhand`;
followTheme();
const place = document.getElementById('app');
if (place) render(<App />, place);
