/** What is said of an article of a publisher that nothing is known of. Loaded for those alone, when the frame has drawn itself. */
export { GeneralNote } from '../../components/general-note';
export { isEnglish } from '../../lib/general';
