import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { nearestSubject } from '../grammar/subject';
import { speaksForAnother } from '../lexicon/spokespeople';
import type { Form } from './form';
import { isNegated } from './negated';
import type { Place } from './place';
import { whenAsked } from './reached';
import { answers, isCalledBody, isCamp, speaksForBody, speaksForCamp } from './speaks-for';
import { opener, subject, teller } from './whose';

/** "Through his publicist, Smith told Newsweek" */
const throughAnother = ({ units }: Parsed): boolean =>
  units.some(({ lower }, i) => lower === 'through' && /^(?:an?|his|her|their|its)$/.test(units[i + 1]?.lower ?? '') && units.slice(i + 2, i + 4).some((unit) => speaksForAnother(unit.lower)));

/** Whoever is interviewed tells us something too: only a body, or one who speaks for it, has been asked. */
const told: Form = (place) => {
  if (!place.isPublisher(1) || place.sentence.tags[place.i] !== 'verb' || place.some(-3, 0, /^(?:previously|earlier|once)$/)) return null;
  // `"No comment," the bureau told Newsweek`
  const refuses = place.refuses || place.sentence.units.some(({ quote, text }) => quote !== null && /^.no comment\b.{0,3}$/i.test(text));
  const status = refuses ? 'declined' : 'replied';
  if (throughAnother(place.sentence)) return subject(place, status);
  // "Ann Smith, a spokeswoman for the campaign, told Newsweek in reply to questions"
  const beside = ({ aside }: Phrase) => aside !== null && place.some(1, WHOM, /^(?:reply|response|answer)$/) && speaksForBody(place.sentence, { from: aside[0], to: aside[1], aside: null });
  return subject(place, status).filter(({ phrase }) => place.isBody(phrase) || speaksForBody(place.sentence, phrase) || isCamp(place.sentence, phrase) || isCalledBody(place.sentence, phrase.to) || beside(phrase));
};

/** Farther in, in units, no paper opens a sentence: "In a brief statement". */
const OPENS = 4;
/** How far behind "a statement", in units, it is told for whom: "shared on Monday with Newsweek". */
const FOR_WHOM = 6;
/** How far before "an email" it is told who is told: "told Newsweek on Monday in an email". */
const WHOM = 8;

/** "said in a statement to Newsweek", "a statement shared with Newsweek" */
const statement: Form = (place) => {
  if (!/^(?:to|sent|shared|provided|emailed)$/.test(place.word(1)) || !place.tellsUs(1, FOR_WHOM)) return null;
  const { tags, units } = place.sentence;
  const cue = place.tellingCue() ?? (place.i < OPENS ? place.tellingCueBehind() : undefined);
  if (cue) return subject(place, 'replied', cue.from - place.i);
  // "Harbour spokesman Tom Bell, in a statement to Newsweek: …"
  const bare = place.word(-2) === 'in' && tags[place.i - 3] === 'comma' ? nearestSubject(units, tags, place.i - 3) : null;
  if (bare) return [{ phrase: bare, status: 'replied' }];
  // "In a statement to Newsweek, Smith apologized."
  return place.i < OPENS ? teller(place, 'replied', true) : null;
};

/** "told Newsweek in an email", "said in a text message to Newsweek", "confirmed to Newsweek" */
const wrote: Form = (place) => {
  // "told employees in an email"
  const others = (place.some(-WHOM, 0, /^told$/) || (place.word(1) === 'to' && !place.isPublisher(2))) && !place.tellsUs(-WHOM, 0);
  const byMail = place.word(-1) === 'by' && /^(?:said|wrote|added|replied|confirmed)$/.test(place.word(-2));
  const mail = !others && (place.word(-1) === 'emailed' || byMail || (/^e-?mail$/.test(place.word()) && /^in an?(?: \S+)?$/i.test(place.text(place.word(-2) === 'in' ? -2 : -3, 0))));
  // "In an email provided to the Post": no letter to the publisher
  if (/^(?:provided|dated|obtained|released|leaked|published|seen|reviewed)$/.test(place.word(1)) && !place.tellsUs(2, FOR_WHOM)) return null;
  // "told Newsweek in a statement": a statement is an answer, whoever makes it
  if (place.word() === 'statement' && /^an?$/.test(place.word(-1)) && place.word(-2) === 'in' && place.tellsUs(-WHOM, -2)) return teller(place, 'replied');
  // "said in an email that she would not discuss it": whoever says so has been asked
  if ((mail || writesToUs(place)) && place.refuses) return teller(place, 'declined');
  // "In an email to Newsweek, she said"
  const opens = place.i < OPENS && mail && place.word(1) === 'to' && place.isPublisher(2);
  if (opens && !place.awaited()) return teller(place, 'replied', true).map((party) => Object.assign(party, { toUs: true }));
  // "said in an email": nobody but who asked gets one
  if (!writesToUs(place) && !mail) return null;
  // "Smith said in an emailed response", where Smith has been asked
  const found = teller(place, 'replied');
  const sure = found.filter(({ phrase }) => place.isBody(phrase) || answers(place.sentence, phrase));
  return sure.length || !mail || !place.awaited() ? sure : teller(place, 'replied', false, true);
};

