import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './say';

/** One thing that somebody said, as the sidebar lists it. Offsets are UTF-16 code units of the paragraph. */
export interface Passage {
  id: string;
  text: string;
  /** Words of the article that report what was said; else they are quoted. */
  paraphrase: boolean;
  /** Who said it together with the speaker. */
  others: readonly string[];
  /** Through whom it is known. */
  quotedBy: string | null;
  paragraph: number;
  start: number;
  end: number;
}

interface Props {
  passages: readonly Passage[];
  /** How many are shown at first. */
  first: number;
  /** `id` of the one that is marked in the article. */
  shown: string | null;
  /** Paragraph of the article that is being read; its passages are marked in the list. */
  inView: number | null;
  onShow: (passage: Passage) => void;
  onHide: () => void;
  onCopy: (passage: Passage) => Promise<boolean>;
}

/** Quoted words in their marks, without the comma that leads on to "he said"; told ones as the article has them. */
export const wordsOf = ({ text, paraphrase }: Pick<Passage, 'text' | 'paraphrase'>): string => (paraphrase ? text : `“${text.replace(/,$/, '')}”`);

/** Of `passages` the `count` with most words, in order: quotations before what is told in the article's words. */
function fullest(passages: readonly Passage[], count: number): readonly Passage[] {
  const weight = ({ paraphrase, text }: Passage) => text.length - (paraphrase ? 100_000 : 0);
  const chosen = new Set(passages.toSorted((a, b) => weight(b) - weight(a)).slice(0, count));
  return passages.filter((passage) => chosen.has(passage));
}

/** What somebody said, in order; a click finds it in the article, and what is found can be copied with its source. */
export function PassageList({ passages, first, shown, inView, onShow, onHide, onCopy }: Props) {
  const { say } = useWords();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const next = useRef<number | null>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const visible = all ? passages : fullest(passages, first);
  const hidden = passages.filter((passage) => !visible.includes(passage));
  const quotes = hidden.filter((passage) => !passage.paraphrase).length;
  const told = hidden.length - quotes;
  const more = [quotes && say(quotes === 1 ? 'quoteHidden' : 'quotesHidden', String(quotes)), told && say(told === 1 ? 'paraphraseHidden' : 'paraphrasesHidden', String(told))].filter(Boolean);
  // The button goes when it is pressed: the focus must not go with it.
  const showAll = () => {
    next.current = passages.findIndex((passage) => !visible.includes(passage));
    setAll(true);
  };
  const showFewer = () => {
    next.current = 0;
    setAll(false);
  };
  useEffect(() => {
    if (next.current !== null) list.current?.querySelectorAll<HTMLElement>('.quote')[next.current]?.focus();
    next.current = null;
  }, [all]);
  return (
    <>
      <ol class="quotes" ref={list}>
        {visible.map((passage) => (
          <li key={passage.id}>
            <button
              type="button"
              class={`quote${passage.paraphrase ? ' told' : ''}${passage.paragraph === inView ? ' near' : ''}`}
              aria-pressed={shown === passage.id}
              aria-current={passage.paragraph === inView ? 'location' : undefined}
              onClick={() => (shown === passage.id ? onHide() : onShow(passage))}
            >
              {wordsOf(passage)}
            </button>
            {passage.others.length > 0 && <span class="through">{say('saidWith', passage.others.join(', '))}</span>}
            {passage.quotedBy && <span class="through">{say('quotedBy', passage.quotedBy)}</span>}
            {shown === passage.id && (
              <button type="button" class="copy" onClick={() => void onCopy(passage).then((done) => setCopied(done ? passage.id : null))}>
                {say(copied === passage.id ? 'quoteCopied' : 'quoteCopy')}
              </button>
            )}
          </li>
        ))}
      </ol>
      {hidden.length > 0 && (
        <button type="button" class="more" onClick={showAll}>
          {more.join(', ')}
        </button>
      )}
      {all && fullest(passages, first).length < passages.length && (
        <button type="button" class="more" onClick={showFewer}>
          {say('quotesFewer')}
        </button>
      )}
    </>
  );
}
