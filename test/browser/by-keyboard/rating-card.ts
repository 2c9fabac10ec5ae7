import { expect } from 'vitest';
import { REASONS, STEPS } from '../../../lib/ratings';
import { downloads } from '../downloads';
import { CHAIN } from '../kept-versions';
import { galleryPage, type Stage } from '../setup';
import { Keys, typing } from './keys';

const url = galleryPage('article-2023').address.split('?')[0] ?? '';
const id = `newsweek:${/\d+$/.exec(url)?.[0]}`;
const AT = '2024-03-08T10:00:00.000Z';
const article = { id, url, publisher: 'Newsweek', headline: 'Town Votes', section: 'World', authors: [], published: null };
const BEFORE = { article, step: 'fair', reasons: [], note: 'Who pays?', history: [{ at: '2024-03-08T09:00:00.000Z', step: 'unfair-left' }, { at: AT, step: 'fair' }], madeAt: AT, changedAt: AT, version: CHAIN.texts[0]?.hash ?? null };

const NAMES = { 'unfair-left': 'Unfair, leans left', 'mostly-fair-left': 'Mostly fair, left', fair: 'Fair', 'mostly-fair-right': 'Mostly fair, right', 'unfair-right': 'Unfair, leans right', 'unfair-neither': 'Unfair, but to neither side' } as const;
/** From "fair" to one end, to the other, and back: the arrow keys do not go round. */
const WALK = [
  ['ArrowRight', ['mostly-fair-right', 'unfair-right', 'unfair-neither']],
  ['ArrowLeft', ['unfair-right', 'mostly-fair-right', 'fair', 'mostly-fair-left', 'unfair-left']],
  ['ArrowRight', ['mostly-fair-left', 'fair']],
] as const;
export const REASON_NAMES = ['Sourcing', 'Headline', 'Word choice', 'Missing context', 'Other side missing', 'Old picture', 'Correction handled badly', 'Well done'];

/** Goes through a group of steps, and through all reasons; the group's focus is on "fair". @param kept waits for what is kept. */
export async function judge(keys: Keys, kept: (part: object) => Promise<unknown>): Promise<void> {
  expect(Object.keys(NAMES).toSorted()).toEqual([...STEPS].toSorted());
  await keys.to('radio', 'Fair');
  for (const [key, steps] of WALK) for (const step of steps) await keys.arrow(key, NAMES[step], () => kept({ step }));
  for (const [i, name] of REASON_NAMES.entries()) await keys.use('checkbox', name, ' ', () => kept({ reasons: expect.arrayContaining([REASONS[i]]) }));
}

/** Works every control of the sidebar's card of the rating. */
export async function ratingCard(stage: Stage, saved: ReturnType<typeof downloads>): Promise<void> {
  await stage.driver.setStorage({ [`rating:${id}`]: { v: 2, value: BEFORE }, [`versions:${id}`]: { v: 1, value: { article, chain: CHAIN } } });
  const tab = await stage.visit('article-2023');
  await tab.find('button', 'See what changed');
  const keys = new Keys(stage.driver.kind, tab, 'How fair is it?');
  const kept = (part: object) => expect.poll(async () => ((await stage.driver.storage())[`rating:${id}`] as { value: object } | undefined)?.value, { timeout: 5000 }).toMatchObject(part);
  const says = (text: string | RegExp) => tab.find('text', text, { inSidebar: true });

  await keys.use('button', 'See what changed', 'Enter', async () => (await stage.driver.ownWindow('versions.html')).close());
  await tab.page.bringToFront();
  await judge(keys, kept);
  await keys.use('textbox', 'A note to yourself', typing(' By when?'), () => kept({ note: expect.stringContaining('By when?') }));
  await keys.use('summary', /^You rated it \d+ times$/, 'Enter', () => says(/20\d\d.*: Unfair, leans left$/));
  await keys.use('button', 'Undo', 'Enter', () => kept({ reasons: REASONS.slice(0, -1) }));

  await keys.use('button', 'Share', 'Enter', () => tab.find('heading', 'Your rating as a card'));
  await keys.use('checkbox', 'With my note', ' ', () => expect.poll(async () => (await tab.find('checkbox', 'With my note')).checked, { timeout: 5000 }).toBe(true));
  await keys.use('button', 'Save picture', 'Enter', () => saved.next());
  await says('Saved as a file.');
  await keys.use('button', 'Copy as text', ' ', () => says('Copied.'));
  await keys.use('button', 'Copy as picture', 'Enter', () => says(/^(?:Copied\.|This page does not allow)/));
  await keys.use('button', 'Close card', 'Enter', () => tab.gone('heading', 'Your rating as a card'));
  await keys.use('button', 'Clear rating', ' ', () => kept({ step: null, reasons: [] }));
  expect(await keys.unused()).toEqual([]);
  await tab.close();
}
