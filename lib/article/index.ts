/** The article room: from a page to an `Article`, plain data. */
export { articleId, looksLikeArticle, mayBeArticle, plainAddress, sameArticle } from './address';
export { captionYear } from './caption-year';
export { rangeOf } from './place';
export { readArticle } from './read';
export { type Article, type Fact, FACTS, type NoArticle, type Origins, type Picture, type Place, type Reading, type Source } from './types';
