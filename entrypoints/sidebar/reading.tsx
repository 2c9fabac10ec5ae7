import { useEffect, useRef, useState } from 'preact/hooks';
import { ArticleHead } from '../../components/article-head';
import { Greeting } from '../../components/greeting';
import { Nav } from '../../components/nav';
import { RatingDock } from '../../components/rating-dock';
import { KeptVersions } from '../../components/kept-versions';
import { useWords } from '../../components/say';
import { Speakers } from '../../components/speakers';
import { Timeline } from '../../components/timeline';
import { TopBar } from '../../components/top-bar';
import { ask, type OwnPage, type ToFrame } from '../../lib/channel';
import { isGeneral } from '../../lib/general';
import { isFullName } from '../../lib/lookups';
import { DEFAULT_SETTINGS, type SectionName, SETTINGS_KEY, settingsRecord, USE_KEY, useRecord as versionsUseRecord } from '../../lib/store';
import type { HistoryEvent } from '../../lib/updates';
import { ShareButton } from './share-button';
import { useGreeting } from './use-greeting';
import { useHistory } from './use-history';
import { useLoaded } from './use-loaded';
import { useMarks } from './use-marks';
import { topOf, usePlace } from './use-place';
import { useCaptures } from './use-captures';
import { useRating } from './use-rating';
import { useRoom } from './use-room';
import { useSpeakers } from './use-speakers';
import { useRecord, valueOf } from '../shared/use-record';
import type { Wire } from './wire';

type General = typeof import('./general');
/** Nothing more need be said of a publisher whose pages are known. */
const NOTHING = Promise.resolve<Partial<General>>({});

interface Props {
  word: Extract<ToFrame, { say: 'article' }>;
  wire: Wire;
  orphaned: boolean;
  /** Paragraph of the article that is being read. */
  inView: number | null;
  onClose: () => void;
}

