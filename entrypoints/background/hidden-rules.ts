import type { Runtime } from 'webextension-polyfill';
import type { Calls, RatingAnswer } from '../../lib/channel';
import { HIDDEN_RULES_KEY, type HiddenRules, hiddenRulesRecord, MOST_HIDDEN_HERE, updateRecord } from '../../lib/store';
import { isClaimed } from './frames';
import { reasonOf } from './keep';
import { isFrom } from './own-pages';
import { isPrivate } from './visits';

const NONE: HiddenRules = { everywhere: [], here: [] };

async function keep(change: (before: HiddenRules) => HiddenRules): Promise<RatingAnswer> {
  try {
    await updateRecord(hiddenRulesRecord, HIDDEN_RULES_KEY, (before) => change(before ?? NONE));
    return { saved: true };
  } catch (error) {
    return { saved: false, reason: reasonOf(error) };
  }
}

/** Hides a rule in one article or everywhere, or shows again what was hidden in the article. Of a private window nothing is kept. */
export async function hideRule({ nonce, articleId, rule }: Calls['rule-hide']['ask'], sender: Runtime.MessageSender): Promise<RatingAnswer> {
  if (!(await isClaimed(nonce, sender))) return { saved: false, reason: 'refused' };
  if (isPrivate(sender)) return { saved: false, reason: 'private' };
  return keep(({ everywhere, here }) => {
    if (rule === null) return { everywhere, here: here.filter((one) => one.articleId !== articleId) };
    if (articleId === null) return { everywhere: [...new Set([...everywhere, rule])], here };
    return { everywhere, here: [...here.filter((one) => one.articleId !== articleId || one.rule !== rule), { articleId, rule }].slice(-MOST_HIDDEN_HERE) };
  });
}

/** Shows a rule again that was hidden everywhere; asked by our options page alone. */
export async function showRule(rule: string, sender: Runtime.MessageSender): Promise<RatingAnswer> {
  if (!isFrom('options', sender)) return { saved: false, reason: 'refused' };
  return keep(({ everywhere, here }) => ({ everywhere: everywhere.filter((one) => one !== rule), here }));
}
