import type { Parsed } from '../cues/parse';
import { nearestSubject } from '../grammar/subject';
import { OPENERS } from '../lexicon/function-words';
import { KNOWN_ORGANISATIONS } from '../lexicon/organisations';
import { NEWSPAPERS } from '../lexicon/newspapers';
import { isPublisherAt } from '../lexicon/publisher';
import { words } from '../lexicon/words';
import type { Form } from './form';
import type { Place } from './place';
import { answers, speaksForCamp } from './speaks-for';
import { opener, subject } from './whose';
import { REFUSES } from './wording';

const ASKED = words('asked reached contacted approached');
const MEANS = words('phone telephone email e-mail text');
const PUBLIC = words('briefing briefings conference hearing rally debate event forum stop trail');
/** How far behind "asked" it is told where, in units. */
const WHERE = 8;

/** The unit of "reached" in "But when reached, …", or whatever else opens the sentence. */
function openingOf({ units, tags }: Parsed): number {
  let at = 0;
  while (OPENERS.has(units[at]?.lower ?? '') || (at > 0 && tags[at] === 'comma')) at++;
  return units[at]?.lower === 'when' ? at + 1 : at;
}

/** Is it the press that asks at unit `at`, behind "by": "Newsweek", "the Dover Courier"? Where somebody is `reached` and then says something, its name need not be known. */
function isPress({ units, tags, cues }: Parsed, at: number, reached: boolean): boolean {
  if (isPublisherAt(units, at)) return true;
  const from = units[at]?.lower === 'the' ? at + 1 : at;
  let to = from;
  while (tags[to] === 'name') to++;
  const names = units.slice(from, to).map(({ lower }) => lower);
  const says = cues.some((cue) => cue.from > to && cue.verb.frames.has('tag'));
  return names.length > 0 && (NEWSPAPERS.has(names.at(-1) ?? '') || (reached && (says || KNOWN_ORGANISATIONS.has(names.join(' ')))));
}

/** "When asked for comment, …", "Reached by phone, …", "But when contacted, …" */
export function whenAsked({ sentence }: Place): boolean {
  const { units, tags } = sentence;
  const at = openingOf(sentence);
  const [verb = '', how = '', what = ''] = units.slice(at, at + 3).map(({ lower }) => lower);
  // "Asked at a briefing": with all others
  if (!ASKED.has(verb) || units.slice(at + 2, at + WHERE).some(({ lower }) => PUBLIC.has(lower))) return false;
  // "When asked, Smith said": by anybody
  if (tags[at + 1] === 'comma') return verb !== 'asked' && units[at - 1]?.lower === 'when';
  if (how === 'by') return MEANS.has(what) || isPress(sentence, at + 2, verb === 'reached');
  return how === 'for' ? what === 'comment' : /^(?:at|on|via|about)$/.test(how);
}

/** The one who then answers, unless it is told that they did not. */
const reachedAndAnswered: Form = (place) => {
  const { sentence } = place;
  if (place.i !== openingOf(sentence) || !whenAsked(place)) return null;
  // `said the agency "does not comment on inquiries"`
  if (sentence.units.some(({ quote, text }) => quote && REFUSES.test(text))) return opener(place, 'declined');
  if (place.withholds) return null;
  // nobody is looked for but to ask them
  const sought = place.word() !== 'asked' && place.word(1) === 'by';
  // "Asked about the fees, the campaign said": a person may have been asked by anybody
  const about = place.word(1) === 'about';
  return opener(place, 'replied').filter(({ phrase }) => place.asks || sought || place.isBody(phrase) || (about ? speaksForCamp(sentence, phrase) : answers(sentence, phrase)));
};

const NO_COMMENT = /\bno (?:further |additional )?comment\b/i;
/** "The ministry, when contacted by Newsweek, pointed to …", "A spokesman, asked by Newsweek whether …, said" has answered. */
const whenContacted: Form = (place) => {
  const when = place.word(-1) === 'when' ? 1 : 0;
  const asked = /^(?:for comment|the same)$/.test(`${place.word(1)} ${place.word(2)}`) || (place.word(1) === 'by' && (MEANS.has(place.word(2)) || place.isPublisher(2)));
  if (!asked || (!when && place.sentence.tags[place.i - 1] !== 'comma')) return null;
  // "'We have no comment,' a spokesperson said when contacted by Newsweek"
  const said = when && place.sentence.tags[place.i - 2] !== 'comma' ? place.tellingCue(place.i - 1) : undefined;
  if (said && !place.some(said.from - place.i, 0, /^(?:declin|refus)/)) return subject(place, NO_COMMENT.test(place.text(-place.i, 0)) ? 'declined' : 'replied', said.from - place.i);
  const { units, tags } = place.sentence;
  const comma = place.i - 1 - when;
  const phrase = tags[comma] === 'comma' ? nearestSubject(units, tags, comma) : null;
  if (place.word() === 'asked' && !(phrase && answers(place.sentence, phrase))) return null;
  return phrase && !place.withholds ? [{ phrase, status: 'replied' }] : null;
};

/** How far before "referred" it is told that somebody declined, in units. */
const DECLINES = 12;
/** How far behind it, to whom. */
const TO_WHOM = 6;

/** "referred Newsweek to", "pointed us to", "referred questions to" */
const referred: Form = (place) => {
  // "declined to comment and referred Newsweek to the airline": no answer
  const no = place.some(-DECLINES, 0, /^(?:declined|refused)$/);
  if (place.isPublisher(1)) return no ? [] : subject(place, 'replied');
  const questions = (place.awaited() && /^(?:questions|inquiries|enquiries|requests)$/.test(place.word(1))) || /^requests? for comment$/.test(place.text(1, 4));
  return questions && !no && place.some(2, TO_WHOM, /^to$/) ? subject(place, 'replied') : null;
};

export const REACHED: readonly (readonly [string, Form])[] = [
  ['asked reached contacted approached', reachedAndAnswered],
  ['asked contacted reached', whenContacted],
  ['referred pointed directed', referred],
];
