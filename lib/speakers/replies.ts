import type { Parsed } from './cues/parse';
import type { Phrase } from './grammar/phrase';
import { nearestSubject, subjectBefore } from './grammar/subject';
import { countryOfDemonym } from './lexicon/demonyms';
import { RELATIVES } from './lexicon/function-words';
import { BODIES, DOCUMENTS } from './lexicon/roles';
import { stateOf } from './lexicon/states';
import { words } from './lexicon/words';
import { mainSubject } from './sources/main-subject';
import { phraseAfter } from './sources/phrase-after';
import type { Source } from './sources/found';
import type { Trace } from './trace';
import type { Reply } from './types';

/**
 * Whom the article says it asked for comment, and what came of it. No answer is `asked`: only who
 * says no has declined. "told Newsweek" alone is speech, no reply; a statement sent to the
 * publisher, or an answer to its request, is one.
 */
export function findReplies(paragraphs: readonly Parsed[][], trace?: Trace): Reply[] {
  const found = new Map<string, Reply>();
  let before: Parsed | null = null;
  for (const sentence of paragraphs.flat()) {
    const previous: Parsed | null = before;
    before = sentence;
    if (!sentence.units.some(({ lower }) => TRIGGERS.has(lower))) continue;
    for (const { phrase, status } of inSentence(sentence)) {
      const named = namedBefore(sentence, phrase, previous);
      if (!named) continue;
      const start = named.sentence.units[named.phrase.from]?.start ?? 0;
      const end = named.sentence.units[named.phrase.to - 1]?.end ?? start;
      const party = named.sentence.text.slice(start, end).replace(/^(?:the|both) /i, '').replace(/['’]s$/, '');
      // who has answered may leave a question open
      if (status === 'asked' && [...found.values()].some((reply) => reply.status === 'replied' && reply.party.endsWith(party))) continue;
      trace?.({ step: 'replies', paragraph: named.sentence.paragraph, start, end, reason: status });
      const key = `${status} ${party}`;
      if (!found.has(key)) found.set(key, { party, status, paragraph: sentence.paragraph });
    }
  }
  return [...found.values()];
}

/** The party itself, or for "it" and "the company" what the sentence before tells of; null for another pronoun. */
function namedBefore(sentence: Parsed, phrase: Phrase, previous: Parsed | null): Pick<Source, 'sentence' | 'phrase'> | null {
  const { units, tags } = sentence;
  const pronoun = tags[phrase.from] === 'pronoun';
  const body = phrase.to - phrase.from === 2 && units[phrase.from]?.lower === 'the' && BODIES.has(units[phrase.from + 1]?.lower ?? '');
  if (!pronoun && !body) return { sentence, phrase };
  const subject = previous && (!pronoun || units[phrase.from]?.lower === 'it') ? mainSubject(previous) : null;
  // "Court records show … The company did not respond": no paper is asked
  const paper = subject && DOCUMENTS.has(previous?.units[subject.phrase.to - 1]?.lower ?? '');
  const name = subject && !paper && previous?.units.slice(subject.phrase.from, subject.phrase.to).some(({ text }) => /^\p{Lu}/u.test(text) && !/^(?:The|A|An|It|He|She|They)$/.test(text));
  return subject && name ? subject : pronoun ? null : { sentence, phrase };
}

const REQUEST = /\b(?:for (?:further |additional )?(?:comments?|information|clarification|a response|a statement)|(?:to )?request(?:ed|ing)? (?:for )?(?:a )?comments?|requests? for comment|by (?:email|phone)|via (?:e-?mail|phone|x|twitter|facebook|linkedin)|to comment)\b/i;

/** Who was asked or answered. */
interface Party {
  phrase: Phrase;
  status: Reply['status'];
}

/** Without one of these a sentence tells of no request. */
const TRIGGERS = words('email e-mail confirmed reached reaching contacted approached emailed messaged asked request requested sought seeking declined refused respond reply responded replied return returned answer statement comment referred unanswered reach');

function* inSentence(sentence: Parsed): Generator<Party> {
  const { units, tags, text } = sentence;
  const whole = text.slice(units[0]?.start ?? 0, units.at(-1)?.end ?? 0);
  const asks = REQUEST.test(whole);
  for (let i = 0; i < units.length; i++) {
    const word = units[i]?.lower ?? '';
    if (word !== 'no' && !TRIGGERS.has(word)) continue;
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
      if (cue) yield* subject(sentence, cue.from, 'replied');
    } else if (/^(?:email|e-mail|statement|confirmed)$/.test(word) && writesTo(sentence, i)) {
      const cue = sentence.cues.findLast((c) => c.from <= i && c.verb.frames.has('tag') && c.form !== 'ing');
      if (cue) for (const party of subject(sentence, cue.from, 'replied')) if (answers(sentence, party.phrase)) yield party;
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

/** "told Newsweek in an email", "said in an email to Newsweek", "confirmed to Newsweek": does somebody write to the publisher there? */
function writesTo({ units }: Parsed, i: number): boolean {
  const near = (from: number, to: number) => units.slice(Math.max(0, from), to).some(({ lower }) => lower === 'newsweek');
  if (units[i]?.lower === 'confirmed') return units[i + 1]?.lower === 'to' && units[i + 2]?.lower === 'newsweek';
  const told = units[i - 1]?.lower.replace(/^(?:emailed|written)$/, 'an') ?? '';
  return /^(?:an?|by|via)$/.test(told) && (near(i - 6, i) || (units[i + 1]?.lower === 'to' && near(i + 2, i + 3)));
}

const SPEAKS_FOR = words('spokesperson spokeswoman spokesman spokespeople representative secretary attorney lawyer counsel publicist director officer office campaign');

/** Who writes for somebody who was asked, or is a body: an expert who is interviewed answers for nobody. */
const answers = ({ units, tags }: Parsed, { from, to, aside }: Phrase): boolean =>
  units.slice(from, aside ? aside[1] : to).some(({ lower }) => SPEAKS_FOR.has(lower)) || (to - from > 1 && units[from]?.lower === 'the' && tags[to - 1] === 'name');

/** "the Smith and Jones campaigns" */
const CAMPS = /^(?:campaigns|teams|offices|camps|families)$/;
function namesCamps({ units, tags }: Parsed, and: number): boolean {
  let end = and + 1;
  while (tags[end] === 'name') end++;
  return tags[and - 1] === 'name' && end > and + 1 && CAMPS.test(units[end]?.lower ?? '');
}

/** How somebody is asked is nobody who is. */
const MEANS = /^(?:e-?mail|phone|text|telephone|message|x|twitter|facebook|instagram|linkedin)$/;

/** Of "questions to the FAA, which": the FAA. */
function antecedent({ units, tags }: Parsed, relative: number): Phrase | null {
  const phrase = nearestSubject(units, tags, relative - (tags[relative - 1] === 'comma' ? 1 : 0));
  const to = phrase ? tags.lastIndexOf('to', phrase.to - 1) : -1;
  return phrase && to >= phrase.from ? { ...phrase, from: to + 1 } : phrase;
}

/** "Calls to Smith's office went unanswered." */
const CALLS = words('calls phone messages emails e-mails voicemails');
function* called(sentence: Parsed): Generator<Party> {
  const to = sentence.units.findIndex(({ lower }) => lower === 'to');
  const phrase = to > 0 && to < 5 ? phraseAfter(sentence, to + 1) : null;
  const went = phrase && sentence.units[phrase.to - 1]?.lower === 'went' ? 1 : 0;
  if (phrase) yield { phrase: { ...phrase, to: phrase.to - went, aside: null }, status: 'asked' };
}

/** The parties listed from `at`: "the White House and the Smith team", "the White House by email and to a firm that …". */
function* parties(sentence: Parsed, at: number): Generator<Party> {
  const { units, tags } = sentence;
  let i = at;
  let last = false;
  for (let guard = 0; guard < 8 && i < units.length; guard++) {
    // "…, and the office of Ann Smith, the senator who wrote it": told of the last one
    if (last && tags[i] === 'determiner' && tags[i - 1] === 'comma') return;
    while (units[i]?.lower === 'both' || units[i]?.lower === 'to' || tags[i] === 'comma' || tags[i] === 'coordinator') i++;
    const phrase = phraseAfter(sentence, i);
    if (!phrase || MEANS.test(units[phrase.from]?.lower ?? '')) return;
    let end = phrase.to;
    for (let j = phrase.from; j < phrase.to; j++) {
      // "for comment", "by email", "via email": how they were asked is no part of whom
      if (tags[j] === 'preposition' && /^(?:for|by|via|on|at|in)$/.test(units[j]?.lower ?? '') && /^(?:comments?|further|e-?mail|phone|response|x|twitter|clarification|additional|a|monday|tuesday|wednesday|thursday|friday|saturday|sunday|information)$/.test(units[j + 1]?.lower ?? '')) end = Math.min(end, j);
      // "the Russian and Ukrainian ministries" are one party
      if (tags[j] === 'coordinator' && countryOfDemonym(units[j - 1]?.lower ?? '') === undefined && !namesCamps(sentence, j)) end = Math.min(end, j);
    }
    if (end <= phrase.from) return;
    // "the embassy in Washington, D.C."
    if (tags[end] === 'comma' && (units[end + 1]?.lower === 'd.c.' || stateOf(units[end + 1]?.lower ?? '') !== undefined)) end += 2;
    let to = end;
    if (units[to]?.lower === 'that' || units[to]?.lower === 'who' || units[to]?.lower === 'which') while (to < units.length && tags[to] !== 'stop' && tags[to] !== 'comma') to++;
    yield { phrase: { ...phrase, to, aside: null }, status: 'asked' };
    i = to;
    while (i < units.length && tags[i] !== 'coordinator' && tags[i] !== 'comma' && tags[i] !== 'stop') i++;
    if (i >= units.length || tags[i] === 'stop') return;
    last ||= tags[i] === 'coordinator' || (tags[i] === 'comma' && tags[i + 1] === 'coordinator');
    // ", but has not heard back"
    while (tags[i] === 'comma' || tags[i] === 'coordinator') i++;
    if (tags[i] === 'verb' || tags[i] === 'auxiliary' || tags[i] === 'subordinator' || tags[i] === 'pronoun' || tags[i] === 'preposition' || tags[i] === 'ing') return;
  }
}
