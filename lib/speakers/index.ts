/** The speakers room: who said what. Pure text in, data out. */
export { findSpeakers } from './find-speakers';
export { passagesOf, type SaidPassage, type Voice, voicesOf } from './passages';
export { findQuotations, type Quotation } from './text/quotations';
export type { Reason, Trace } from './trace';
export type { Attribution, Findings, Kind, Reply, Span, Speaker, Text } from './types';
