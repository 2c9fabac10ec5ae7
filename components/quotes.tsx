import { useState } from 'preact/hooks';
import type { Quotation } from '../lib/speakers';
import { SectionTitle } from './section-title';
import { useWords } from './say';

/** Shown before "show all": what fits a glance. */
const FIRST = 12;

interface Props {
  paragraphs: readonly string[];
  quotations: readonly Quotation[];
  /** Index of the passage marked in the article. */
  shown: number | null;
  onShow: (index: number) => void;
  onHide: () => void;
}

export function Quotes({ paragraphs, quotations, shown, onShow, onHide }: Props) {
  const { say } = useWords();
  const [all, setAll] = useState(false);
  const visible = all ? quotations : quotations.slice(0, FIRST);
  return (
    <section id="quotes" aria-labelledby="quotes-title">
      <SectionTitle id="quotes-title" title={say('quotesTitle')} hint={quotations.length ? say('quotesHint') : ''} />
      {quotations.length === 0 && <p class="quiet">{say('quotesNone')}</p>}
      {quotations.length > 0 && (
        <ol class="quotes">
          {visible.map(({ paragraph, start, end }, index) => (
            <li key={`${paragraph}-${start}`}>
              <button type="button" class="quote" aria-pressed={shown === index} onClick={() => (shown === index ? onHide() : onShow(index))}>
                {`“${paragraphs[paragraph]?.slice(start, end)}”`}
              </button>
            </li>
          ))}
        </ol>
      )}
      {visible.length < quotations.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {say('quotesMore', String(quotations.length))}
        </button>
      )}
    </section>
  );
}
