import type { Segment } from '../lib/updates';
import { useWords } from './say';

/** Words of both versions in one line: what went is struck, what came is marked. Screen readers hear which is which. */
export function WordsChanged({ words }: { words: readonly Segment[] }) {
  const { say } = useWords();
  return (
    <>
      {words.map(({ op, text }, i) => {
        if (op === 'same') return text;
        const Tag = op === 'add' ? 'ins' : 'del';
        return (
          <Tag key={i}>
            <span class="unseen">{say(op === 'add' ? 'wordsAdded' : 'wordsRemoved')} </span>
            {text}
          </Tag>
        );
      })}
    </>
  );
}
