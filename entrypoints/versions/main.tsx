import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/beside.css';
import { followTheme } from '../shared/theme';
import { language } from '../shared/words';
import { App } from './app';

document.documentElement.lang = language();
document.documentElement.dir = 'auto';
followTheme();
const place = document.getElementById('app');
if (place) render(<App />, place);
