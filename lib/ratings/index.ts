/** The ratings room: the scale and what a rating is. Pure. */
export { entryOf, monthOf, type RatingEntry } from './entry';
export { EVERYTHING, folded, haystack, matcher, type Query, type Sort, sorted, SORTS } from './find';
export { mergeRating } from './merge';
export { changeRating, LONGEST_NOTE, MOST_KEPT, type RatedArticle, ratedArticle, type Rating, type RatingChange, type RatingTurn } from './rating';
export { type Reason, REASONS } from './reasons';
export { NEITHER, SCALE, type Step, STEPS } from './scale';
export { byChanges, byGroup, byMonth, countSteps, FEWEST, type Group, type StepCounts, totalOf } from './statistics';
export { csvExport, type ExportKind, jsonExport, markdownExport, type MarkdownWords, wholeFile } from './export';
export { type Fault, type FaultReason, FAULTS, type Kinship, type Preview, previewOf, readExport, type Reading } from './import';
export { GONE_PREFIX, itemBytes, type Presence, type Presences, reconcile, type Reconciled, SYNC_PREFIX, SYNC_QUOTA } from './sync';
