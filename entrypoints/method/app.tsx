import { useMemo } from 'preact/hooks';
import { PageHead } from '../../components/page-head';
import { RULE_WORDS } from '../../components/rule-words';
import { type Words, WordsContext } from '../../components/say';
import { RULES } from '../../lib/signals';
import { language, say } from '../shared/words';
import { FIGURES } from './figures';

const inWords = (share: number): string => new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: share < 0.01 ? 2 : 0 }).format(share);

/** What every rule does, what it can't, and how well it was found to work. */
export function App() {
  const words = useMemo((): Words => ({ say, language: language() }), []);
  const { speakers, notes, versions } = FIGURES;
  const measured: [string, number | string][] = [
    ['methodQuoted', inWords(speakers.quoted[0])], ['methodQuotedOthers', inWords(speakers.quoted[1])],
    ['methodRight', inWords(speakers.right[0])], ['methodRightOthers', inWords(speakers.right[1])], ['methodFoundOthers', inWords(speakers.found[1])],
  ];
  return (
    <WordsContext.Provider value={words}>
      <main class="page method">
        <PageHead page="" title={say('methodLink')} />
        <p>{say('methodIntro')}</p>
        <section class="card" aria-labelledby="speakers">
          <h2 id="speakers">{say('speakersTitle')}</h2>
          <p>{say('methodSpeakers')}</p>
          <Figures rows={measured} />
          <p class="hint">{say('methodSpeakersNot')}</p>
        </section>
        <section class="card" aria-labelledby="updates">
          <h2 id="updates">{say('updatesTitle')}</h2>
          <p>{say('methodUpdates')}</p>
          <Figures rows={[['methodLinked', inWords(versions.linked)], ['methodFalse', inWords(versions.falseChanges)], ['methodNotes', `${inWords(notes.found)} (${notes.count})`]]} />
          <p class="hint">{say('methodUpdatesNot')}</p>
        </section>
        <section class="card" aria-labelledby="language">
          <h2 id="language">{say('languageTitle')}</h2>
          <p>{say('methodLanguage')}</p>
          {RULES.map(({ name, source }) => (
            <article key={name} id={name}>
              <h3>{say(RULE_WORDS[name].name)}</h3>
              <p>{say(RULE_WORDS[name].looks)}</p>
              <p>{say(RULE_WORDS[name].not)}</p>
              <p class="hint">
                {say('methodSource')} <a href={source.url}>{source.title}</a>
              </p>
            </article>
          ))}
          <p class="hint">{say('methodLanguageNot')}</p>
        </section>
        <p class="aside">{say('aboutDisclaimer')}</p>
      </main>
    </WordsContext.Provider>
  );
}

const Figures = ({ rows }: { rows: [string, number | string][] }) => (
  <dl class="figures">
    {rows.flatMap(([name, value]) => [<dt key={name}>{say(name)}</dt>, <dd key={`${name}-value`}>{value}</dd>])}
  </dl>
);
