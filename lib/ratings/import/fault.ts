import type { Rating } from '../rating';

/** Why something in a file is no rating of ours. */
export const FAULTS = ['not-ours', 'newer-format', 'syntax', 'quotes', 'cells', 'not-a-record', 'article', 'address', 'step', 'reasons', 'note', 'history', 'time', 'version'] as const;
export type FaultReason = (typeof FAULTS)[number];

export interface Fault {
  /** Of the file, from 1: where the record begins. */
  line: number;
  reason: FaultReason;
}

/** A rating as it stood in a file. */
export interface Found {
  rating: Rating;
  line: number;
  /** The note was longer than a note may be. */
  cut: boolean;
}

/** What could be read of a file. Whatever the file, something of this kind comes out. */
export interface Reading {
  found: Found[];
  faults: Fault[];
}
