/** The article room: from a page to an `Article`, plain data. */
export { articleId, looksLikeArticle, mayBeArticle, plainAddress, sameArticle } from './address';
export { agreement } from './agreement';
export { captionYear } from './caption-year';
export { paragraphRuns, type Run } from './flow';
export { isoDate, jsonLd } from './metadata';
export { rangeOf } from './place';
export { readArticle } from './read';
export { decodeEntities, tidy } from './text';
export { type Article, type Fact, FACTS, type NoArticle, type Origins, type Picture, type Place, type Reading, type Source } from './types';
