import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import { isRole } from '../lexicon/roles';
import { COUNSEL } from '../lexicon/spokespeople';
import { HE_TITLES, OFFICE, OFFICES, SHE_TITLES } from '../lexicon/titles';
import { words } from '../lexicon/words';
import { type Discourse, fits } from './discourse';
import type { Entity } from './entity';
import { prominence } from './prominence';

/** An article begins with somebody in its first paragraphs, and names them so many further on. */
const FIRST = 1;
const AHEAD = 2;
/** What anybody may be called, whatever else they are. */
const ANYBODY = words('woman man mother mom mum father dad grandmother grandfather grandma grandpa wife husband bride groom daughter son teenager teen boy girl traveler traveller passenger tourist customer shopper user tiktoker redditor poster homeowner owner resident renter tenant driver student graduate millennial');
/** Who stays without a name on purpose, more often than not. */
const HIDDEN = words('official source aide insider spokesperson spokesman spokeswoman adviser advisor expert analyst commenter reader caller');
/** Who speaks of somebody, and is not who the article begins with. */
const TELLS = words('spokesperson spokesman spokeswoman attorney lawyer sheriff officer detective chief captain judge prosecutor coroner professor expert analyst researcher director');

/**
 * "A Republican senator has said … Senator Ann Smith of Ohio made the remark": somebody without a name in the first
 * lines of an article is who is named first behind it, as the subject of a sentence, if they are called the same or nothing else.
 *
 * @param head the noun of the phrase, in lower case. @returns null where that would be a guess.
 */
export function namedLater(discourse: Discourse, sentence: Parsed, phrase: Phrase, head: string): Entity | null {
  const { paragraph, units } = sentence;
  const article = units[phrase.from]?.lower ?? '';
  const next = isRole(head) ? (namedNext(discourse, sentence, phrase, head) ?? namedAtOnce(discourse, sentence, phrase)) : null;
  if (next) return next;
  // "The head of the agency has resigned", before anybody is named
  const opens = article === 'the' && paragraph === 0 && sentence.index === 0 && !OFFICES.has(head) && discourse.between(0, 0, units.at(-1)?.end ?? 0).every(({ entity }) => entity.kind !== 'person');
  if (paragraph > FIRST || !(opens || /^an?$/.test(article)) || !isRole(head) || HIDDEN.has(head) || discourse.mainSubject(sentence)?.phrase.from !== phrase.from || units.slice(phrase.from, phrase.to).some(({ lower }) => lower === 'and')) return null;
  const first = discourse.personAfter(paragraph, units.at(-1)?.end ?? 0);
  if (!first || first.paragraph > paragraph + AHEAD + 1) return null;
  const { entity } = first;
  if (entity.mentions.find((m) => m.paragraph >= 0) !== first) return null;
  if (HE_TITLES.has(head) ? !fits(entity, 'he') : SHE_TITLES.has(head) && !fits(entity, 'she')) return null;
  if (entity.roles.has(OFFICE[head] ?? head)) return entity;
  if (prominence(discourse, first) < 2 || first.paragraph > paragraph + AHEAD) return null;
  const roles = [...entity.roles];
  return ANYBODY.has(head) ? (roles.some((role) => TELLS.has(role)) ? null : entity) : roles.length ? null : entity;
}

/** "The top aide to Ann Smith believes it. ¶ Tom Bell told Newsweek that …": who opens the article, if the next paragraph opens with a full name that is new, and nobody else is named between. */
function namedAtOnce(discourse: Discourse, { paragraph, units, index }: Parsed, { from, to }: Phrase): Entity | null {
  if (paragraph !== 0 || index !== 0 || from !== 0 || units[0]?.lower !== 'the' || (discourse.paragraphs[0]?.length ?? 0) > 1) return null;
  const first = discourse.personAfter(0, units[to - 1]?.end ?? 0);
  const named = first && first.paragraph === 1 && first.from === 0 && first.entity.words.length > 1 && first.entity.mentions.find((m) => m.paragraph >= 0) === first;
  const says = named && discourse.sentenceOf(first);
  // "The wife of a hiker … ¶ Tom Bell vanished": it is she who tells it
  const speaks = says && says.cues.some((cue) => cue.verb.frames.has('tag') && says.units[cue.from - 1]?.end === first.end);
  return named && speaks && prominence(discourse, first) === 2 && [...first.entity.roles].every((role) => role === 'doctor') ? first.entity : null;
}

/** "Smith's lawyer rejects it. Ann Jones, of the firm Bell & Reed, said …", "Her agent said it would take time. '…,' Tom Bell told the Post": whose somebody is, and right behind it the name that nobody has had before. From there on they are called so. */
function namedNext(discourse: Discourse, sentence: Parsed, { from, to }: Phrase, head: string): Entity | null {
  const { paragraph, units, tags, index } = sentence;
  const owned = /^(?:his|her|their)$/.test(units[from]?.lower ?? '') || tags.slice(from, to).includes('possessive');
  // "…, according to their attorney. Ann Jones, a lawyer in Dover, said …"
  const according = units[from - 2]?.lower === 'according' && to >= units.length - 1;
  if (!owned || !(according || discourse.mainSubject(sentence)?.phrase.from === from)) return null;
  const first = discourse.personAfter(paragraph, units.at(-1)?.end ?? 0);
  const next = discourse.paragraphs[paragraph]?.[index + 1];
  if (!first || !next || discourse.sentenceOf(first) !== next || first.entity.words.length < 2 || ![...first.entity.roles].every((role) => role === head || (COUNSEL.has(role) && COUNSEL.has(head)))) return null;
  const told = prominence(discourse, first) > 0 || discourse.subjectOf(next, Number.POSITIVE_INFINITY)?.entity === first.entity;
  if (!told || first.entity.mentions.find((m) => m.paragraph >= 0) !== first) return null;
  first.entity.roles.add(OFFICE[head] ?? head);
  return first.entity;
}
