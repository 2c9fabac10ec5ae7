import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { Driver, LaunchOptions } from './types';

export * from './types';

export const launch = (options: LaunchOptions): Promise<Driver> => (options.kind === 'chromium' ? launchChromium(options) : launchFirefox(options));
