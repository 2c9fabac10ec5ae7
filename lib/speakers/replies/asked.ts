import { phraseAfter } from '../sources/phrase-after';
import type { Form, Party } from './form';
import { isNegated } from './negated';
import { parties } from './parties';
import type { Place } from './place';
import { subject } from './whose';

/** Before "contacted": what belongs to its verb, where the publisher itself does not stand. */
const BEFORE = /^(?:has|have|had|also|and)$/;

/** How far behind "sought" or "sent" it is told from whom, or to whom, in units. */
const WHOM = 7;
/** How far behind "efforts to reach" it is told that they failed. */
const FAILED = 20;
/** And behind "asked" to do what. */
const CLARIFY = 10;
/** Within so many units "calls to" opens a sentence. */
const OPENS = 6;

/** Those that are listed `n` units behind the place; not "him", unless the newsroom asks. */
const listed = (place: Place, n: number): readonly Party[] => (place.byNewsroom || !/^(?:him|her|them|me|you)$/.test(place.word(n)) ? [...parties(place.sentence, place.i + n)] : []);

/** "reached out to Smith for comment", "Newsweek has reached out to Smith" */
const reachedOut: Form = (place) => (place.word(1) === 'out' && place.word(2) === 'to' && (place.asks || place.byNewsroom) ? listed(place, 3) : null);

/** "has contacted Smith for comment", "Newsweek approached the palace" */
const contacted: Form = (place) => {
  if (!BEFORE.test(place.word(-1)) && !place.isNewsroom(-1)) return null;
  // "It has also contacted growers for comment": the agency
  if (place.sentence.tags[0] === 'pronoun' && !place.byNewsroom && !place.awaited()) return null;
  // "Newsweek has asked the ministry to clarify"
  const clarify = place.byNewsroom && place.some(2, CLARIFY, /^(?:clarify|explain|confirm|respond|whether|why)$/);
  return place.asks || (place.byNewsroom && place.word() !== 'asked') || clarify ? listed(place, 1) : null;
};

/** "has sought comment from Smith" */
const sought: Form = (place) => {
  if (!/^(?:comments?|further)$/.test(place.word(1))) return null;
  for (let n = 2; n < WHOM; n++) if (place.word(n) === 'from') return listed(place, n + 1);
  return null;
};

/** "Smith has been contacted for comment", "Smith has also been contacted."; where others have been asked just before, "Smith was also contacted". */
const beenContacted: Form = (place) => {
  if (!/^(?:been|was|were)$/.test(place.word(place.word(-1) === 'also' ? -2 : -1))) return null;
  if (place.word(1) === 'by' && !/^(?:e-?mail|phone|telephone)$/.test(place.word(2)) && !place.isPublisher(2)) return null;
  if (place.word() === 'asked') return /^(?:to|for) comment$/.test(`${place.word(1)} ${place.word(2)}`) ? subject(place, 'asked') : null;
  const also = place.some(-2, 0, /^also$/) && place.sentence.tags[place.i + 1] === 'stop';
  return place.asks || place.awaited() || also ? subject(place, 'asked') : null;
};

/** "Newsweek has written to the ministries to request comment" */
const written: Form = (place) => (place.byNewsroom && place.word(1) === 'to' && place.asks ? listed(place, 2) : null);

/** "We have also sent a direct message to Smith", "Newsweek sent requests for comment to Smith" */
const sent: Form = (place) => {
  if (!place.byNewsroom) return null;
  for (let n = 2; n < WHOM; n++) if (place.word(n) === 'to' && /^(?:messages?|e-?mails?|letters?|questions|requests?|inquir(?:y|ies)|comment)$/.test(place.word(n - 1))) return listed(place, n + 1);
  return null;
};

/** "Smith could not be reached" */
const notReached: Form = (place) => (/^(?:be|been|immediately)$/.test(place.word(-1)) && (place.asks || isNegated(place)) ? subject(place, 'asked', -1).filter(({ phrase }) => place.asks || place.canAnswer(phrase)) : null);

/** "Efforts to reach Smith were unsuccessful." */
const effortsToReach: Form = (place) => (/^(?:efforts|attempts)$/.test(place.word(-2)) && place.some(1, FAILED, /^(?:unsuccessful|failed)$/) ? upTo(place, 1, /^(?:were|was|have|has|had|failed|by|via|through|on|at)$/) : null);

/** "Newsweek was unable to reach Smith", "Newsweek could not immediately reach Smith" */
const unableToReach: Form = (place) => ((place.word(-2) === 'unable' && (place.asks || place.isNewsroom(-4))) || (place.byNewsroom && place.some(-2, 0, /^not$/)) ? listed(place, 1) : null);

/** "A message was left on Tuesday with Smith", "Messages left with Smith were not returned." */
const left: Form = (place) => {
  if (!place.ofMessages) return null;
  // "Messages left with", "was left on Tuesday with"
  const last = /^(?:was|were|been)$/.test(place.word(-1)) ? 3 : 1;
  for (let n = 1; n <= last; n++) if (/^(?:with|for|at)$/.test(place.word(n))) return upTo(place, n + 1, /^(?:were|was|have|has|went)$/);
  return null;
};

/** "Phone calls to Smith's office went unanswered." */
const unanswered: Form = (place) => {
  const { units } = place.sentence;
  const to = place.ofMessages ? units.findIndex(({ lower }) => lower === 'to') : -1;
  if (to <= 0 || to >= OPENS || !/^(?:determiner|name)$/.test(place.sentence.tags[to + 1] ?? '')) return null;
  // "Requests for comment sent to Harbour and to its parent, Dover Bank, went unanswered."
  return place.sentence.tags.slice(to, place.i).includes('coordinator') ? listed(place, to + 1 - place.i) : upTo(place, to + 1 - place.i, /^(?:went|rang|were|was|have|has|remained)$/);
};

/** The phrase `n` units behind the place, without the verb that is read into it. */
function upTo(place: Place, n: number, verb: RegExp): readonly Party[] {
  const phrase = phraseAfter(place.sentence, place.i + n);
  if (!phrase || place.isThing(phrase) || /^(?:address|inbox|number|account|website)$/.test(place.sentence.units[phrase.from + 1]?.lower ?? '')) return [];
  let to = phrase.from + 1;
  while (to < phrase.to && !verb.test(place.sentence.units[to]?.lower ?? '')) to++;
  // "calls to Smith's home"
  if (/^(?:home|house|residence|phone|cellphone|number|voicemail)$/.test(place.sentence.units[to - 1]?.lower ?? '') && place.sentence.tags[to - 2] === 'possessive') to -= 2;
  return [{ phrase: { ...phrase, to, aside: null }, status: 'asked' }];
}

export const ASKED: readonly (readonly [string, Form])[] = [
  ['reached reaching', reachedOut],
  ['reached', notReached],
  ['contacted approached asked', beenContacted],
  ['contacted approached emailed messaged asked', contacted],
  ['written', written],
  ['sent', sent],
  ['request requested sought seeking', sought],
  ['reach', effortsToReach],
  ['reach', unableToReach],
  ['left', left],
  ['unanswered returned unsuccessful', unanswered],
];