/** One article, read: its sections, and the rating below. */
export function Reading({ word, wire, orphaned, inView, onClose }: Props) {
  const { article } = word;
  // Where this frame began; what is said of it later is what it told itself.
  const [place] = useState(word.place);
  const { say } = useWords();
  const { found, speech, settled: heard } = useSpeakers(article);
  const wording = useLoaded(() => import('./language'));
  const lookup = useLoaded(() => import('./person-lookup'));
  const past = useLoaded(() => import('../../components/captures'));
  const about = useLoaded(() => import('./about'));
  const marks = useMarks(article, wire);
  const history = useHistory(article);
  const use = useRecord(versionsUseRecord, USE_KEY);
  const settings = useRecord(settingsRecord, SETTINGS_KEY);
  const greeting = useGreeting(word.firstUse, wire.nonce);
  const [section, setSection] = useState(place?.section ?? 'speakers');
  const scroll = useRef<HTMLElement>(null);
  const asked = useRef('');
  const draft = place?.draft?.articleId === article.id ? place.draft.note : null;
  const rating = useRating(article, wire.nonce, draft);
  const captures = useCaptures(article, wire.nonce);

  const { versionsShare, hiddenSections, makeRoom } = valueOf(settings) ?? DEFAULT_SETTINGS;
  const general = isGeneral(article);
  const other = useLoaded<Partial<General>>(() => (general ? import('./general') : NOTHING));
  const english = !general || other?.isEnglish?.(article.paragraphs);
  const shows = (name: SectionName) => !hiddenSections.includes(name) && (english || (name !== 'speakers' && name !== 'language'));
  const settled = usePlace(scroll, place);
  const whole = heard && history.settled && lookup !== null && wording !== null && about !== null && past !== null;
  const remember = (note: string | null) =>
    wire.order({
      order: 'place',
      place: { section, scroll: settled() ? Math.round((scroll.current?.scrollTop ?? 0) - topOf(section)) : (place?.scroll ?? 0), draft: note === null ? null : { articleId: article.id, note } },
    });
  const unsaved = rating.note === (rating.rating?.note ?? '') ? null : rating.note;
  const settle = () => {
    if (!scroll.current || !settled()) return;
    setSection(sectionInView(scroll.current, asked.current));
    remember(unsaved);
  };
  useEffect(() => remember(unsaved), [section, unsaved]);
  const openPage = (page: OwnPage, from: number | null = null, part = '') => void ask('page-open', { nonce: wire.nonce, page, articleId: article.id, from, part }).catch(() => false);
  const room = useRoom(wire, makeRoom);
  const showChanges = () => {
    const rated = history.numberOf(rating.rating?.version ?? '');
    // The words that were rated may not have been kept: the timeline is all there is then.
    if (rated === null) goTo('updates');
    else openPage('versions', rated);
  };
  const goTo = (name: string) => {
    asked.current = name;
    setSection(name);
    document.getElementById(name)?.scrollIntoView({ block: 'start' });
  };
  return (
    <div class="shell">
      <TopBar room={room} onClose={onClose} onOptions={() => openPage('options')} onRatings={() => openPage('ratings')} />
      <Nav current={section} onGo={goTo} items={[{ name: 'speakers', label: say('navSpeakers'), ...(found ? { count: found.voices.length + found.unnamed.length } : {}) }, { name: 'updates', label: say('navUpdates'), count: history.events.filter(isNews).length }, { name: 'language', label: say('navLanguage') }, { name: 'about', label: say('navAbout') }].filter(({ name }) => shows(name as SectionName))} />
      <main class="scroll" ref={scroll} aria-busy={!whole} onScrollEnd={settle}>
        {greeting.due && <Greeting onDone={greeting.done} />}
        {!word.siteAccess && <p class="notice warn">{say('stateNoAccess')}</p>}
        <ArticleHead article={article} beside={!general} />
        {other?.GeneralNote && <other.GeneralNote english={english === true} />}
        {found && shows('speakers') && <Speakers {...found} published={article.published} shown={marks.shown} marked={marks.marked} inView={inView} onShow={marks.show} onHide={marks.hide} onMark={({ speaker, passages }) => marks.mark(speaker.name, [...passages])} onCopy={marks.copy} below={({ kind, name, sharedName }) => lookup && kind === 'person' && isFullName(name) && <lookup.PersonLookup name={name} shared={sharedName} nonce={wire.nonce} />} />}
        {shows('updates') && <><Timeline events={history.events} facts={history.facts} notesKnown={!general} onShow={marks.find}>
          <KeptVersions
            visit={word.visit}
            used={valueOf(use)?.bytes ?? 0}
            share={versionsShare}
            prunedAt={valueOf(use)?.prunedAt ?? null}
            broken={history.broken}
            onSideBySide={history.kept > 1 ? () => openPage('versions') : null}
          />
        </Timeline>
        {past && <past.Captures {...captures} onShow={marks.find} />}</>}
        {wording && speech && shows('language') && <wording.LanguageSection article={article} speech={speech} nonce={wire.nonce} marks={marks} onOptions={() => openPage('options')} onMethod={(rule) => openPage('method', null, rule)} />}
        {about && shows('about') && <about.AboutSection article={article} whole={whole} />}
      </main>
      <RatingDock
        rating={rating.rating}
        step={rating.step}
        reasons={rating.reasons}
        note={rating.note}
        saving={rating.saving}
        problem={orphaned ? 'updated' : rating.problem}
        disabled={!rating.loaded && rating.problem === null}
        meter={article.meter}
        undoable={rating.undoable}
        earlier={rating.earlier}
        onStep={rating.setStep}
        onReasons={rating.setReasons}
        onNote={rating.setNote}
        onClear={rating.clear}
        onUndo={rating.undo}
        onChanges={showChanges}
        onKeepAnyway={rating.keepAnyway}
      >
        {rating.rating?.step && <ShareButton rating={rating.rating} />}
      </RatingDock>
    </div>
  );
}

/** What the tab of the history counts: what became another text, and what the publisher says of it. */
const isNews = (event: HistoryEvent): boolean => event.kind === 'note' || event.kind === 'change' || (event.kind === 'modified' && event.withoutNote);

const topOfSection = (section: HTMLElement): number => section.getBoundingClientRect().top;

/**
 * The section whose title stands at the top of the scroll area. When it is scrolled to its end, the one that the
 * reader `asked` for if its title shows, for what is short may never reach the top; else the last one.
 */
function sectionInView(area: HTMLElement, asked: string): string {
  const sections = [...area.querySelectorAll('section')];
  const { top, bottom } = area.getBoundingClientRect();
  const atEnd = area.scrollTop > 0 && area.scrollTop + area.clientHeight >= area.scrollHeight - 2;
  const wanted = sections.find((section) => section.id === asked && topOfSection(section) >= top - 1 && topOfSection(section) < bottom);
  return (atEnd ? (wanted ?? sections.at(-1)) : sections.findLast((section) => topOfSection(section) <= top + 60))?.id ?? 'speakers';
}
