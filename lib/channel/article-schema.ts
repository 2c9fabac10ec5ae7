import * as v from 'valibot';
import type { Article } from '../article';

const text = v.string();
const nullable = v.nullable(text);
const source = v.nullable(v.picklist(['data', 'markup', 'head', 'page']));

/** An article as the content script read it, checked where it arrives. */
export const articleSchema: v.GenericSchema<unknown, Article> = v.object({
  id: v.pipe(text, v.minLength(1)), url: text, publisher: text, headline: text, section: nullable, authors: v.array(text), published: nullable, modified: nullable,
  paragraphs: v.array(text), headings: v.array(v.number()),
  pictures: v.array(v.object({ caption: nullable, credit: nullable })),
  aboutAuthor: nullable, aiDisclosure: v.boolean(),
  meter: v.boolean(), kind: v.picklist(['news', 'opinion', 'live-blog']), partial: v.boolean(),
  origins: v.exactOptional(v.object({ era: v.nullable(v.number()), compared: v.boolean(), from: v.object({ headline: source, section: source, authors: source, published: source, modified: source }) })),
});
