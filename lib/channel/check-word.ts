import * as v from 'valibot';
import type { ToFrame } from './port';

const nullable = v.nullable(v.string());
const article = v.object({
  id: v.string(), url: v.string(), publisher: v.string(), headline: v.string(), section: nullable, authors: v.array(v.string()), published: nullable, modified: nullable,
  paragraphs: v.array(v.string()), headings: v.array(v.number()),
  pictures: v.array(v.object({ caption: nullable, credit: nullable })),
  aboutAuthor: nullable, aiDisclosure: v.boolean(), kind: v.picklist(['news', 'opinion', 'live-blog']), partial: v.boolean(),
});
const place = v.object({ section: v.string(), scroll: v.number(), draft: v.nullable(v.object({ articleId: v.string(), note: v.string() })) });
const message = v.variant('say', [
  v.object({ say: v.literal('article'), article, place: v.nullable(place), siteAccess: v.boolean(), firstUse: v.boolean() }),
  v.object({ say: v.literal('no-article'), reason: v.picklist(['not-article', 'not-recognised', 'loading']), url: v.string() }),
  v.object({ say: v.literal('focus') }),
]);

/** What came through the page's port, checked at the frame's door. Null when it is none of ours. */
export function checkWord(given: unknown): ToFrame | null {
  const result = v.safeParse(message, given);
  return result.success ? result.output : null;
}
