import type { ChangeName } from '../lib/updates';

/** The message that names each change. */
export const CHANGE_NAMES: Record<ChangeName, string> = {
  typo: 'editTypo',
  number: 'editNumber',
  date: 'editDate',
  name: 'editName',
  quote: 'editQuote',
  words: 'editWords',
  moved: 'changeMoved',
  split: 'changeSplit',
  merged: 'changeMerged',
  added: 'changeAdded',
  removed: 'changeRemoved',
  headline: 'changeHeadline',
  byline: 'changeByline',
  caption: 'changeCaption',
  published: 'changePublished',
  modified: 'changeModified',
  note: 'changeNote',
};
