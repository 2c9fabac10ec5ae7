import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { nearestSubject, subjectBefore } from '../grammar/subject';
import { RELATIVES } from '../lexicon/function-words';
import { words } from '../lexicon/words';
import type { Reply } from '../types';
import { CALLS, called, parties, type Party } from './parties';
import { speaksForBody } from './bodies';
import { answers, writesTo } from './written';

const REQUEST = /\b(?:for (?:further |additional )?(?:comments?|information|clarification|a response|a statement)|(?:to )?request(?:ed|ing)? (?:for )?(?:a )?comments?|requests? for comment|by (?:email|phone)|via (?:e-?mail|phone|x|twitter|facebook|linkedin)|to comment)\b/i;

/** Without one of these a sentence tells of no request. */
export const TRIGGERS = words('email e-mail confirmed reached reaching contacted approached emailed messaged asked request requested sought seeking declined refused respond reply responded replied return returned answer statement comment referred unanswered reach newsweek');

/** Whom a sentence says the writers asked, and what came of it. `isBody`: is a phrase an organisation's name? `awaited`: the sentence before tells who was asked. */
export function* repliesIn(sentence: Parsed, isBody: (phrase: Phrase) => boolean, awaited: boolean): Generator<Party> {
  const { units, tags, text } = sentence;
  const whole = text.slice(units[0]?.start ?? 0, units.at(-1)?.end ?? 0);
  const asks = REQUEST.test(whole);
  for (let i = 0; i < units.length; i++) {
    const word = units[i]?.lower ?? '';
    if (word !== 'no' && word !== 'told' && !TRIGGERS.has(word)) continue;
    const next = units[i + 1]?.lower ?? '';
    const third = units[i + 2]?.lower ?? '';
    if (asks && /^(?:reached|reaching)$/.test(word) && next === 'out' && third === 'to') yield* parties(sentence, i + 3);
    else if (asks && /^(?:contacted|approached|emailed|messaged|asked)$/.test(word) && /^(?:has|have|had|also|newsweek|we|and)$/.test(units[i - 1]?.lower ?? '')) yield* parties(sentence, i + 1);
    else if (/^(?:request(?:ed)?|sought|seeking)$/.test(word) && /^(?:comments?|further)$/.test(next) && units.slice(i, i + 5).some((u) => u.lower === 'from')) yield* parties(sentence, i + units.slice(i, i + 5).findIndex((u) => u.lower === 'from') + 1);
    else if (word === 'declined' && (next === 'comment' || (next === 'to' && third === 'comment'))) yield* subject(sentence, i, 'declined');
    else if (word === 'no' && next === 'comment' && /^(?:had|has|have|offered|gave)$/.test(units[i - 1]?.lower ?? '')) yield* subject(sentence, sentence.cues.find((c) => c.from < i && c.verb.frames.has('tag'))?.from ?? i - 1, 'declined');
    else if (word === 'refused' && next === 'to' && third === 'comment') yield* subject(sentence, i, 'declined');
    else if (/^(?:respond|reply|responded|replied|return|returned|answer)$/.test(word) && /\b(?:requests? (?:for|from)|inquir(?:y|ies)|messages?|calls?|emails?|questions|newsweek)\b/i.test(text.slice(units[i]?.end ?? 0, (units[i]?.end ?? 0) + 60))) {
      const negated = units.slice(Math.max(0, i - 4), i).some((u) => u.lower === 'not' || u.lower === "didn't" || u.lower === "hasn't" || u.lower === 'yet');
      if (asks || negated) yield* subject(sentence, i, negated ? 'asked' : 'replied');
    } else if (word === 'statement' && /^(?:to|sent|shared|provided|emailed)$/.test(next) && /newsweek/i.test(units.slice(i, i + 5).map((u) => u.text).join(' '))) {
      const cue = sentence.cues.find((c) => c.from < i && c.verb.frames.has('tag')) ?? sentence.cues.find((c) => c.from > i && i < 4 && c.verb.frames.has('tag'));
      // "Harbour spokesman Tom Bell, in a statement to Newsweek: …"
      const bare = !cue && units[i - 2]?.lower === 'in' && tags[i - 3] === 'comma' ? nearestSubject(units, tags, i - 3) : null;
      if (bare) yield { phrase: bare, status: 'replied' };
      if (cue) yield* subject(sentence, cue.from, 'replied');
    } else if (awaited && /^(?:replied|responded)$/.test(word) && tags[i] === 'verb') yield* subject(sentence, i, 'replied');
    else if (word === 'told' && next === 'newsweek' && tags[i] === 'verb' && !units.slice(Math.max(0, i - 3), i).some(({ lower }) => /^(?:previously|earlier|once)$/.test(lower))) {
      // whoever is interviewed tells us something too: only a body, or one who speaks for it, has been asked
      for (const party of subject(sentence, i, 'replied')) if (isBody(party.phrase) || speaksForBody(sentence, party.phrase)) yield party;
    } else if (word === 'contacted' && next === 'by' && third === 'newsweek' && units[i - 1]?.lower === 'when') {
      // "The ministry, when contacted by Newsweek, pointed to …"
      const phrase = tags[i - 2] === 'comma' ? nearestSubject(units, tags, i - 2) : null;
      if (phrase) yield { phrase, status: 'replied' };
    } else if (/^(?:email|e-mail|statement|confirmed)$/.test(word) && writesTo(sentence, i)) {
      const cue = sentence.cues.findLast((c) => c.from <= i && c.verb.frames.has('tag') && c.form !== 'ing') ?? sentence.cues.find((c) => c.from > i && i < 4 && c.verb.frames.has('tag'));
      if (cue) for (const party of subject(sentence, cue.from, 'replied')) if (isBody(party.phrase) || answers(sentence, party.phrase)) yield party;
    } else if (asks && /^(?:contacted|approached)$/.test(word) && units[i - 1]?.lower === 'been') yield* subject(sentence, i - 1, 'asked');
    else if (word === 'reached' && /^(?:be|been)$/.test(units[i - 1]?.lower ?? '') && (asks || units.slice(Math.max(0, i - 4), i).some((u) => u.lower === 'not'))) yield* subject(sentence, i - 1, 'asked');
    else if (word === 'referred' && /^(?:newsweek|us)$/.test(next)) yield* subject(sentence, i, 'replied');
    else if (i > 0 && /^(?:unanswered|returned|unsuccessful)$/.test(word) && CALLS.has(units[0]?.lower ?? '') ) yield* called(sentence);
    else if (word === 'reach' && /^(?:efforts|attempts)$/i.test(units[i - 2]?.text ?? '') && /unsuccessful|failed/.test(whole)) yield* parties(sentence, i + 1);
  }
  // the verb group's subject stands before its auxiliaries
  function* subject(s: Parsed, verb: number, status: Reply['status']): Generator<Party> {
    let at = verb;
    while (at > 0 && (tags[at - 1] === 'auxiliary' || tags[at - 1] === 'adverb')) at--;
    const found = subjectBefore(s.units, s.tags, at);
    // "Smith, who did not respond"
    const phrase = found && RELATIVES.has(s.units[found.from]?.lower ?? '') ? antecedent(s, found.from) : found;
    if (phrase) yield { phrase, status };
  }
}

/** Of "questions to the FAA, which": the FAA. */
function antecedent({ units, tags }: Parsed, relative: number): Phrase | null {
  const phrase = nearestSubject(units, tags, relative - (tags[relative - 1] === 'comma' ? 1 : 0));
  const to = phrase ? tags.lastIndexOf('to', phrase.to - 1) : -1;
  return phrase && to >= phrase.from ? { ...phrase, from: to + 1 } : phrase;
}
