import type { MarkedText } from '../lib/updates';
import { useWords } from './say';

interface Props {
  marked: MarkedText;
  side: 'before' | 'after';
}

/** A text of one version with what changed in it: struck red on the old side, green on the new one. Screen readers hear which is which. */
export function MarkedWords({ marked: { text, marks }, side }: Props) {
  const { say } = useWords();
  const parts = [];
  let at = 0;
  for (const { start, end, kind } of marks) {
    parts.push(text.slice(at, start));
    const words = text.slice(start, end);
    const Tag = side === 'before' ? 'del' : 'ins';
    parts.push(
      kind === 'changed' ? (
        <Tag key={start}>
          <span class="unseen">{say(side === 'before' ? 'wordsRemoved' : 'wordsAdded')} </span>
          {words}
        </Tag>
      ) : (
        <span key={start} class={kind}>
          {words}
        </span>
      ),
    );
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
