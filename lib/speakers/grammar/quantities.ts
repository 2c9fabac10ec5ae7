import { words } from '../lexicon/words';
import type { Unit } from '../text/units';
import type { Tag } from './tag';

/** Stand before how many there are, and belong to the phrase. */
const SINGLE = words('about nearly almost roughly around over virtually fully barely some another both neither either all half');
const SEVERAL = words('more_than less_than fewer_than better_than other_than at_least at_most up_to well_over as_many_as as_few_as as_much_as');
const LEADS = words('more less fewer better other at up well as');

export const isQuantity = (lower: string): boolean => SINGLE.has(lower);

/** Behind "about", "nearly all", "more than", "as many as" at `from`; `from` where there is none. Positions in units, none beyond `end`. */
export function behindQuantity(units: readonly Unit[], tags: readonly Tag[], from: number, end: number): number {
  let i = from;
  for (;;) {
    const taken = LEADS.has(units[i]?.lower ?? '') && [3, 2].find((n) => SEVERAL.has(units.slice(i, i + n).map((u) => u.lower).join(' ')));
    if (taken) i += taken;
    else if (isQuantity(units[i]?.lower ?? '') && i + 1 < end && tags[i + 1] !== 'preposition' && tags[i + 1] !== 'subordinator') i++;
    else return i;
  }
}
