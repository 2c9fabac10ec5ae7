/** The signals room: how an article is worded, and what stands around it. Pure data in, data out. */
export { findSignals } from './find-signals';
export { RULES } from './rules';
export type { Detail, Group, Mark, Rule, RuleName, Signals, Spot } from './types';
