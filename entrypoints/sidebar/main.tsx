import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/sidebar.css';
import '../../components/changes.css';
import { App } from './app';
import { followTheme } from '../shared/theme';
import { setTongue } from '../shared/tongue';

setTongue();
followTheme();
const place = document.getElementById('app');
if (place) render(<App />, place);
