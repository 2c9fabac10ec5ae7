import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from './types';

const CACHE = join(process.cwd(), '.cache', 'browsers');

/** The oldest versions the extension runs in (see wxt.config.ts). */
const OLDEST: Record<BrowserKind, number> = { chromium: 120, firefox: 147 };

const ON_PATH: Record<BrowserKind, string[]> = {
  // Branded Chrome no longer loads unpacked extensions when told to by a flag, so it comes last.
  chromium: ['chromium', 'chromium-browser', 'chrome', 'microsoft-edge', 'google-chrome'],
  firefox: ['firefox', 'firefox-esr'],
};
const USUAL: Record<BrowserKind, string[]> = {
  chromium: ['/usr/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', 'C:\\Program Files\\Chromium\\Application\\chrome.exe'],
  firefox: ['/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

function version(path: string): number | null {
  // Windows' browsers print nothing; what stands in its usual place is taken at its word.
  if (process.platform === 'win32') return existsSync(path) ? Number.POSITIVE_INFINITY : null;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] });
  const found = /(\d+)\.\d/.exec(stdout ?? '');
  return found ? Number(found[1]) : null;
}

const onPath = (name: string): string | null => {
  const { stdout, status } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return status === 0 ? (stdout.split(/\r?\n/)[0]?.trim() ?? null) : null;
};

function installed(kind: BrowserKind): string | null {
  const given = process.env[kind === 'chromium' ? 'EVENHAND_CHROMIUM' : 'EVENHAND_FIREFOX'];
  const places = [given, ...ON_PATH[kind].map(onPath), ...USUAL[kind].filter((p) => existsSync(p))];
  return places.find((path): path is string => Boolean(path) && (version(path as string) ?? 0) >= OLDEST[kind]) ?? null;
}

function fromDebian(kind: BrowserKind): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !onPath('apt-get')) return;
  console.error(`Installing ${kind} with apt-get …`);
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    // Another run of apt-get is waited for.
    const patient = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
    execFileSync('apt-get', ['update', ...patient], quiet);
    execFileSync('apt-get', ['install', '-y', ...patient, '--no-install-recommends', kind === 'chromium' ? 'chromium' : 'firefox-esr'], quiet);
  } catch {
    // the download below may still do
  }
}

async function downloaded(kind: BrowserKind): Promise<string | null> {
  const { Browser, computeExecutablePath, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } = await import('@puppeteer/browsers');
  const browser = kind === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const here = (await getInstalledBrowsers({ cacheDir: CACHE })).find((b) => b.browser === browser);
  if (here) return here.executablePath;
  const platform = detectBrowserPlatform();
  if (!platform) return null;
  console.error(`Downloading ${kind} …`);
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    await install({ browser, buildId, cacheDir: CACHE });
    return computeExecutablePath({ browser, buildId, cacheDir: CACHE });
  } catch {
    return null;
  }
}

/**
 * The path of a browser that can run the extension: named by an environment variable, on PATH,
 * in the usual places, installed from Debian's packages, or downloaded into `.cache/browsers`.
 * @throws with the remedy when there is none.
 */
export async function findBrowser(kind: BrowserKind): Promise<string> {
  const here = installed(kind);
  if (here) return here;
  fromDebian(kind);
  const found = installed(kind) ?? (await downloaded(kind));
  if (found) return found;
  throw new Error(`No ${kind} ${OLDEST[kind]} or newer was found, and none could be installed: install one, or name its path in ${kind === 'chromium' ? 'EVENHAND_CHROMIUM' : 'EVENHAND_FIREFOX'}.`);
}
