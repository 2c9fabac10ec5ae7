import browser, { type Runtime } from 'webextension-polyfill';
import type { Calls, RatingAnswer } from '../../lib/channel';
import { changeRating, mergeRating } from '../../lib/ratings';
import { changeRatings, forgetUndone, ratedIds, rebuildIndex, REMINDER_KEY, reminderRecord, restoreRatings, undoRating, updateRecord } from '../../lib/store';
import { isClaimed } from './frames';
import { reasonOf } from './keep';
import { isFrom } from './own-pages';
import { isPrivate } from './visits';

type Sender = Runtime.MessageSender;
type Refusal = Exclude<RatingAnswer, { saved: true }>;

const REFUSED: Refusal = { saved: false, reason: 'refused' };
const SAVED: RatingAnswer = { saved: true };
const now = (): string => new Date().toISOString();

/** Failure is an answer, so that it can be said where the reader looks. */
const answerOf = <Answer extends { saved: true }>(work: Promise<Answer>): Promise<Answer | Refusal> => work.catch((error: unknown): Refusal => ({ saved: false, reason: reasonOf(error) }));
const fromRatings = async <Answer extends { saved: true }>(sender: Sender, work: () => Promise<Answer>): Promise<Answer | Refusal> => (isFrom('ratings', sender) ? answerOf(work()) : REFUSED);

/** A frame's change of its article's rating. */
export async function rate({ nonce, article, change, anyway }: Calls['rating-change']['ask'], sender: Sender): Promise<RatingAnswer> {
  if (!(await isClaimed(nonce, sender))) return REFUSED;
  if (isPrivate(sender) && !anyway) return { saved: false, reason: 'private' };
  // A note is typed over many writes: none of them takes away what an undo would bring back.
  const undoAt = change.step === undefined && change.reasons === undefined ? null : now();
  return answerOf(changeRatings([article.id], (before) => changeRating(before, article, change, now()), undoAt).then(() => SAVED as { saved: true }));
}

export async function undo({ nonce, articleId, anyway }: Calls['rating-undo']['ask'], sender: Sender): Promise<RatingAnswer> {
  if (!(await isClaimed(nonce, sender))) return REFUSED;
  if (isPrivate(sender) && !anyway) return { saved: false, reason: 'private' };
  return answerOf(undoRating(articleId).then(() => SAVED as { saved: true }));
}

export const editRating = ({ articleId, change }: Calls['rating-edit']['ask'], sender: Sender): Promise<RatingAnswer> =>
  fromRatings(sender, async () => {
    await changeRatings([articleId], (before) => before && changeRating(before, before.article, { version: before.version, ...change }, now()), null);
    return { saved: true };
  });

/** What is deleted stays for an undo until the browser is started a day later. */
export const deleteRatings = async ({ ids, undo: at }: Calls['ratings-delete']['ask'], sender: Sender): Promise<RatingAnswer> =>
  fromRatings(sender, async () => {
    await changeRatings(ids === 'all' ? await ratedIds() : ids, () => null, at);
    return { saved: true };
  });

export const restore = ({ undo: at }: Calls['ratings-restore']['ask'], sender: Sender): Promise<RatingAnswer> =>
  fromRatings(sender, async () => {
    await restoreRatings(at);
    return { saved: true };
  });

export const importRatings = ({ ratings }: Calls['ratings-import']['ask'], sender: Sender): Promise<RatingAnswer> =>
  fromRatings(sender, async () => {
    const given = new Map(ratings.map((rating) => [rating.article.id, rating]));
    await changeRatings([...given.keys()], (before, id) => {
      const theirs = given.get(id);
      return theirs && before ? mergeRating(before, theirs) : (theirs ?? before);
    }, null);
    return { saved: true };
  });

export const rebuild = (_: null, sender: Sender): Promise<RatingAnswer> =>
  fromRatings(sender, async () => {
    await rebuildIndex();
    return { saved: true };
  });

export const reminded = (_: null, sender: Sender): Promise<RatingAnswer> =>
  fromRatings(sender, async () => {
    await updateRecord(reminderRecord, REMINDER_KEY, () => ({ done: true }));
    return { saved: true };
  });

export const deleteAside = ({ keys }: Calls['aside-delete']['ask'], sender: Sender): Promise<RatingAnswer> =>
  fromRatings(sender, async () => {
    await browser.storage.local.remove(keys);
    return { saved: true };
  });

const DAY = 86_400_000;

/** What was kept for an undo is let go when the browser starts a day later. */
export const watchStart = (): void => browser.runtime.onStartup.addListener(() => void forgetUndone(Date.now() - DAY).catch(() => {}));
