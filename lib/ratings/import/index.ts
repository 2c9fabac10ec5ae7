import { readCsv } from './csv';
import type { Reading } from './fault';
import { readJson } from './json';

export { type Fault, type FaultReason, FAULTS, type Found, type Reading } from './fault';
export { type Kinship, onePerArticle, type Preview, previewOf } from './preview';

/** Reads a file that was exported before, in JSON or CSV: told apart by how it begins. Never throws. */
export const readExport = (text: string): Reading => (/^\uFEFF?\s*[{[]/.test(text) ? readJson(text.replace(/^\uFEFF/, '')) : readCsv(text));
