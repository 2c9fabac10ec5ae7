import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { jsonExport, type RatingEntry, wholeFile } from '../../../lib/ratings';
import { ratingRecords } from '../../../scripts/browser/many-ratings';
import type { Tab } from '../../../scripts/browser';
import { rating } from '../../lib/ratings/some-ratings';
import type { Archive } from '../archive/server';
import { downloads } from '../downloads';
import { openOwn } from '../own-page';
import type { Stage } from '../setup';
import { Keys, typing } from './keys';
import { judge } from './rating-card';

const COUNT = 12;
/** With those that are imported they are more than a page of rows, and enough to be reminded of an export. */
const NEW = 40;
const RECORDS = ratingRecords(COUNT);
const ENTRIES = Object.entries(RECORDS).filter(([key]) => key.startsWith('ratings-index:')).flatMap(([, month]) => JSON.parse((month as { value: { packed: string } }).value.packed) as RatingEntry[]);
/** The newest is rated "fair", so that a walk round the group begins there. */
const [FIRST] = ENTRIES.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1)) as [RatingEntry];
const [OLDEST] = ENTRIES.toSorted((a, b) => (a.changedAt < b.changedAt ? -1 : 1)) as [RatingEntry];
const ASIDE = 'aside:2026-01-01T00:00:00.000Z:rating:newsweek:1';
const first = (names: (string | null)[]) => names.filter((name) => name !== null).toSorted((a, b) => a.localeCompare(b))[0] ?? '';
const count = (fits: (entry: RatingEntry) => boolean) => ENTRIES.filter(fits).length;

/** Works every control of the page of all ratings. @param web answers for the publisher in the tab that a headline opens. */
export async function allRatings(stage: Stage, saved: ReturnType<typeof downloads>, web: Archive): Promise<void> {
  const { driver } = stage;
  await driver.setStorage({ ...RECORDS, [ASIDE]: { v: 1, value: { step: 'splendid' } } });
  const tab = await openOwn(stage, 'ratings.html');
  const keys = new Keys(stage.driver.kind, tab);
  const shows = (found: number) => tab.find('text', `Showing ${found}`);
  const stored = async (key: string) => (await driver.storage())[key] as { value: object } | undefined;
  await shows(COUNT);
  await tab.find('text', 'Set aside: 1');

  for (const plot of ['How I rate', 'Over time', 'By author', 'By section', 'Changed after I rated']) {
    const rows = (await tab.look()).filter(({ role }) => role === 'row').length;
    await keys.use('summary', `${plot}: As a table`, 'Enter', () => expect.poll(async () => (await tab.look()).filter(({ role }) => role === 'row').length, { timeout: 5000 }).toBeGreaterThan(rows));
  }
  await filters(keys, shows);
  await selection(keys, shows, saved);
  await editing(keys, shows, stored);

  const seen = (state: string) => expect.poll(() => tab.page.evaluate(() => document.visibilityState), { timeout: 5000 }).toBe(state);
  await keys.use('link', FIRST.headline, 'Enter', () => expect.poll(() => web.requests, { timeout: 5000 }).toContain(new URL(FIRST.url).pathname));
  // The tab that the link opened comes to the front when it does; before that, this one is not brought back for good.
  await seen('hidden');
  await tab.page.bringToFront();
  await seen('visible');
  await keys.use('summary', 'Set aside: 1', ' ', () => tab.find('text', /splendid/));
  await keys.use('button', 'Save as a file', 'Enter', async () => expect((await saved.next()).bytes.toString()).toContain('splendid'));
  await keys.use('button', 'Delete what was set aside', 'Enter', () => tab.gone('summary', 'Set aside: 1'));
  await importing(stage, keys, stored);
  await keys.use('button', 'All right', 'Enter', () => tab.gone('button', 'All right'));
  await keys.use('button', `Show ${COUNT + NEW - 50} more`, 'Enter', () => tab.gone('button', /^Show \d+ more$/));
  // Every row has these three.
  expect((await keys.unused()).filter((one) => !/^(?:checkbox Select: |link |button Edit: )/.test(one))).toEqual([]);
  await tab.close();
}

