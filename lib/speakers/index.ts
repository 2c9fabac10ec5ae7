/** The speakers room: who said what. Pure text in, data out. */
export { findQuotations, type Quotation } from './quotations';
