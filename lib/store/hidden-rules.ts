import * as v from 'valibot';
import { parser, type RecordKind, text } from './records';

/** Rules of wording that the reader does not want to see. */
export interface HiddenRules {
  everywhere: string[];
  /** In one article alone; the newest last. */
  here: { articleId: string; rule: string }[];
}

/** So many are remembered for single articles; the oldest go first. */
export const MOST_HIDDEN_HERE = 300;

const rule = text(40);
export const hiddenRulesRecord: RecordKind<HiddenRules> = {
  version: 1,
  check: parser(v.object({ everywhere: v.pipe(v.array(rule), v.maxLength(40)), here: v.pipe(v.array(v.object({ articleId: text(2000), rule })), v.maxLength(MOST_HIDDEN_HERE)) })),
};
export const HIDDEN_RULES_KEY = 'hidden-rules';