async function filters(keys: Keys, shows: (found: number) => Promise<unknown>): Promise<void> {
  const { tab } = keys;
  const all = () => keys.use('button', 'Show all', 'Enter', () => shows(COUNT));
  /** The same key, or the one back, on the control that has the focus. */
  const back = async (key: string) => {
    await tab.press(key);
    await shows(COUNT);
  };
  await keys.use('searchbox', 'Search headline, author or note', typing('lena sorel'), () => shows(count(({ authors }) => authors.includes('Lena Sorel'))));
  await all();
  await keys.use('button', 'Changed since I rated', ' ', () => shows(count(({ changes }) => changes > 0)));
  await back(' ');
  await keys.use('button', 'With a note', 'Enter', () => shows(count(({ noteStart }) => noteStart !== '')));
  await back('Enter');
  await keys.use('summary', /^Filters/, 'Enter', () => tab.find('combobox', 'Reason'));
  const author = first(ENTRIES.flatMap(({ authors }) => authors));
  const section = first(ENTRIES.map((entry) => entry.section));
  const choices = [
    ['Rating', ({ step }) => step === 'unfair-left'],
    ['Reason', ({ reasons }) => reasons.includes('sourcing')],
    ['By author', ({ authors }) => authors.includes(author)],
    ['In section', (entry) => entry.section === section],
  ] satisfies [string, (entry: RatingEntry) => boolean][];
  for (const [name, fits] of choices) {
    await keys.use('combobox', name, 'ArrowDown', () => shows(count(fits)));
    await back('ArrowUp');
  }
  const day = Date.parse('2026-11-10T00:00');
  await keys.use('date', 'Rated from', typing('11102026'), () => shows(count(({ changedAt }) => Date.parse(changedAt) >= day)));
  await all();
  await keys.use('date', 'Rated until', typing('11092026'), () => shows(count(({ changedAt }) => Date.parse(changedAt) < day)));
  await all();
  const top = async (headline: string) => expect.poll(async () => (await tab.look()).find(({ role }) => role === 'link')?.name, { timeout: 5000 }).toBe(headline);
  await keys.use('combobox', 'Order', 'ArrowDown', () => top(OLDEST.headline));
  await keys.use('combobox', 'Order', 'ArrowUp', () => top(FIRST.headline));
}

async function selection(keys: Keys, shows: (found: number) => Promise<unknown>, saved: ReturnType<typeof downloads>): Promise<void> {
  const { tab } = keys;
  const choose = (format: string, press: string, extension: string, start: string, entries: readonly RatingEntry[]) =>
    keys.use('button', format, press, async () => {
      const { name, bytes } = await saved.next();
      const text = bytes.toString('utf8');
      expect(name).toMatch(new RegExp(`^evenhand-ratings-\\d{4}-\\d\\d-\\d\\d\\.${extension}$`));
      expect(text.slice(0, start.length)).toBe(start);
      for (const entry of ENTRIES) expect(text.includes(entry.url)).toBe(entries.includes(entry));
    });
  for (const [format, extension, start] of [['JSON, complete, can be imported again', 'json', '{"format":"evenhand-ratings"'], ['CSV, for spreadsheets', 'csv', '\uFEFF"headline"'], ['Markdown, for notes', 'md', '# All my ratings']] as const) {
    await keys.use('button', 'Export all', 'Enter', () => tab.find('button', format));
    await choose(format, 'Enter', extension, start, ENTRIES);
  }
  await keys.use('checkbox', `Select: ${FIRST.headline}`, ' ', () => tab.find('button', 'Delete 1 rating'));
  await keys.use('button', 'Export selected: 1', ' ', () => tab.find('button', 'CSV, for spreadsheets'));
  await choose('CSV, for spreadsheets', ' ', 'csv', '\uFEFF"headline"', [FIRST]);
  await keys.use('button', 'Delete 1 rating', 'Enter', () => tab.find('text', '1 rating deleted.'));
  await shows(COUNT - 1);
  await keys.use('button', 'Undo', 'Enter', () => shows(COUNT));
  await keys.use('checkbox', 'Select all that are found', ' ', () => tab.find('button', `Delete ${COUNT} ratings`));
  await tab.find('button', `Export selected: ${COUNT}`);
  await keys.use('button', `Export selected: ${COUNT}`, 'Enter', () => tab.find('button', 'Markdown, for notes'));
  await keys.use('button', `Export selected: ${COUNT}`, 'Escape', () => tab.gone('button', 'Markdown, for notes'));
  await keys.use('button', `Delete ${COUNT} ratings`, ' ', () => tab.find('heading', 'Nothing rated yet'));
  await keys.use('button', 'Undo', ' ', () => shows(COUNT));
}

