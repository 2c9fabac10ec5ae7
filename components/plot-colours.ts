import { SCALE, type Step } from '../lib/ratings';

/** The colour of a step, as in the scale itself; grey for "neither side". */
export function colourOfStep(step: Step): string {
  const at = (SCALE as readonly Step[]).indexOf(step);
  return at < 0 ? 'var(--faint)' : `var(--m${at + 1})`;
}
