import type { List } from './entry';
import { FIGHT } from './fight';
import { INTENSIFIER } from './intensifier';
import { JUDGEMENT } from './judgement';
import { LABEL } from './label';
import { MIND_READING } from './mind-reading';
import { MOCKERY } from './mockery';
import { SCARE } from './scare';
import { SLOGAN } from './slogan';

export type { List } from './entry';
export { PAIRS, WEAK_PAIRS } from './label';
export { PHRASES } from './phrases';
export { SLOGAN_PAIRS } from './slogan';

/** Where a word stands in several lists, the earlier one counts. */
export const LISTS: readonly List[] = [...LABEL, ...SLOGAN, ...MIND_READING, ...MOCKERY, ...SCARE, ...FIGHT, ...INTENSIFIER, ...JUDGEMENT];
