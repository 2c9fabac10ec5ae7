import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Held } from '../lib/offices';
import { type Passage, PassageList } from './passage-list';
import { SectionTitle } from './section-title';
import { useWords } from './say';
import { ShareBar } from './share-bar';
import { COLOURED, colourOf } from './speaker-colours';
import { SpeakerCard, type SpeakerFacts } from './speaker-card';

export interface SpeakerVoice {
  speaker: SpeakerFacts & { words: number };
  passages: readonly Passage[];
  /** Is it their part in the article to ask the questions? */
  asks: boolean;
}

export interface SpeakersProps {
  voices: readonly SpeakerVoice[];
  unnamed: readonly SpeakerVoice[];
  unclear: readonly Passage[];
  replies: readonly { party: string; status: 'asked' | 'replied' | 'declined' }[];
  /** People who are named, do not speak, and held an office when the article was published. */
  alsoNamed: readonly { name: string; office: Held }[];
  published: string | null;
  shown: string | null;
  inView: number | null;
  /** Name of the speaker whose passages are all marked in the article. */
  marked: string | null;
  onShow: (passage: Passage) => void;
  onHide: () => void;
  onMark: (voice: SpeakerVoice) => void;
  onCopy: (passage: Passage, speaker: string | null) => Promise<boolean>;
  /** What stands at the end of a speaker's card. */
  below: (speaker: SpeakerFacts) => ComponentChildren;
}

const REPLY = { asked: 'replyNone', replied: 'replyReplied', declined: 'replyDeclined' } as const;
/** Passages of a card, and cards, that are shown at first. */
const FIRST = 2;
const FIRST_CARDS = 20;

/** Who speaks in the article, who most, and who was asked. */
export function Speakers(props: SpeakersProps) {
  const { voices, unnamed, unclear, replies, alsoNamed, published, shown, inView, marked, onShow, onHide, onMark, onCopy, below } = props;
  const { say } = useWords();
  const [whole, setWhole] = useState(false);
  const all = [...voices, ...unnamed];
  const visible = whole ? all : all.slice(0, FIRST_CARDS);
  const shares = [...all.map(({ speaker }) => ({ name: speaker.name, words: speaker.words, aliases: speaker.aliases })), { name: say('speakerUnclear'), words: unclear.reduce((n, { text }) => n + (text.match(/\S+/g)?.length ?? 0), 0) }].filter(({ words }) => words > 0).toSorted((a, b) => b.words - a.words);
  const list = (passages: readonly Passage[], speaker: string | null, first = FIRST) => (
    <PassageList passages={passages} first={first} shown={shown} inView={inView} onShow={onShow} onHide={onHide} onCopy={(passage) => onCopy(passage, speaker)} />
  );
  return (
    <section id="speakers" aria-labelledby="speakers-title">
      <SectionTitle id="speakers-title" title={say('speakersTitle')} hint={shares.length ? say('speakersShare') : ''} />
      {all.length === 0 && unclear.length === 0 && <p class="quiet">{say('speakersNone')}</p>}
      <ShareBar shares={shares} />
      {visible.map((voice) => {
        const { speaker, passages, asks } = voice;
        const rank = shares.findIndex(({ name }) => name === speaker.name);
        const through = [...new Set(passages.map((passage) => passage.quotedBy))];
        const asked = replies.find(({ party }) => party === speaker.name || speaker.aliases.includes(party));
        const chips = [...(asks ? [say('asksQuestions')] : []), ...(through.every((one) => one !== null) ? [say('secondHand')] : []), ...(asked ? [say('askedForComment', say(REPLY[asked.status]))] : [])];
        return (
          <SpeakerCard key={speaker.name} speaker={speaker} colour={rank >= 0 && rank < COLOURED ? colourOf(rank) : null} published={published} chips={chips} marked={marked === speaker.name} onMark={() => onMark(voice)}>
            {list(passages, speaker.name)}
            {below(speaker)}
          </SpeakerCard>
        );
      })}
      {visible.length < all.length && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          {say('speakersMore', String(all.length))}
        </button>
      )}
      {unclear.length > 0 && (
        <article class="person">
          <h3>{say('speakerUnclear')}</h3>
          <p class="role">{say('speakerUnclearHint')}</p>
          {list(unclear, null, 4)}
        </article>
      )}
      {replies.length > 0 && (
        <div class="also">
          <b>{say('repliesTitle')}</b>
          <ul>
            {replies.map(({ party, status }) => (
              <li key={`${party}-${status}`}>
                {party} <span class={status === 'replied' ? 'chip' : 'chip warned'}>{say(REPLY[status])}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {alsoNamed.length > 0 && (
        <div class="also">
          <b>{say('alsoNamed')}</b>
          <ul>
            {alsoNamed.map(({ name, office }) => (
              <li key={name}>{say('alsoNamedOffice', `${name}, ${office.office}`)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
