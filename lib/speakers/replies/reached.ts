import { nearestSubject } from '../grammar/subject';
import { isPublisherAt } from '../lexicon/publisher';
import { words } from '../lexicon/words';
import type { Form } from './form';
import type { Place } from './place';
import { answers, speaksForCamp } from './speaks-for';
import { opener, subject } from './whose';

const PUBLIC = words('briefing briefings conference hearing rally debate event forum stop trail');
const OPENS = words('asked reached contacted approached');
const MEANS = words('phone telephone email e-mail text');
/** "When asked for comment, …", "Reached by phone, …" */
export function whenAsked({ sentence: { units } }: Place): boolean {
  const at = units[0]?.lower === 'when' ? 1 : 0;
  if (!OPENS.has(units[at]?.lower ?? '')) return false;
  // "Asked at a briefing": with all others
  if (units.slice(at + 2, at + 8).some(({ lower }) => PUBLIC.has(lower))) return false;
  const [how = '', what = ''] = units.slice(at + 1, at + 3).map(({ lower }) => lower);
  return /^(?:at|on|via|about)$/.test(how) || (how === 'for' && what === 'comment') || (how === 'by' && (MEANS.has(what) || isPublisherAt(units, at + 2)));
}
/** The one who then answers, unless it is told that they did not. */
const reachedAndAnswered: Form = (place) => {
  if (place.i > 1 || !whenAsked(place) || place.withholds) return null;
  const { sentence } = place;
  // "Asked about the fees, the campaign said": a person may have been asked by anybody
  const about = place.word(1) === 'about';
  return opener(place, 'replied').filter(({ phrase }) => place.asks || place.isBody(phrase) || (about ? speaksForCamp(sentence, phrase) : answers(sentence, phrase)));
};

/** "The ministry, when contacted by Newsweek, pointed to …" has answered. */
const whenContacted: Form = (place) => {
  const when = place.word(-1) === 'when' ? 1 : 0;
  const asked = /^(?:for comment|the same)$/.test(`${place.word(1)} ${place.word(2)}`) || (place.word(1) === 'by' && (MEANS.has(place.word(2)) || place.isPublisher(2)));
  if (!asked || (!when && place.sentence.tags[place.i - 1] !== 'comma')) return null;
  const { units, tags } = place.sentence;
  const comma = place.i - 1 - when;
  const phrase = tags[comma] === 'comma' ? nearestSubject(units, tags, comma) : null;
  return phrase && !place.withholds ? [{ phrase, status: 'replied' }] : null;
};

/** "referred Newsweek to", "pointed us to", "referred questions to" */
const referred: Form = (place) => {
  // "declined to comment and referred Newsweek to the airline": no answer
  const no = place.some(-12, 0, /^(?:declined|refused)$/);
  if (place.isPublisher(1)) return no ? [] : subject(place, 'replied');
  const questions = ((place.awaited() && /^(?:questions|inquiries|enquiries|requests)$/.test(place.word(1))) || /^requests? for comment$/.test(place.text(1, 4))) && place.some(2, 6, /^to$/);
  return questions && !no ? subject(place, 'replied') : null;
};

export const REACHED: readonly (readonly [string, Form])[] = [
  ['asked reached contacted approached', reachedAndAnswered],
  ['contacted reached', whenContacted],
  ['referred pointed directed', referred],
];
