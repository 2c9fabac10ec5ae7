/** One reason, in order: which step decided what about which words. Offsets are UTF-16 code units of the paragraph. */
export interface Reason {
  step: 'attributions' | 'replies';
  paragraph: number;
  start: number;
  end: number;
  reason: string;
}

/** Called by each step for each thing it decides; left out, nothing is recorded and nothing is paid. */
export type Trace = (reason: Reason) => void;
