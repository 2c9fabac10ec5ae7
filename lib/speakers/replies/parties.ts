import type { Parsed } from '../cues/parse';
import { countryOfDemonym } from '../lexicon/demonyms';
import { CAMPS } from '../lexicon/spokespeople';
import { stateOf } from '../lexicon/states';
import { behindJoint } from '../people/joint-names';
import { phraseAfter } from '../sources/phrase-after';
import type { Party } from './form';

/** "the Smith and Jones campaigns" */
const isCamps = (lower: string): boolean => lower === 'families' || (lower.endsWith('s') && CAMPS.has(lower.slice(0, -1)));
function namesCamps({ units, tags }: Parsed, and: number): boolean {
  let end = and + 1;
  while (tags[end] === 'name' || tags[end] === 'possessive') end++;
  return (tags[and - 1] === 'name' || tags[and - 1] === 'possessive') && end > and + 1 && isCamps(units[end]?.lower ?? '');
}

/** "Immigration | and Customs Enforcement" */
function namesBody({ units, tags }: Parsed, and: number): boolean {
  let end = and + 1;
  while (tags[end] === 'name') end++;
  let first = and;
  while (tags[first - 1] === 'name') first--;
  if (behindJoint(units, first, and) > and) return true;
  return tags[and - 1] === 'name' && /^(?:enforcement|protection|prevention|management|explosives|commerce|budget)$/.test(units[end - 1]?.lower ?? '');
}

/** "the foreign ministries of Dover | and Oakland" */
function sharesNoun({ units, tags }: Parsed, from: number, and: number): boolean {
  let of = and - 1;
  while (of > from && tags[of] === 'name') of--;
  const noun = units[of - 1]?.lower ?? '';
  if (tags[and - 1] !== 'name' || tags[and + 1] !== 'name' || of <= from) return false;
  // "representatives for Ann Reed | and Bell"
  return units[of]?.lower === 'of' ? /^(?:campaigns|teams|lawyers|attorneys|representatives|ministries|offices|governments|embassies|departments|families)$/.test(noun) : units[of]?.lower === 'for' && /^(?:representatives|reps|lawyers|attorneys|spokespeople|publicists|agents|aides)$/.test(noun);
}

/** "its law firm, | Harbour Moss, by phone": where the name ends; 0 where none follows. */
function namedBehind({ units, tags }: Parsed, at: number): number {
  if (tags[at] !== 'comma' || tags[at - 1] !== 'noun') return 0;
  let end = at + 1;
  while (tags[end] === 'name') end++;
  const closed = tags[end] === 'preposition' || (tags[end] === 'comma' && tags[end + 1] === 'verb') || (tags[end] === 'comma' && (tags[end + 1] === 'preposition' || units[end + 1]?.lower === 'for'));
  return end > at + 1 && closed ? end : 0;
}

/** "the Ministry of Trade, Industry and Fisheries": where the matters that a body is named for end; 0 where it is named for one. */
function endOfMatters({ units, tags }: Parsed, from: number, end: number): number {
  const of = units.slice(from, end).findIndex(({ lower }, i) => lower === 'of' && /^(?:ministry|department|office|bureau|committee|secretary|school|college)$/.test(units[from + i - 1]?.lower ?? ''));
  if (of < 1) return 0;
  let to = end;
  while (tags[to] === 'comma' && tags[to + 1] === 'name' && /^(?:comma|coordinator)$/.test(tags[to + 2] ?? '')) to += 2;
  if (to > end && tags[to] === 'comma') to++;
  return to > end && tags[to] === 'coordinator' && tags[to + 1] === 'name' ? to + 2 : 0;
}

/** "NBC, | the network behind the show, for comment": told of the one before, and nobody else who is asked. */
function isExplained({ units, tags }: Parsed, comma: number): boolean {
  const close = tags.indexOf('comma', comma + 1);
  return tags[comma] === 'comma' && /^(?:the|an?)$/.test(units[comma + 1]?.lower ?? '') && tags[comma + 2] === 'noun' && units[comma + 2]?.text === units[comma + 2]?.lower && close > 0 && tags[close + 1] === 'preposition' && !tags.slice(comma, close).includes('coordinator');
}

