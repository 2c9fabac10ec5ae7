import { wordsOf } from '../cues/parse';
import { BODIES } from '../lexicon/roles';
import { anyCaseOf, anyOf, CAMPS, SPOKESPEOPLE } from '../lexicon/spokespeople';
import { mainSubject } from '../sources/main-subject';
import type { Told } from './named-before';

const RANK = '(?:(?:[Dd]eputy|[Aa]ssistant|[Cc]hief|[Aa]cting) )*';
const POST = `(?:[Cc]ampaign (?:manager|director|${anyOf(SPOKESPEOPLE)})|[Pp]ress secretary|[Cc]ommunications director|${anyCaseOf(SPOKESPEOPLE)})`;
/** "campaign manager Ann Smith": whose, the paragraph's first sentence tells. */
const SPEAKS = new RegExp(`^${RANK}${POST} \\p{Lu}`, 'u');
/** Those for whom somebody without a body of their own speaks. */
const CAMP = new RegExp(` ${anyOf(CAMPS)}$|^White House$`);

/** "DHS" of "Department of Homeland Security" */
const initials = (name: string): string => (name.match(/(?<!\S)\p{Lu}/gu) ?? []).join('');

/** "the company's press office" */
const OFFICE = new RegExp(`^(?:the )?(\\p{Ll}+)['’]s (?:(?:press|media|communications) (?:office|team)|${anyOf(SPOKESPEOPLE)})$`, 'iu');

/** "a company spokesperson" */
const OWN = new RegExp(`^(?:an?|the) (\\p{Ll}+) ${anyOf(SPOKESPEOPLE)}$`, 'iu');

/** The noun of "the company", "the Dover-based company" and "a spokesperson for the company". */
function bodyNoun(called: string): string | undefined {
  const [, office] = OFFICE.exec(called) ?? [];
  if (office) return office;
  // "a company spokesperson"
  const [, own = ''] = OWN.exec(called) ?? [];
  if (BODIES.has(own)) return own;
  const [noun = '', first = '', before] = called.split(' ').toReversed();
  const ends = first.endsWith('-based') || (/^the$/i.test(first) && (before === undefined || before === 'for'));
  return ends && /^\p{Ll}+$/u.test(noun) ? noun : undefined;
}

/** "The district", "a spokesperson for the company", "campaign manager Ann Smith": the body that is meant, by its name; null where that is not told. */
export function bodyIn({ sentence, before, first, replies, references }: Told, called: string, at: number): string | null {
  const noun = bodyNoun(called);
  if (noun) {
    const [one, another] = new Set(replies.map(({ party }) => party).filter((party) => party.toLowerCase().endsWith(` ${noun}`)));
    const body = references.bodyCalled(noun, sentence, at);
    // "a company spokesperson" may be any company's: a capital word that opened a sentence is none
    const sure = body && body.kind !== 'unnamed' && (body.words.length > 1 || !OWN.test(called));
    return sure ? body.name : another ? null : (one ?? null);
  }
  // "DHS Assistant Secretary Ann Smith" answers for the Department of Homeland Security
  const short = /^(?:[Aa]n? )?(\p{Lu}{2,6})\b/u.exec(called)?.[1];
  const long = short && replies.find(({ party }) => initials(party) === short)?.party;
  if (long) return long;
  // what opens the paragraph, or all of the one before it
  const told = SPEAKS.test(called) ? (first && first !== sentence ? first : before && before.index === 0 ? before : undefined) : undefined;
  const subject = told && mainSubject(told)?.phrase;
  const whose = subject ? wordsOf(told, subject.from, subject.to).replace(/^the /i, '') : '';
  return CAMP.test(whose) ? whose : null;
}
