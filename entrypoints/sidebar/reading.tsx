import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { About } from '../../components/about';
import { ArticleHead } from '../../components/article-head';
import { Captures } from '../../components/captures';
import { Nav } from '../../components/nav';
import { Quotes } from '../../components/quotes';
import { RatingDock } from '../../components/rating-dock';
import { useWords } from '../../components/say';
import { Timeline } from '../../components/timeline';
import { TopBar } from '../../components/top-bar';
import { captionYear } from '../../lib/article';
import type { ToFrame } from '../../lib/channel';
import { findQuotations } from '../../lib/speakers';
import { timelineOf } from '../../lib/updates';
import { useCaptures } from './use-captures';
import { useRating } from './use-rating';
import type { Wire } from './wire';

interface Props {
  word: Extract<ToFrame, { say: 'article' }>;
  wire: Wire;
  orphaned: boolean;
  onClose: () => void;
}

/** One article, read: its sections, and the rating below. */
export function Reading({ word, wire, orphaned, onClose }: Props) {
  const { article, place } = word;
  const { say } = useWords();
  const quotations = useMemo(() => findQuotations(article.paragraphs), [article]);
  const events = useMemo(() => timelineOf(article), [article]);
  const [shown, setShown] = useState<number | null>(null);
  const [section, setSection] = useState(place?.section ?? 'quotes');
  const scroll = useRef<HTMLElement>(null);
  const draft = place?.draft?.articleId === article.id ? place.draft.note : null;
  const rating = useRating(article, wire.nonce, draft);
  const captures = useCaptures(article, wire.nonce);

  const remember = (note: string | null) =>
    wire.order({ order: 'place', place: { section, scroll: Math.round(scroll.current?.scrollTop ?? 0), draft: note === null ? null : { articleId: article.id, note } } });

  useEffect(() => {
    scroll.current?.scrollTo({ top: place?.scroll ?? 0 });
  }, []);
  const unsaved = rating.note === (rating.rating?.note ?? '') ? null : rating.note;
  const settle = () => {
    if (!scroll.current) return;
    setSection(sectionInView(scroll.current));
    remember(unsaved);
  };
  useEffect(() => remember(unsaved), [section, unsaved]);
  const goTo = (name: string) => {
    setSection(name);
    document.getElementById(name)?.scrollIntoView({ block: 'start' });
  };
  return (
    <div class="shell">
      <TopBar onClose={onClose} />
      <Nav current={section} onGo={goTo} items={[{ name: 'quotes', label: say('navQuotes'), count: quotations.length }, { name: 'updates', label: say('navUpdates'), count: events.length }, { name: 'about', label: say('navAbout') }]} />
      <main class="scroll" ref={scroll} onScrollEnd={settle}>
        {word.firstUse && <p class="notice">{say('firstUse')}</p>}
        {!word.siteAccess && <p class="notice warn">{say('stateNoAccess')}</p>}
        <ArticleHead article={article} />
        <Quotes
          paragraphs={article.paragraphs}
          quotations={quotations}
          shown={shown}
          onShow={(index) => {
            const quotation = quotations[index];
            setShown(quotation ? index : null);
            if (quotation) wire.order({ order: 'show', paragraph: quotation.paragraph, start: quotation.start, end: quotation.end });
          }}
          onHide={() => {
            setShown(null);
            wire.order({ order: 'unmark' });
          }}
        />
        <Timeline events={events} />
        <Captures {...captures} onShow={(at) => wire.order({ order: 'show', ...at })} />
        <About article={article} years={article.pictures.map((p) => captionYear(p.caption))} />
      </main>
      <RatingDock
        step={rating.rating?.step ?? null}
        changedAt={rating.rating?.changedAt ?? null}
        note={rating.note}
        saving={rating.saving}
        problem={orphaned ? 'updated' : rating.problem}
        disabled={!rating.loaded && rating.problem === null}
        onStep={rating.setStep}
        onNote={rating.setNote}
        onClear={rating.clear}
      />
    </div>
  );
}

/** The section whose title stands at the top of the scroll area; the last one when it is scrolled to its end. */
function sectionInView(area: HTMLElement): string {
  const sections = [...area.querySelectorAll('section')];
  const top = area.getBoundingClientRect().top;
  const atEnd = area.scrollTop > 0 && area.scrollTop + area.clientHeight >= area.scrollHeight - 2;
  return (atEnd ? sections.at(-1) : sections.findLast((s) => s.getBoundingClientRect().top <= top + 60))?.id ?? 'quotes';
}
