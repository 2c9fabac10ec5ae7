import { invertedTag } from '../grammar/tags';
import { cueVerb } from '../lexicon/cue-verbs';
import { plainVerb } from '../lexicon/plain-verbs';
import { isGivenName } from '../lexicon/given-names';
import { BODY_NOUNS, ORGANISATION_WORDS } from '../lexicon/organisations';
import { isRole } from '../lexicon/roles';
import { KIN, OFFICE, TITLES } from '../lexicon/titles';
import { words } from '../lexicon/words';
import { WORKS } from '../lexicon/works';
import { isCapitalised } from '../text/capital';
import { fold } from '../text/fold';
import { type Token, tokenise } from '../text/tokens';
import type { Unit } from '../text/units';
import { rolesBehind } from './called';
import { nameRunAt } from './names';
import { placeAt, wordsAndPlaces } from './places';

/** A name where it stands. Offsets are UTF-16 code units of the paragraph; the headline is paragraph -1. */
export interface NameFound {
  paragraph: number;
  start: number;
  end: number;
  /** Where the titles before the name begin. */
  from: number;
  /** Folded. */
  words: string[];
  /** Before the name, in lower case. */
  titles: string[];
  /** What is told of them right behind it, in lower case. */
  roles: string[];
  text: string;
  /** "ICE" behind "Immigration and Customs Enforcement": how it is called from there on, folded; '' where no bracket tells. */
  short: string;
  /** "the" stands before it, or what it is the name of: "the outlet". */
  article: boolean;
  /** It opens its sentence, where any word is capitalised. */
  opens: boolean;
  /** An age or "who" stands behind it: "Tom Bell, 27,", "Solana, who was there". */
  human: boolean;
}

/** `tokens` are those of each paragraph. Every name of the text, quoted or not, in order; and the words that stand in lower case somewhere. */
export function nameRuns(headline: string, paragraphs: readonly string[], tokens: readonly Token[][]): { found: NameFound[]; lowered: ReadonlySet<string> } {
  const texts = [headline, ...paragraphs];
  const units = [tokenise(headline), ...tokens];
  // Only of a word that has a capital somewhere is it asked: few are kept.
  const capitals = new Set<string>();
  for (const list of units) for (const unit of list) if (unit.kind === 'word' && unit.text !== unit.lower) capitals.add(unit.lower);
  const lowered = new Set<string>();
  // The headline has capitals of its own: it tells nothing of a word.
  for (const list of units.slice(1)) for (const unit of list) if (unit.kind === 'word' && unit.text === unit.lower && capitals.has(unit.lower)) lowered.add(unit.lower);
  const body = withoutTitles(units.flatMap((list, i) => (i === 0 ? [] : namesIn(texts[i] ?? '', list, i - 1, lowered))), paragraphs);
  const above = namesIn(headline, units[0] ?? [], -1, lowered);
  return { found: [...(above.some((name) => verbIn(name) >= 0) ? withoutVerbs(above, body) : above), ...body], lowered };
}

/** Where in a name a word stands that is a verb as well; -1 where none does. */
const verbIn = ({ words: all }: NameFound): number => (all.length < 2 ? -1 : all.findIndex((word) => cueVerb(word)?.form === 's' || (plainVerb(word) === 'finite' && word.endsWith('s'))));

/** "Harbour Trust Rejects Plan": in a headline the verb is capitalised as the name is. `body`: the names of the article. */
function withoutVerbs(above: readonly NameFound[], body: readonly NameFound[]): NameFound[] {
  const named = new Set(body.map((name) => name.words.join(' ')));
  return above.flatMap((name) => {
    const at = verbIn(name);
    if (at < 0 || named.has(name.words.join(' '))) return [name];
    const before = name.words.slice(0, at);
    const text = name.text.split(' ').slice(0, at).join(' ');
    return named.has(before.join(' ')) ? [{ ...name, words: before, text, end: name.start + text.length }] : [];
  });
}

