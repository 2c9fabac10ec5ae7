import type { Reason, Step } from '../lib/ratings';

/** The message of each step and reason: their words exist once, in the message files. */
export const STEP_LABELS: Record<Step, string> = {
  'unfair-left': 'rateUnfairLeft',
  'mostly-fair-left': 'rateMostlyFairLeft',
  fair: 'rateFair',
  'mostly-fair-right': 'rateMostlyFairRight',
  'unfair-right': 'rateUnfairRight',
  'unfair-neither': 'rateNeither',
};

export const REASON_LABELS: Record<Reason, string> = {
  sourcing: 'reasonSourcing',
  headline: 'reasonHeadline',
  'word-choice': 'reasonWords',
  'missing-context': 'reasonContext',
  'other-side-missing': 'reasonOtherSide',
  'old-picture': 'reasonPicture',
  'correction-handled-badly': 'reasonCorrection',
  'well-done': 'reasonWellDone',
};