/** "In comments to Newsweek, a spokesman for Harbour Air said", "Speaking to Newsweek, a spokesman": only a body, or one who speaks for it, has been asked. */
const speaking: Form = (place) => {
  const opens = place.word() === 'speaking' ? place.i === 0 : place.i < OPENS && place.word(-place.i) === 'in';
  if (!opens || !/^(?:to|with)$/.test(place.word(1)) || !place.isPublisher(2)) return null;
  return opener(place, 'replied').filter(({ phrase }) => place.isBody(phrase) || speaksForBody(place.sentence, phrase) || speaksForCamp(place.sentence, phrase));
};

/** How far behind "provided", in units, it is told what. */
const WHAT = 7;

/** And by whom they were asked. */
const REACHED = 12;

/** "provided the following statement", "sent Newsweek a statement", where somebody has been asked */
const provided: Form = (place) => {
  if (!place.some(1, WHAT, /^(?:statement|comment|response)$/)) return null;
  // "did not provide a comment when contacted by Newsweek"
  if (isNegated(place)) return place.word() === 'provide' && place.some(1, REACHED, /^(?:contacted|reached|asked|approached)$/) && place.tellsUs(1, REACHED) ? subject(place, 'asked') : null;
  if (place.word() === 'provide') return null;
  if (place.isPublisher(1) || whenAsked(place)) return subject(place, 'replied');
  return place.awaited() ? subject(place, 'replied', 0, true) : null;
};

/** "In a response to Newsweek's inquiry, the zoo said", "said in reply to questions", "In its reply, the zoo said", "In a reply on Friday, the zoo said" */
const inReply: Form = (place) => {
  const dated = place.word(1) === 'on' && place.sentence.tags[place.i + 2] === 'time' ? 3 : 1;
  const own = /^in (?:its|his|her|their|an?)(?: (?:brief|short|written|emailed))?$/i.test(place.text(-place.i, 0)) && place.sentence.tags[place.i + dated] === 'comma';
  if (own) return place.awaited() ? teller(place, 'replied', true) : null;
  if (!/^(?:in|an?|written|emailed)$/.test(place.word(-1)) || !place.some(-4, 0, /^in$/)) return null;
  const ours = place.word(1) === 'to' && place.isToUs(1, FOR_WHOM) && (place.asks || place.awaited() || place.tellsUs(1, FOR_WHOM));
  // "A spokesman for Harbour Trust said in a written response to questions"
  const another = !ours && place.word(1) === 'to' && /^(?:our )?questions\b/.test(place.text(2, 4));
  return ours ? teller(place, 'replied', true) : another ? teller(place, 'replied').filter(({ phrase }) => answers(place.sentence, phrase)) : null;
};

/** "told Newsweek in an email", "said in an email to Newsweek", "confirmed to Newsweek": does somebody write to the publisher there? */
function writesToUs(place: Place): boolean {
  const toUs = place.word(1) === 'to' && place.isPublisher(2);
  if (place.word() === 'confirmed') return toUs;
  return /^(?:an?|by|via|emailed|written)$/.test(place.word(-1)) && (toUs || place.tellsUs(-WHOM, 0));
}

export const WRITTEN: readonly (readonly [string, Form])[] = [
  ['told', told],
  ['statement', statement],
  ['email e-mail letter message text statement response confirmed', wrote],
  ['provide provided sent shared gave issued', provided],
  ['comments speaking', speaking],
  ['response reply', inReply],
];