async function importing({ driver }: Stage, keys: Keys, stored: (key: string) => Promise<unknown>): Promise<void> {
  const { tab } = keys;
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-keys-'));
  const file = join(folder, 'some.json');
  writeFileSync(file, wholeFile(jsonExport({ extension: '1.0.0', at: '2026-01-01T00:00:00.000Z' }), Array.from({ length: NEW }, (_, n) => rating(n))));
  /** As a reader answers the browser's own dialog for files. */
  const choose = async (on: Tab) => {
    if (driver.chooseNext) {
      await driver.chooseNext(file);
      return on.press('Enter');
    }
    const asked = on.page.waitForFileChooser();
    // Chromium hears a moment later that its dialog is answered here.
    await on.look();
    await on.press('Enter');
    return (await asked).accept([file]);
  };
  await keys.use('button', 'Import', 'Enter', () => tab.find('heading', 'Import ratings'));
  await keys.use('button', /^Choose a file/, choose, () => tab.find('text', `New: ${NEW}`));
  await keys.use('button', 'Leave it', 'Enter', () => tab.gone('text', `New: ${NEW}`));
  await keys.use('button', /^Choose a file/, choose, () => tab.find('text', `New: ${NEW}`));
  await keys.use('button', `Merge into my ratings: ${NEW}`, 'Enter', () => tab.find('text', `Merged: ${NEW}`));
  expect(await stored('rating:newsweek:1')).toEqual({ v: 2, value: rating(1) });
  rmSync(folder, { recursive: true });
}

async function editing(keys: Keys, shows: (found: number) => Promise<unknown>, stored: (key: string) => Promise<{ value: object } | undefined>): Promise<void> {
  const { tab } = keys;
  const kept = (part: object) => expect.poll(async () => (await stored(`rating:${FIRST.id}`))?.value, { timeout: 5000 }).toMatchObject(part);
  await keys.use('button', `Edit: ${FIRST.headline}`, 'Enter', () => tab.find('textbox', 'A note to yourself'));
  await judge(keys, kept);
  await keys.use('textbox', 'A note to yourself', typing(' Seen again.'), () => kept({ note: expect.stringContaining('Seen again.') }));
  await keys.use('summary', /^You rated it \d+ times$/, 'Enter', () => tab.find('text', /20\d\d.*: Unfair, leans left$/));
  await keys.use('button', `Done: ${FIRST.headline}`, 'Enter', () => tab.gone('textbox', 'A note to yourself'));
  await keys.use('button', `Edit: ${FIRST.headline}`, ' ', () => tab.find('textbox', 'A note to yourself'));
  await keys.use('button', 'Delete this rating', 'Enter', () => shows(COUNT - 1));
  expect(await stored(`rating:${FIRST.id}`)).toBeUndefined();
  await keys.use('button', 'Undo', 'Enter', () => shows(COUNT));
}
