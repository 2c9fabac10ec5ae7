import { useEffect, useRef } from 'preact/hooks';
import type { Rule, RuleName } from '../lib/signals';
import type { MarkShown } from './language-mark';
import { LanguageRule } from './language-rule';
import { SectionTitle } from './section-title';
import { useWords } from './say';

export interface LanguageProps {
  /** The rules that marked something and are not hidden, with their marks. */
  found: readonly { rule: Rule; marks: readonly MarkShown[] }[];
  /** Rules that are hidden in this article, and everywhere. */
  hiddenHere: number;
  hiddenEverywhere: number;
  /** Hiding a rule could not be kept. */
  failed: boolean;
  shown: string | null;
  /** The rule whose places are all marked in the article. */
  marked: RuleName | null;
  onShow: (mark: MarkShown) => void;
  onHide: () => void;
  onMark: (rule: RuleName, marks: readonly MarkShown[]) => void;
  onNotUseful: (rule: RuleName, where: 'here' | 'everywhere') => void;
  onShowHidden: () => void;
  onOptions: () => void;
  onMethod: (rule: RuleName) => void;
}

/** How the article is worded, and what stands around it: prompts to look, by rule, summed into nothing. */
export function Language({ found, hiddenHere, hiddenEverywhere, failed, shown, marked, onShow, onHide, onMark, onNotUseful, onShowHidden, onOptions, onMethod }: LanguageProps) {
  const { say } = useWords();
  const section = useRef<HTMLElement>(null);
  const hidden = useRef<number | null>(null);
  // A rule that is hidden takes its buttons along: the focus goes on to the next rule.
  useEffect(() => {
    const heads = section.current?.querySelectorAll<HTMLElement>('.signal-head, .more') ?? [];
    if (hidden.current !== null) heads[Math.min(hidden.current, heads.length - 1)]?.focus();
    hidden.current = null;
  }, [found.length]);
  const notUseful = (rule: RuleName, i: number) => (where: 'here' | 'everywhere') => {
    hidden.current = i;
    onNotUseful(rule, where);
  };
  return (
    <section id="language" ref={section} aria-labelledby="language-title">
      <SectionTitle id="language-title" title={say('languageTitle')} hint={say('languageHint')} />
      {found.length === 0 && <p class="quiet">{say('languageNone')}</p>}
      <ul class="signals">
        {found.map(({ rule, marks }, i) => (
          <LanguageRule
            key={rule.name} rule={rule} marks={marks} shown={shown} marked={marked === rule.name}
            onShow={onShow} onHide={onHide} onMark={() => onMark(rule.name, marks)} onNotUseful={notUseful(rule.name, i)} onMethod={() => onMethod(rule.name)}
          />
        ))}
      </ul>
      {hiddenHere > 0 && (
        <p class="quiet">
          {say('languageHiddenHere', String(hiddenHere))}{' '}
          <button type="button" class="more" onClick={onShowHidden}>
            {say('languageShowHidden')}
          </button>
        </p>
      )}
      {hiddenEverywhere > 0 && (
        <p class="quiet">
          {say('languageHiddenEverywhere', String(hiddenEverywhere))}{' '}
          <button type="button" class="more" onClick={onOptions}>
            {say('optionsOpen')}
          </button>
        </p>
      )}
      <p role="status" class="quiet">{failed ? say('languageNotKept') : ''}</p>
    </section>
  );
}
