import browser from 'webextension-polyfill';
import type { Calls, RatingAnswer } from '../../lib/channel';
import { changeRating, type RatedArticle, type RatingChange } from '../../lib/ratings';
import { PANEL_KEY, panelRecord, ratingKey, ratingRecord, readRecord, updateRecord } from '../../lib/store';

export async function panelState(): Promise<Calls['panel-state']['answer']> {
  const [panel, siteAccess] = await Promise.all([
    readRecord(panelRecord, PANEL_KEY),
    browser.permissions.contains({ origins: ['https://www.newsweek.com/*'] }),
  ]);
  return { open: panel.state === 'ok' ? panel.value.open : null, siteAccess };
}

export async function rememberPanel(open: boolean): Promise<null> {
  await updateRecord(panelRecord, PANEL_KEY, () => ({ open }));
  return null;
}

/** Saves a change of a rating; failure is an answer, so that the sidebar can say it where the reader looks. */
export async function saveRating(article: RatedArticle, change: RatingChange): Promise<RatingAnswer> {
  try {
    await updateRecord(ratingRecord, ratingKey(article.id), (before) => changeRating(before, article, change, new Date().toISOString()));
    return { saved: true };
  } catch (error) {
    return { saved: false, reason: reasonOf(error) };
  }
}

/** What browsers say when storage is full is told apart by its words alone. */
export const reasonOf = (error: unknown): 'storage-full' | 'storage-failed' => (/quota|full|space/i.test(String(error)) ? 'storage-full' : 'storage-failed');
