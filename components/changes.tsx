import { useState } from 'preact/hooks';
import { type Comparison, nameOfChange, type Passage, type Segment } from '../lib/updates';
import { CHANGE_NAMES } from './change-names';
import { useWords } from './say';
import { WordsChanged } from './words-changed';

interface Props {
  comparison: Comparison;
  /** Shows a passage of the new version in the article; left out where there is no article beside it. */
  onShow?: ((place: Passage) => void) | undefined;
}

interface Row {
  name: string;
  words: Segment[];
  trivial: boolean;
  place: Passage | null;
}

/** How one version became another: what changed, named, with its words. What is trivial is folded away until asked for. */
export function Changes({ comparison, onShow }: Props) {
  const { say } = useWords();
  const [all, setAll] = useState(false);
  const rows = rowsOf(comparison);
  const telling = rows.filter((row) => !row.trivial);
  const visible = all || telling.length === 0 ? rows : telling;
  return (
    <div class="changes">
      <ul>
        {visible.map(({ name, words, place }, i) => (
          <li key={i} class="change">
            <span class="chip">{say(name)}</span>
            {place && onShow ? (
              <button type="button" class="diff" title={say('changeShow')} onClick={() => onShow(place)}>
                <WordsChanged words={words} />
              </button>
            ) : (
              <p class="diff">
                <WordsChanged words={words} />
              </p>
            )}
          </li>
        ))}
      </ul>
      {visible.length < rows.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {say('changesTrivial', String(rows.length - visible.length))}
        </button>
      )}
    </div>
  );
}

/** Headline, byline and captions first, then the text in the order of the new version. `name` is a message's name. */
function rowsOf({ headline, byline, captions, changes }: Comparison): Row[] {
  const rows: Row[] = [];
  if (headline) rows.push({ name: CHANGE_NAMES.headline, words: headline.words, trivial: headline.trivial, place: null });
  if (byline) rows.push({ name: CHANGE_NAMES.byline, words: [{ op: 'del', text: byline.before.join(', ') }, { op: 'same', text: ' ' }, { op: 'add', text: byline.after.join(', ') }], trivial: false, place: null });
  for (const { words, trivial } of captions) rows.push({ name: CHANGE_NAMES.caption, words, trivial, place: null });
  for (const change of changes) rows.push({ name: CHANGE_NAMES[nameOfChange(change)], words: change.words, trivial: change.trivial, place: change.place });
  return rows;
}
