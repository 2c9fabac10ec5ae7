import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/page.css';
import '../../components/beside.css';
import { followTheme } from '../shared/theme';
import { setTongue } from '../shared/tongue';
import { App } from './app';

setTongue();
followTheme();
const place = document.getElementById('app');
if (place) render(<App />, place);
