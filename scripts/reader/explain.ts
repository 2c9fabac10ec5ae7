import type { Reason } from '../../lib/speakers';

const LONGEST = 70;

/** One line a decision: where, which step, what the words are, and why it came out so. */
export function asReasons(reasons: readonly Reason[], paragraphs: readonly string[]): string {
  const lines = reasons.map(({ step, paragraph, start, end, reason }) => {
    const words = (paragraphs[paragraph] ?? '').slice(start, end);
    return `¶${paragraph} ${start}–${end} ${step}: "${words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words}"\n    ${reason}`;
  });
  return `${lines.join('\n')}\n`;
}
