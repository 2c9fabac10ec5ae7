import type { Unit } from '../text/units';

/** A word or two, and no stop or comma that closes what is said. */
const SHORT = /^\W{1,2}\p{L}[\p{L}. '’-]{0,15}[^\W_.,]\W{1,2}$/u;

/** `Clarence "Tick" Bell`: is the quotation at `i` what stands between the names of somebody? */
export const isNickname = (units: readonly Unit[], i: number): boolean => SHORT.test(units[i]?.text ?? '') && /^\p{Lu}/u.test(units[i - 1]?.text ?? '') && /^\p{Lu}/u.test(units[i + 1]?.text ?? '');