/** No line above a part of an article has more words. */
const TITLE = 12;
/** Is a paragraph the title of what follows it, where every word but the small ones has a capital: "Why Dogs Fear Costumes"? */
function isTitle(paragraph: string): boolean {
  // "— Mayor Ann Smith" signs what stands before it
  if (paragraph.length > TITLE * 10 || /^\s*[-–—]/.test(paragraph) || /[.:;,"”’')]\s*$/.test(paragraph)) return false;
  const list = paragraph.trim().split(/\s+/);
  return list.length > 2 && list.length <= TITLE && list.every((word) => word.length < 4 || !/^\p{Ll}/u.test(word));
}

/** Without what is a name in titles of parts alone, where any word has a capital. */
function withoutTitles(names: readonly NameFound[], paragraphs: readonly string[]): readonly NameFound[] {
  const titles = new Set(paragraphs.flatMap((text, i) => (isTitle(text) ? [i] : [])));
  if (!titles.size) return names;
  const named = new Set(names.flatMap(({ paragraph, words: all }) => (titles.has(paragraph) ? [] : [all.join(' '), all.at(-1) ?? ''])));
  return names.filter(({ paragraph, words: all }) => !titles.has(paragraph) || named.has(all.join(' ')) || named.has(all.at(-1) ?? '') || isGivenName(all[0] ?? ''));
}

/** "(ICE)" */
function shortIn(units: readonly Unit[], at: number): string {
  const word = units[at + 1];
  return units[at]?.text === '(' && units[at + 2]?.text === ')' && word && /^\p{Lu}{2,6}$/u.test(word.text) ? fold(word.lower) : '';
}

/** "her older son, ", "27-year-old ": what is told of them right before the name, in lower case. */
function rolesBefore(units: readonly Unit[], at: number, to: number): readonly string[] {
  const age = units[at - 1];
  if (!age || at < 2) return NO_ROLES;
  // "27-year-old": few words end so
  const years = age.lower.endsWith('-year-old') && /^\d{1,2}-/.test(age.lower) ? 1 : 0;
  const comma = units[at - years - 1]?.text === ',';
  const noun = units[at - years - (comma ? 2 : 1)];
  if (!noun || noun.text !== noun.lower) return years ? [age.lower] : NO_ROLES;
  const owner = (n: number) => /^(?:his|her|their)$/.test(units[n]?.lower ?? '') || units[n]?.kind === 'possessive';
  const before = at - years - (comma ? 3 : 2);
  const kin = KIN.has(noun.lower) && (owner(before) || owner(before - 1));
  // "the campaign's manager, Ann Smith,", "quarreled with the mayor, Ann Smith."
  const role = comma && years === 0 && /^[,.]$/.test(units[to]?.text ?? '') && isRole(noun.lower) && !/^(?:as|of|by|for)$/.test(units[at - 3]?.lower ?? '');
  return [...(years ? [age.lower] : []), ...(kin ? [noun.lower] : []), ...(role ? [OFFICE[noun.lower] ?? noun.lower] : [])];
}
const NO_ROLES: readonly string[] = [];

/** ", 27," */
const isAged = (units: readonly Unit[], at: number): boolean => units[at]?.text === ',' && /^[1-9]\d?$/.test(units[at + 1]?.text ?? '') && /^[,.]$/.test(units[at + 2]?.text ?? '');

/** "@" */
const AT = 64;
const OPENS_SENTENCE = /^[.!?…:;"“”‘'(—]$/;

/** Is the "'s" at `at` no genitive, as nothing that could be owned stands behind it? */
function endsInS(units: readonly Unit[], at: number): boolean {
  const ending = units[at];
  if (ending?.kind !== 'possessive' || !/^['’]s$/.test(ending.text) || (at > 1 && OF.has(units[at - 2]?.lower ?? ''))) return false;
  const next = units[at + 1];
  if (next?.text === ',') return /^(?:which|the|an?)$/.test(units[at + 2]?.lower ?? '');
  return next !== undefined && next.text === next.lower && (cueVerb(next.lower)?.form === 'past' || /^(?:has|will|says|did|also)$/.test(next.lower));
}
/** "in Dunmore Falls, Wisconsin": is it a town, by the state behind it? */
function isTown(units: readonly Unit[], from: number, to: number): boolean {
  if (units[to]?.text !== ',' || !/^(?:in|near|from|of|outside|at|to)$/.test(units[from - 1]?.lower ?? '') || !isCapitalised(units[to + 1]?.text ?? '')) return false;
  const state = placeAt(units, to + 1);
  // but "to Ann Smith, Texas Republican"
  return state !== null && units[state.end]?.kind !== 'word';
}
/** Behind "to" they are no titles: "would like to coach Ann Smith". */
const VERBS_TOO = words('coach captain chair marshal doctor boss head');
/** "A diplomat in | Bishkek, who was there": where somebody is who is told of before. */
const isWhere = (units: readonly Unit[], from: number): boolean => /^(?:in|at|from|near)$/.test(units[from - 1]?.lower ?? '') && isRole(units[from - 2]?.lower ?? '');
const OF = words('of by with than and like unlike to');

function namesIn(text: string, units: readonly Unit[], paragraph: number, lowered: ReadonlySet<string>): NameFound[] {
  const found: NameFound[] = [];
  for (let i = 0; i < units.length; i++) {
    // most words are written small: no name begins there
    const unit = units[i];
    if (!unit || unit.kind !== 'word' || (unit.text === unit.lower && unit.text.charCodeAt(0) !== AT)) continue;
    const before = i > 0 ? units[i - 1] : undefined;
    const opens = !before || (before.kind === 'mark' && OPENS_SENTENCE.test(before.text));
    if (opens && invertedTag(units, i)) continue;
    const run = nameRunAt(units, i, opens);
    if (!run) continue;
    if (run.name === run.to) {
      i = run.to - 1;
      continue;
    }
    const first = units[i]?.lower ?? '';
    // "Critics Smith named": the first word is capitalised for the sentence's sake
    if (opens && run.to - run.from > 1 && run.name === run.from && lowered.has(first) && !isGivenName(first) && !ORGANISATION_WORDS.has(units[run.to - 1]?.lower ?? '')) continue;
    const slice = units.slice(run.name, run.to);
    const start = slice[0]?.start ?? 0;
    // "McDonald's said", "the chain Kellerman's, which sold it": the ending is the name's
    const ending = run.to - run.from === 1 && endsInS(units, run.to) ? units[run.to] : undefined;
    const end = (ending ?? slice.at(-1))?.end ?? start;
    const titles = wordsAndPlaces(units.slice(run.from, run.name));
    for (let j = run.from - 1; j >= 0 && j > run.from - 3 && units[j]?.kind === 'word' && TITLES.has(units[j]?.lower ?? '') && !(VERBS_TOO.has(units[j]?.lower ?? '') && units[j - 1]?.lower === 'to'); j--) titles.push(units[j]?.lower ?? '');
    // "Democratic front-runner Ann Smith"
    const party = units[run.from - titles.length - 1]?.lower ?? '';
    if (titles.length > 0 && /^(?:democratic|republican|gop)$/.test(party)) titles.push(party);
    // "Senator Smith of Ohio" is "the Ohio senator"
    const from = units[run.to]?.lower === 'of' && titles.length ? units[run.to + 1] : undefined;
    if (from && /^\p{Lu}/u.test(from.text)) titles.push(placeAt(units, run.to + 1)?.place ?? from.lower);
    const roles = [...rolesBehind(units, run.to), ...rolesBefore(units, run.from, run.to)];
    const aged = isAged(units, run.to);
    if (aged) roles.push(`${units[run.to + 1]?.text}-year-old`);
    found.push({ paragraph, start, end, from: units[run.from]?.start ?? start, words: slice.filter((u) => u.kind === 'word' || u.kind === 'number').map((u) => fold(u.lower)), titles, roles, text: text.slice(start, end), short: shortIn(units, run.to), article: before?.lower === 'the' || BODY_NOUNS.has(before?.lower ?? '') || WORKS.has(before?.lower ?? '') || isTown(units, run.from, run.to) || (units[run.to]?.text === ',' && units[run.to + 1]?.lower === 'which'), opens, human: aged || (units[run.to]?.text === ',' && units[run.to + 1]?.lower === 'who' && run.to - run.name === 1 && !isWhere(units, run.from)) });
    i = run.to - 1;
  }
  return found;
}
