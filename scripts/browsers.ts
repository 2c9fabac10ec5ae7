/** Finds both browsers, or installs them: one after the other, as two installations side by side are in each other's way. */
import { findBrowser } from './browser/find';

for (const kind of ['chromium', 'firefox'] as const) console.log(await findBrowser(kind));
