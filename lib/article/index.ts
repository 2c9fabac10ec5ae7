/** The article room: from a page to an `Article`, plain data. */
export { articleId, looksLikeArticle, mayBeArticle, plainAddress, sameArticle } from './address';
export { captionYear } from './caption-year';
export { rangeOf } from './place';
export { readArticle } from './read';
export type { Article, NoArticle, Picture, Place, Reading } from './types';
