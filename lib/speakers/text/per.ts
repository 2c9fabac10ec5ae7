import { isCapitalised } from './capital';
import type { Unit } from './units';

/** Is "Per", which opens a sentence, a given name? "Per Bell, who …", "Per Bell, 40, …", "Per Bell said", but "Per Harbour Trust, the road is shut." */
export function perSpeaks(units: readonly Unit[], i: number): boolean {
  if (units[i]?.lower !== 'per') return false;
  let to = i + 1;
  while (units[to]?.kind === 'word' && isCapitalised(units[to]?.text ?? '')) to++;
  const comma = units[to]?.text === ',';
  return to > i + 1 && (comma ? /^(?:who|whose|\d{1,2})$/ : /^(?:said|says|told|wrote|added)$/).test(units[comma ? to + 1 : to]?.lower ?? '');
}
