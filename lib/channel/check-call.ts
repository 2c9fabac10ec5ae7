import * as v from 'valibot';
import { isFullName } from '../lookups';
import { LONGEST_NOTE, REASONS, STEPS } from '../ratings';
import { checkRatedArticle, checkRating, settingsRecord } from '../store';
import { articleSchema } from './article-schema';
import type { CallMessage } from './calls';

/** A value that the store's own check lets pass. */
const checkedBy = <Value>(check: (value: unknown) => Value | null) =>
  v.pipe(v.unknown(), v.rawTransform(({ dataset, addIssue, NEVER }): Value => {
    const value = check(dataset.value);
    if (value !== null) return value;
    addIssue({ message: 'not as it is kept' });
    return NEVER;
  }));

const nonce = v.pipe(v.string(), v.uuid());
const articleId = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
const undo = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp());
const rule = v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/));
/** Only an address of the open web is looked up, and none that carries a name or a password. */
const webAddress = v.pipe(v.string(), v.maxLength(4000), v.check((given) => {
  const url = URL.canParse(given) ? new URL(given) : null;
  return url?.protocol === 'https:' && !url.username && !url.password && !url.port;
}));
/** A name of two words or more: it becomes part of an address, and one word names too many. */
const personName = v.pipe(v.string(), v.maxLength(120), v.check(isFullName));
const change = v.object({
  step: v.exactOptional(v.nullable(v.picklist(STEPS))),
  reasons: v.exactOptional(v.pipe(v.array(v.picklist(REASONS)), v.maxLength(REASONS.length))),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_NOTE))),
  version: v.exactOptional(v.nullable(v.pipe(v.string(), v.maxLength(100)))),
});
const many = <Item extends v.GenericSchema<unknown, unknown>>(item: Item) => v.pipe(v.array(item), v.maxLength(100_000));
const message = v.variant('call', [
  v.object({ call: v.literal('panel-state'), ask: v.null() }),
  v.object({ call: v.literal('panel-set'), ask: v.object({ open: v.boolean() }) }),
  v.object({ call: v.literal('visit'), ask: v.object({ article: articleSchema }) }),
  v.object({ call: v.literal('frame-announce'), ask: v.object({ nonce }) }),
  v.object({ call: v.literal('frame-claim'), ask: v.object({ nonce, life: nonce }) }),
  v.object({
    call: v.literal('rating-change'),
    ask: v.object({
      nonce,
      article: checkedBy(checkRatedArticle),
      change,
      anyway: v.boolean(),
    }),
  }),
  v.object({ call: v.literal('greeting-done'), ask: v.object({ nonce }) }),
  v.object({ call: v.literal('room-set'), ask: v.object({ nonce, on: v.boolean() }) }),
  v.object({ call: v.literal('rating-undo'), ask: v.object({ nonce, articleId, anyway: v.boolean() }) }),
  v.object({ call: v.literal('rating-edit'), ask: v.object({ articleId, change }) }),
  v.object({ call: v.literal('ratings-delete'), ask: v.object({ ids: v.union([many(articleId), v.literal('all')]), undo }) }),
  v.object({ call: v.literal('ratings-restore'), ask: v.object({ undo }) }),
  v.object({ call: v.literal('ratings-import'), ask: v.object({ ratings: many(checkedBy(checkRating)) }) }),
  v.object({ call: v.literal('reminder-done'), ask: v.null() }),
  v.object({ call: v.literal('ratings-rebuild'), ask: v.null() }),
  v.object({ call: v.literal('aside-delete'), ask: v.object({ keys: many(v.pipe(v.string(), v.startsWith('aside:'))) }) }),
  v.object({ call: v.literal('page-open'), ask: v.object({ nonce, page: v.picklist(['versions', 'options', 'ratings', 'method']), articleId: v.nullable(v.pipe(v.string(), v.maxLength(2000))), from: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), part: v.exactOptional(v.union([rule, v.literal('')])) }) }),
  v.object({ call: v.literal('rule-hide'), ask: v.object({ nonce, articleId: v.nullable(articleId), rule: v.nullable(rule) }) }),
  v.object({ call: v.literal('rule-show'), ask: v.object({ rule }) }),
  v.object({ call: v.literal('settings-set'), ask: v.object({ settings: checkedBy(settingsRecord.check) }) }),
  v.object({ call: v.literal('everything-delete'), ask: v.null() }),
  v.object({ call: v.literal('versions-delete'), ask: v.null() }),
  v.object({ call: v.literal('captures-list'), ask: v.object({ nonce, article: v.object({ id: articleId, url: webAddress }) }) }),
  v.object({ call: v.literal('capture-read'), ask: v.object({ nonce, articleId, timestamp: v.pipe(v.string(), v.regex(/^\d{14}$/)) }) }),
  v.object({ call: v.literal('person-look'), ask: v.object({ nonce, name: personName, want: v.picklist(['look', 'again', 'others']) }) }),
  v.object({ call: v.literal('person-choose'), ask: v.object({ nonce, name: personName, title: v.pipe(v.string(), v.minLength(1), v.maxLength(300)) }) }),
]);

/** A message to the background, checked; null when it is none of ours. */
export function checkCall(given: unknown): CallMessage | null {
  const result = v.safeParse(message, given);
  return result.success ? result.output : null;
}
