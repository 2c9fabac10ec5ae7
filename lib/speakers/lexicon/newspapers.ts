import { words } from './words';

/** What the names of newspapers end in, and no other body's. */
export const NEWSPAPERS = words('times journal tribune herald gazette courier ledger chronicle');
