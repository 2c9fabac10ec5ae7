/** The room of publishers that nothing is known of: from any page to an `Article`, by general rules. */
export { isEnglish } from './english';
export { isGeneral } from './key';
export { readGeneral } from './read';
