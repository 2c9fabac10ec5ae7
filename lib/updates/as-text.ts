import { type ChangeName, nameOfChange } from './change-name';
import type { Comparison } from './comparison';
import type { Segment } from './words';

/** What the comparison itself does not know, in the reader's language. */
export interface TextSource {
  headline: string;
  address: string;
  /** One line for each version: its number, its dates. */
  before: string;
  after: string;
  name: (change: ChangeName) => string;
  /** A time of the page's own, ISO 8601. */
  date: (at: string) => string;
  /** Said where nothing differs. */
  nothing: string;
}

/**
 * A comparison as plain text that reads well in an e-mail: the headline, the address, the two versions, then each
 * change under its name, what was on lines that begin with "- ", what is on lines that begin with "+ ".
 */
export function comparisonAsText(comparison: Comparison, { headline, address, before, after, name, date, nothing }: TextSource): string {
  const { byline, published, modified, captions, notes, changes } = comparison;
  const block = (change: ChangeName, was: string | null, is: string | null) => [name(change), lines('- ', was), lines('+ ', is)].filter(Boolean).join('\n');
  const blocks: string[] = [];
  if (comparison.headline) blocks.push(block('headline', comparison.headline.before, comparison.headline.after));
  if (byline) blocks.push(block('byline', byline.before.join(', '), byline.after.join(', ')));
  if (published) blocks.push(block('published', published.before && date(published.before), published.after && date(published.after)));
  if (modified) blocks.push(block('modified', modified.before && date(modified.before), modified.after && date(modified.after)));
  for (const caption of captions) blocks.push(block('caption', caption.before, caption.after));
  for (const note of notes.removed) blocks.push(block('note', note.text, null));
  for (const note of notes.added) blocks.push(block('note', null, note.text));
  for (const change of changes) {
    const was = side(change.words, 'add');
    const is = side(change.words, 'del');
    blocks.push(change.link === 'moved' ? `${name('moved')}\n${lines('  ', is)}` : block(nameOfChange(change), was, is));
  }
  return `${[headline, address].join('\n')}\n\n${before}\n${after}\n\n${blocks.length ? blocks.join('\n\n') : nothing}\n`;
}

const side = (words: readonly Segment[], without: 'add' | 'del'): string => words.filter((w) => w.op !== without).map((w) => w.text).join('');

/** Every line of `text` with a sign before it; nothing where there is no text. */
const lines = (sign: string, text: string | null): string => (text ? text.split('\n').map((line) => sign + line).join('\n') : '');
