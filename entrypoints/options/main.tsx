import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/options.css';
import { followTheme } from '../shared/theme';
import { language, say } from '../shared/words';
import { App } from './app';

document.documentElement.lang = language();
document.documentElement.dir = 'auto';
document.title = `${say('optionsOpen')} · Evenhand`;
followTheme();
const place = document.getElementById('app');
if (place) render(<App />, place);
