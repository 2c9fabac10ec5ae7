import { describe, expect, it, vi } from 'vitest';
import { formatBytes } from '../../../components/bytes';
import { formatDate } from '../../../components/dates';

const i18n = { getMessage: (name: string) => messages[name] ?? '', getUILanguage: () => own };
vi.mock('webextension-polyfill', () => ({ default: { i18n } }));
vi.stubGlobal('MESSAGE_NAMES', ['language', 'direction']);

let own = 'en-US';
let messages: Record<string, string> = {};

/** What our pages take for their language, in a browser of one language that found messages of another, or the same. */
async function languageIn(browser: string, found: { language: string; direction: string }): Promise<{ tag: string; lang: string; dir: string }> {
  vi.resetModules();
  own = browser;
  messages = found;
  const documentElement = { lang: '', dir: '' };
  vi.stubGlobal('document', { documentElement });
  const { language } = await import('../../../entrypoints/shared/words');
  (await import('../../../entrypoints/shared/tongue')).setTongue();
  return { tag: language(), ...documentElement };
}
const ENGLISH = { language: 'en', direction: 'ltr' };
const SPANISH = { language: 'es', direction: 'ltr' };

describe('the language of our pages', () => {
  it('is the browser’s own, with its country, where there are messages in it', async () => {
    expect(await languageIn('en-GB', ENGLISH)).toEqual({ tag: 'en-GB', lang: 'en-GB', dir: 'ltr' });
    expect(await languageIn('es', SPANISH)).toMatchObject({ tag: 'es', lang: 'es' });
  });
  it('is that of the words where the browser’s own has no messages: dates and numbers are in no third language', async () => {
    const { tag, lang, dir } = await languageIn('fr-FR', ENGLISH);
    expect([tag, lang, dir]).toEqual(['en', 'en', 'ltr']);
    expect(formatDate('2024-03-08', tag, 'newsweek')).toBe('Mar 8, 2024');
  });
  it('is not written from the other side where a language of that side has no messages', async () => {
    expect(await languageIn('he', ENGLISH)).toEqual({ tag: 'en', lang: 'en', dir: 'ltr' });
  });
  it('is Spanish, dates and numbers too, wherever the words are', async () => {
    const { tag } = await languageIn('en-US', SPANISH);
    expect(formatDate('2024-03-08', tag, 'newsweek')).toBe('8 mar 2024');
    expect(formatBytes(1_200_000, tag)).toBe('1,2 MB');
  });
  it('takes the tag of an operating system as a browser may hand it over', async () => {
    expect(await languageIn('es_MX', SPANISH)).toMatchObject({ tag: 'es-MX' });
  });
});
