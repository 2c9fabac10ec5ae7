import { wordsOf } from '../cues/parse';
import { anyOf, CAMPS } from '../lexicon/spokespeople';
import { mainSubject } from '../sources/main-subject';
import type { Told } from './who-is-meant';

/** "campaign manager Ann Smith": whose, the paragraph's first sentence tells. */
const SPEAKS = /^(?:[Dd]eputy |[Aa]ssistant |[Cc]hief |[Aa]cting )*(?:[Cc]ampaign (?:manager|spokes\p{L}+|director)|[Pp]ress secretary|[Ss]pokes(?:person|man|woman)|[Cc]ommunications director) \p{Lu}/u;
/** Those for whom somebody without a body of their own speaks. */
const CAMP = new RegExp(` ${anyOf(CAMPS)}$|^White House$`);

/** "DHS" of "Department of Homeland Security" */
const initials = (name: string): string => (name.match(/(?<!\S)\p{Lu}/gu) ?? []).join('');

/** The noun of "the company", "the Dover-based company" and "a spokesperson for the company". */
function bodyNoun(called: string): string | undefined {
  const [, office] = /^(?:the )?(\p{Ll}+)['’]s (?:press (?:office|team)|media (?:office|team)|communications (?:office|team)|spokes\p{L}+)$/iu.exec(called) ?? [];
  if (office) return office;
  const [noun = '', first = '', before] = called.split(' ').toReversed();
  const ends = first.endsWith('-based') || (/^the$/i.test(first) && (before === undefined || before === 'for'));
  return ends && /^\p{Ll}+$/u.test(noun) ? noun : undefined;
}

/** "The district", "a spokesperson for the company", "campaign manager Ann Smith": the body that is meant, by its name; null where that is not told. */
export function bodyIn({ sentence, first, replies, resolver }: Told, called: string, at: number): string | null {
  const noun = bodyNoun(called);
  if (noun) {
    const [one, another] = new Set(replies.map(({ party }) => party).filter((party) => party.toLowerCase().endsWith(` ${noun}`)));
    const body = resolver.bodyCalled(noun, sentence, at);
    return body && body.kind !== 'unnamed' ? body.name : another ? null : (one ?? null);
  }
  // "DHS Assistant Secretary Ann Smith" answers for the Department of Homeland Security
  const short = /^(?:[Aa]n? )?(\p{Lu}{2,6})\b/u.exec(called)?.[1];
  const long = short && replies.find(({ party }) => initials(party) === short)?.party;
  if (long) return long;
  const subject = SPEAKS.test(called) && first && first !== sentence ? mainSubject(first)?.phrase : undefined;
  const whose = subject && first ? wordsOf(first, subject.from, subject.to).replace(/^the /i, '') : '';
  return CAMP.test(whose) ? whose : null;
}
