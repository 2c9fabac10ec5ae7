import { useMemo } from 'preact/hooks';
import { Language } from '../../components/language';
import '../../components/language.css';
import type { MarkShown } from '../../components/language-mark';
import type { Article } from '../../lib/article';
import { findSignals, type Mark, RULES, type RuleName } from '../../lib/signals';
import type { Findings } from '../../lib/speakers';
import { useHiddenRules } from './use-hidden-rules';
import type { Marks } from './use-marks';

interface Props {
  article: Article;
  speech: Findings;
  nonce: string;
  marks: Marks;
  onOptions: () => void;
  onMethod: (rule: RuleName) => void;
}

/** As much of the text as is shown around a mark, in UTF-16 code units. */
const AROUND = 60;

/** How the article is worded. The rules and all of this section are loaded when the speakers are there. */
export function LanguageSection({ article, speech, nonce, marks, onOptions, onMethod }: Props) {
  const all = useMemo(() => findSignals(article, speech).marks.map((mark) => inContext(article, mark)), [article, speech]);
  const hidden = useHiddenRules(article.id, nonce);
  const byRule = RULES.map((rule) => ({ rule, marks: all.filter(({ mark }) => mark.rule === rule.name) })).filter((one) => one.marks.length > 0);
  return (
    <Language
      found={byRule.filter(({ rule }) => !hidden.here.includes(rule.name) && !hidden.everywhere.includes(rule.name))}
      hiddenHere={byRule.filter(({ rule }) => hidden.here.includes(rule.name) && !hidden.everywhere.includes(rule.name)).length}
      hiddenEverywhere={hidden.everywhere.length}
      failed={hidden.failed}
      shown={marks.shown}
      marked={RULES.find(({ name }) => marks.marked === `rule ${name}`)?.name ?? null}
      onShow={({ id, mark: { place } }) => marks.show({ id, paragraph: place.index, start: place.start, end: place.end })}
      onHide={marks.hide}
      onMark={(rule, of) => marks.mark(`rule ${rule}`, of.flatMap(({ mark: { place } }) => (place.part === 'text' ? [{ paragraph: place.index, start: place.start, end: place.end }] : [])))}
      onNotUseful={(rule, where) => {
        if (marks.marked === `rule ${rule}` || all.some(({ id, mark }) => mark.rule === rule && id === marks.shown)) marks.hide();
        hidden.hide(rule, where);
      }}
      onShowHidden={hidden.showHere}
      onOptions={onOptions}
      onMethod={onMethod}
    />
  );
}

function inContext(article: Article, mark: Mark): MarkShown {
  const { part, index, start, end } = mark.place;
  const text = (part === 'text' ? article.paragraphs[index] : part === 'headline' ? article.headline : article.pictures[index]?.caption) ?? '';
  const from = start <= AROUND ? 0 : text.indexOf(' ', start - AROUND) + 1 || start;
  const to = end + AROUND >= text.length ? text.length : Math.max(end, text.lastIndexOf(' ', end + AROUND));
  return {
    id: `${mark.rule} ${mark.group} ${part} ${index} ${start} ${end}`, mark,
    before: (from > 0 ? '… ' : '') + text.slice(Math.min(from, start), start), words: text.slice(start, end), after: text.slice(end, to) + (to < text.length ? ' …' : ''),
  };
}
