import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import type { Discourse } from './discourse';
import { settle } from './entity';
import { kinCalled } from './kin';
import type { Meant } from './meant';
import type { Nameless } from './nameless';
import { asCalled, handleIn, toldOfOne } from './phrase-parts';
import { leftOf } from '../text/left-of';

/** Behind a phrase, " named ", " as " and the beginning of a name. */
const NAMED_SO = 9;
/** "an electrician named | Smith", "the chief known only as | Bob" */
const NAMED = / (?:named|known(?: only| simply)? as) $/;
/** "a woman who gave her name as | Olha": so far behind the phrase, in characters, and what stands there. */
const SIGNED_SO = 60;
const SIGNED = / who (?:gave (?:his|her|their) name(?: only)? as|identified (?:himself|herself|themselves)(?: only)? as|asked to be (?:identified|called|named)(?: only)? (?:as|by)) $/;
/** Behind the comma that ends an opening apposition, the beginning of a name. */
const NEAR = 3;

/**
 * Who a phrase is in which nobody is named, as far as what stands right beside it tells: a name that is given, a handle,
 * whose kin they are. `[start, end)` are its UTF-16 code units. Null where nothing tells.
 */
export function toldBeside(discourse: Discourse, nameless: Nameless, sentence: Parsed, phrase: Phrase, start: number, end: number): Meant | null {
  const { units, text, paragraph } = sentence;
  const whole = text.slice(start, end);
  // "a former electrician named Smith"
  const named = / (?:named|known)\b/.test(text.slice(start, end + NAMED_SO)) ? discourse.between(paragraph, start, end + NAMED_SO).find((m) => m.entity.kind !== 'unnamed' && NAMED.test(text.slice(0, m.from))) : undefined;
  if (named) return { entity: named.entity, alias: null, why: `named: ${named.entity.name}` };
  const signed = text.slice(start, end + SIGNED_SO).includes(' who ') ? discourse.between(paragraph, start, end + SIGNED_SO).find((m) => SIGNED.test(text.slice(Math.max(start, m.from - SIGNED_SO), m.from))) : undefined;
  if (signed) return { entity: settle(signed.entity, 'person'), alias: null, why: `gives the name ${signed.entity.name}` };
  // "A Texas voter who supports it, Smith lost …"
  const opened = phrase.from === 0 && /^an?$/i.test(units[0]?.text ?? '') && units[phrase.to]?.lower === 'who' ? sentence.tags.indexOf('comma', phrase.to) : -1;
  const subject = opened > 0 ? discourse.between(paragraph, units[opened]?.end ?? end, (units[opened]?.end ?? end) + NEAR).find((m) => m.from === units[opened + 1]?.start && m.entity.kind === 'person') : undefined;
  if (subject && /^(?:verb|auxiliary|adverb)$/.test(sentence.tags[units.findIndex((u) => u.start >= subject.end)] ?? '')) return { entity: subject.entity, alias: asCalled(sentence, phrase.from, phrase.to), why: `"${whole}" is ${subject.entity.name}, named behind the comma` };
  // "one user, @ann_smith, wrote"
  const handle = handleIn(sentence, phrase);
  if (handle) return { entity: nameless.signing(handle), alias: whole === handle ? null : whole, why: `signs as ${handle}` };
  // "said one, a supervisor in Dover"
  const one = toldOfOne(sentence, phrase);
  if (one) return { entity: nameless.entity(one, 'unnamed'), alias: null, why: `one, ${one}` };
  // "his son, Nick, … his son replied"
  const own = phrase.to - phrase.from === 2 && /^(?:his|her|their)$/.test(units[phrase.from]?.lower ?? '');
  const kin = own ? kinCalled(discourse, units[phrase.from + 1]?.lower ?? '', paragraph, start) : null;
  if (kin) return { entity: kin, alias: whole, why: `"${whole}" is ${kin.name}` };
  // "Senator Smith, a Republican, whose office said"
  const whose = leftOf(units, phrase.from)?.lower === 'whose' ? discourse.between(paragraph, units[0]?.start ?? 0, start).at(-1) : undefined;
  if (whose?.entity.kind !== 'person') return null;
  return { entity: nameless.entity(`${whose.entity.name}’s ${whole}`, 'unnamed', units[phrase.to - 1]?.lower), alias: null, why: `"${whole}" is ${whose.entity.name}’s` };
}
