import type { Runtime } from 'webextension-polyfill';
import type { Calls, RatingAnswer } from '../../lib/channel';
import { GREETING_KEY, greetingRecord, updateRecord } from '../../lib/store';
import { isClaimed } from './frames';
import { reasonOf } from './keep';
import { isPrivate } from './visits';

/** The reader has read what is said at first use. Of a private window nothing is kept. */
export async function greeted({ nonce }: Calls['greeting-done']['ask'], sender: Runtime.MessageSender): Promise<RatingAnswer> {
  if (!(await isClaimed(nonce, sender))) return { saved: false, reason: 'refused' };
  if (isPrivate(sender)) return { saved: false, reason: 'private' };
  try {
    await updateRecord(greetingRecord, GREETING_KEY, () => ({ done: true }));
    return { saved: true };
  } catch (error) {
    return { saved: false, reason: reasonOf(error) };
  }
}
