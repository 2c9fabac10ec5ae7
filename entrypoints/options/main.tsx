import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/options.css';
import { language, say } from '../shared/words';
import { App } from './app';

document.documentElement.lang = language();
document.documentElement.dir = 'auto';
document.title = `${say('optionsOpen')} · Evenhand`;
const place = document.getElementById('app');
if (place) render(<App />, place);
