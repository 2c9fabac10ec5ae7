import type { Mark } from '../lib/signals';
import { GROUP_WORDS } from './rule-words';
import { useWords } from './say';

/** A mark with the words around it. */
export interface MarkShown {
  id: string;
  mark: Mark;
  before: string;
  words: string;
  after: string;
}

interface Props {
  shown: MarkShown;
  pressed: boolean;
  onShow: () => void;
}

/** One place that a rule marked, in the words around it. A click finds it in the article, where the article's text has it. */
export function LanguageMark({ shown: { mark, before, words, after }, pressed, onShow }: Props) {
  const { say } = useWords();
  const text = (
    <>
      {before}
      <mark>{words}</mark>
      {after}
    </>
  );
  const { name, share, years } = mark.detail ?? {};
  const facts = [say(GROUP_WORDS[mark.group]), name, share !== undefined && `${Math.round(share * 100)} %`, years !== undefined && say('languageYears', String(years)), mark.place.part === 'headline' && say('languageInHeadline'), mark.place.part === 'caption' && say('languageInCaption')].filter(Boolean);
  return (
    <li>
      {mark.place.part === 'text' ? (
        <button type="button" class="quote" aria-pressed={pressed} onClick={onShow}>
          {text}
        </button>
      ) : (
        <p class="quote">{text}</p>
      )}
      <span class="through">{facts.join(' · ')}</span>
    </li>
  );
}
