import { useState } from 'preact/hooks';
import type { Rule } from '../lib/signals';
import { LanguageMark, type MarkShown } from './language-mark';
import { RULE_WORDS } from './rule-words';
import { useWords } from './say';

interface Props {
  rule: Rule;
  marks: readonly MarkShown[];
  /** `id` of the one that is marked in the article. */
  shown: string | null;
  /** Are all its places marked in the article? */
  marked: boolean;
  onShow: (mark: MarkShown) => void;
  onHide: () => void;
  onMark: () => void;
  onNotUseful: (where: 'here' | 'everywhere') => void;
  onMethod: () => void;
}

/** Marks of a rule that are shown at first. */
const FIRST = 6;

/** One rule with its count; it opens to its places and its own words. */
export function LanguageRule({ rule, marks, shown, marked, onShow, onHide, onMark, onNotUseful, onMethod }: Props) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const { name, looks, not } = RULE_WORDS[rule.name];
  const own = marks.filter(({ mark }) => !mark.quoted);
  const quoted = marks.filter(({ mark }) => mark.quoted);
  const inText = marks.some(({ mark }) => mark.place.part === 'text');
  return (
    <li class="signal">
      <button type="button" class="signal-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        <b>{say(name)}</b> <span>{[own.length > 0 && (quoted.length > 0 ? say('languageOwnCount', String(own.length)) : String(own.length)), quoted.length > 0 && say('languageQuotedCount', String(quoted.length))].filter(Boolean).join(' · ')}</span>
      </button>
      {open && (
        <div class="signal-body">
          <p>{say(looks)}</p>
          <p class="not">{say(not)}</p>
          <Places marks={own} shown={shown} onShow={onShow} onHide={onHide} />
          {quoted.length > 0 && <h3>{say('languageQuoted')}</h3>}
          <Places marks={quoted} shown={shown} onShow={onShow} onHide={onHide} />
          <div class="signal-tools">
            {inText && (
              <button type="button" aria-pressed={marked} onClick={onMark}>
                {say(marked ? 'languageMarksOff' : 'languageMarksOn')}
              </button>
            )}
            <button type="button" onClick={() => onNotUseful('here')}>
              {say('languageHideHere')}
            </button>
            <button type="button" onClick={() => onNotUseful('everywhere')}>
              {say('languageHideEverywhere')}
            </button>
            <button type="button" onClick={onMethod}>
              {say('methodLink')}
            </button>
          </div>
        </div>
      )}
    </li>
  );
}

function Places({ marks, shown, onShow, onHide }: Pick<Props, 'marks' | 'shown' | 'onShow' | 'onHide'>) {
  const { say } = useWords();
  const [all, setAll] = useState(false);
  if (marks.length === 0) return null;
  const visible = all ? marks : marks.slice(0, FIRST);
  return (
    <>
      <ol class="quotes">
        {visible.map((mark) => (
          <LanguageMark key={mark.id} shown={mark} pressed={shown === mark.id} onShow={() => (shown === mark.id ? onHide() : onShow(mark))} />
        ))}
      </ol>
      {visible.length < marks.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {say('languageMore', String(marks.length))}
        </button>
      )}
    </>
  );
}
