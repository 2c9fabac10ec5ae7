import * as v from 'valibot';
import { articleSchema as article } from './article-schema';
import { VISIT_ANSWERS } from './calls';
import type { ToFrame } from './port';

const place = v.object({ section: v.string(), scroll: v.number(), draft: v.nullable(v.object({ articleId: v.string(), note: v.string() })) });
const message = v.variant('say', [
  v.object({ say: v.literal('article'), article, place: v.nullable(place), siteAccess: v.boolean(), firstUse: v.boolean(), visit: v.nullable(v.picklist(VISIT_ANSWERS)) }),
  v.object({ say: v.literal('no-article'), reason: v.picklist(['not-article', 'not-recognised', 'loading']), url: v.string() }),
  v.object({ say: v.literal('in-view'), paragraph: v.number() }),
  v.object({ say: v.literal('focus') }),
]);

/** What came through the page's port, checked at the frame's door. Null when it is none of ours. */
export function checkWord(given: unknown): ToFrame | null {
  const result = v.safeParse(message, given);
  return result.success ? result.output : null;
}