/** How somebody is asked is nobody who is. */
const MEANS = /^(?:e-?mail|phone|text|telephone|message|online|contact|x|twitter|facebook|instagram|linkedin)$/;

/** The parties listed from `at`: "the White House and the Smith team", "the White House by email and to a firm that …". */
export function* parties(sentence: Parsed, at: number): Generator<Party> {
  const { units, tags } = sentence;
  let i = at;
  let last = false;
  for (let guard = 0; guard < 8 && i < units.length; guard++) {
    // "…, and the office of Ann Smith, the senator who wrote it": told of the last one
    if (last && tags[i] === 'determiner' && tags[i - 1] === 'comma') return;
    while (/^(?:both|to|from)$/.test(units[i]?.lower ?? '') || tags[i] === 'comma' || tags[i] === 'coordinator') i++;
    const phrase = phraseAfter(sentence, i);
    if (!phrase || MEANS.test(units[phrase.from]?.lower ?? '')) return;
    let end = phrase.to;
    for (let j = phrase.from; j < phrase.to; j++) {
      // "for comment", "by email", "via email": how they were asked is no part of whom
      if (tags[j] === 'preposition' && /^(?:for|by|via|on|at|in)$/.test(units[j]?.lower ?? '') && /^(?:comments?|further|e-?mail|phone|response|x|twitter|clarification|additional|more|a|monday|tuesday|wednesday|thursday|friday|saturday|sunday|information)$/.test(units[j + 1]?.lower ?? '')) end = Math.min(end, j);
      // "emailed the office | seeking comment"
      if (tags[j] === 'ing' && /^(?:seeking|requesting|asking)$/.test(units[j]?.lower ?? '')) end = Math.min(end, j);
      // "the Russian and Ukrainian ministries", "the ministries of Dover and Oakland" are one party
      if (tags[j] === 'coordinator' && !sharesNoun(sentence, phrase.from, j) && countryOfDemonym(units[j - 1]?.lower ?? '') === undefined && !namesCamps(sentence, j) && !namesBody(sentence, j)) end = Math.min(end, j);
    }
    if (end <= phrase.from) return;
    // "contacted the firm, and a spokesperson responded": another clause
    if (i > at && (tags[phrase.to] === 'verb' || tags[phrase.to] === 'auxiliary')) return;
    // "Harbour Energy late on Sunday"
    if (/^(?:late|early|earlier)$/.test(units[end - 1]?.lower ?? '') && end - 1 > phrase.from) end--;
    end = endOfMatters(sentence, phrase.from, end) || end;
    // "the embassy in Washington, D.C."
    if (tags[end] === 'comma' && (units[end + 1]?.lower === 'd.c.' || stateOf(units[end + 1]?.lower ?? '') !== undefined)) end += 2;
    let to = end;
    if (units[to]?.lower === 'that' || units[to]?.lower === 'who' || units[to]?.lower === 'which') while (to < units.length && tags[to] !== 'stop' && tags[to] !== 'comma') to++;
    const name = namedBehind(sentence, to);
    yield { phrase: name ? { from: to + 1, to: name, aside: null } : { ...phrase, to, aside: null }, status: 'asked' };
    if (name) return;
    i = to;
    if (isExplained(sentence, i)) return;
    while (i < units.length && tags[i] !== 'coordinator' && tags[i] !== 'comma' && tags[i] !== 'stop') i++;
    if (i >= units.length || tags[i] === 'stop') return;
    last ||= tags[i] === 'coordinator' || (tags[i] === 'comma' && tags[i + 1] === 'coordinator');
    // ", but has not heard back"
    while (tags[i] === 'comma' || tags[i] === 'coordinator') i++;
    if (tags[i] === 'verb' || tags[i] === 'auxiliary' || tags[i] === 'subordinator' || tags[i] === 'pronoun' || (tags[i] === 'preposition' && units[i]?.lower !== 'from') || (tags[i] === 'ing' && tags[i + 1] !== 'noun')) return;
  }
}
