import type { Parsed } from '../cues/parse';
import { nearestSubject } from '../grammar/subject';
import type { Form } from './form';
import { whenAsked } from './reached';
import { answers, isCalledBody, speaksForBody } from './speaks-for';
import { TO_US } from './to-us';
import { subject, teller } from './whose';

/** "Through his publicist, Smith told Newsweek" */
const THROUGH = /\bthrough (?:an?|his|her|their|its) (?:\p{L}+ )?(?:publicist|lawyer|attorney|solicitor|agent|spokes\p{L}+|representative)\b/iu;

/** Whoever is interviewed tells us something too: only a body, or one who speaks for it, has been asked. */
const told: Form = (place) => {
  if (!place.isPublisher(1) || place.sentence.tags[place.i] !== 'verb' || place.some(-3, 0, /^(?:previously|earlier|once)$/)) return null;
  const status = place.refuses ? 'declined' : 'replied';
  if (THROUGH.test(place.text(-place.i, place.sentence.units.length))) return subject(place, status);
  return subject(place, status).filter(({ phrase }) => place.isBody(phrase) || speaksForBody(place.sentence, phrase) || isCalledBody(place.sentence, phrase.to));
};

/** "said in a statement to Newsweek", "a statement shared with Newsweek" */
const statement: Form = (place) => {
  if (!/^(?:to|sent|shared|provided|emailed)$/.test(place.word(1)) || !place.some(1, 5, /^newsweek$/)) return null;
  const { cues, tags, units } = place.sentence;
  const cue = cues.find((c) => c.from < place.i && c.verb.frames.has('tag')) ?? cues.find((c) => c.from > place.i && place.i < 4 && c.verb.frames.has('tag'));
  if (cue) return subject(place, 'replied', cue.from - place.i);
  // "Harbour spokesman Tom Bell, in a statement to Newsweek: …"
  const bare = place.word(-2) === 'in' && tags[place.i - 3] === 'comma' ? nearestSubject(units, tags, place.i - 3) : null;
  if (bare) return [{ phrase: bare, status: 'replied' }];
  // "In a statement to Newsweek, Smith apologized."
  return place.i < 4 ? teller(place, 'replied', true) : null;
};

/** "told Newsweek in an email", "said in a text message to Newsweek", "confirmed to Newsweek" */
const wrote: Form = (place) => {
  // "told employees in an email"
  const others = (place.some(-8, 0, /^told$/) || (place.word(1) === 'to' && place.word(2) !== 'newsweek')) && !place.some(-8, 0, /^newsweek$/);
  const mail = !others && (place.word(-1) === 'emailed' || (place.word() === 'email' && place.word(-1) === 'an' && place.word(-2) === 'in'));
  // "In an email provided to the Post": no letter to the publisher
  if (/^(?:provided|dated|obtained|released|leaked|published|seen|reviewed)$/.test(place.word(1)) && !place.some(2, 6, /^newsweek$/)) return null;
  // "told Newsweek in a statement": a statement is an answer, whoever makes it
  if (place.word() === 'statement' && /^an?$/.test(place.word(-1)) && place.word(-2) === 'in' && place.some(-6, -2, /^newsweek$/)) return teller(place, 'replied');
  // "said in an email that she would not discuss it": whoever says so has been asked
  if ((mail || writesTo(place.sentence, place.i)) && place.refuses) return teller(place, 'declined');
  // "A company spokesperson said in an emailed response", where somebody has been asked
  if (mail && place.awaited() && /^(?:response|reply|statement|email)$/.test(place.word())) return teller(place, 'replied', false, true);
  // "In an email to Newsweek, she said"
  const ours = place.i < 3 && mail && place.word(1) === 'to' && place.isPublisher(2);
  if (ours) return teller(place, 'replied', true).map((party) => Object.assign(party, { toUs: true }));
  // "said in an email": nobody but who asked gets one
  if (!writesTo(place.sentence, place.i) && !mail) return null;
  return teller(place, 'replied').filter(({ phrase }) => place.isBody(phrase) || answers(place.sentence, phrase));
};

/** "provided the following statement", "sent Newsweek a statement", where somebody has been asked */
const provided: Form = (place) => {
  if (!place.some(1, 7, /^(?:statement|comment|response)$/) || place.negated) return null;
  if (place.isPublisher(1) || whenAsked(place)) return subject(place, 'replied');
  return place.awaited() ? subject(place, 'replied', 0, true) : null;
};

/** "In a response to Newsweek's inquiry, the zoo said", "said in reply to questions", "In its reply, the zoo said" */
const inReply: Form = (place) => {
  const own = place.i === 2 && /^(?:its|his|her|their)$/.test(place.word(-1)) && place.word(-2) === 'in' && place.sentence.tags[place.i + 1] === 'comma';
  if (own) return place.awaited() ? teller(place, 'replied', true) : null;
  if (!/^(?:in|an?|written|emailed)$/.test(place.word(-1)) || !place.some(-4, 0, /^in$/)) return null;
  const ours = place.word(1) === 'to' && TO_US.test(place.text(1, 6)) && (place.asks || place.awaited() || place.some(1, 6, /^newsweek$/));
  return ours ? teller(place, 'replied', true) : null;
};

/** "told Newsweek in an email", "said in an email to Newsweek", "confirmed to Newsweek": does somebody write to the publisher there? */
function writesTo({ units }: Parsed, i: number): boolean {
  const near = (from: number, to: number) => units.slice(Math.max(0, from), to).some(({ lower }) => lower === 'newsweek');
  if (units[i]?.lower === 'confirmed') return units[i + 1]?.lower === 'to' && units[i + 2]?.lower === 'newsweek';
  const before = units[i - 1]?.lower.replace(/^(?:emailed|written)$/, 'an') ?? '';
  return /^(?:an?|by|via)$/.test(before) && (near(i - 6, i) || (units[i + 1]?.lower === 'to' && near(i + 2, i + 3)));
}

export const WRITTEN: readonly (readonly [string, Form])[] = [
  ['told', told],
  ['statement', statement],
  ['email e-mail letter message text statement response confirmed', wrote],
  ['provided sent shared gave issued', provided],
  ['response reply', inReply],
];
