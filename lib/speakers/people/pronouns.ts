import { BODIES, DOCUMENTS, isRole } from '../lexicon/roles';
import { type Discourse, fits } from './discourse';
import { type Entity, settle } from './entity';
import { apart, asPerson, farther, goesOn, isIntroduced, lastNameless, onlyHere, saysNext } from './pronoun-signs';
import { prominence } from './prominence';
import type { Seen } from './seen';

/** "A sign", "one letter": never "they". */
const isOneThing = (entity: Entity): boolean => /^(?:an?|one|another|the|this) /i.test(entity.name) && DOCUMENTS.has(entity.words.at(-1) ?? '') && !(entity.words.at(-1) ?? '').endsWith('s');

/** "Two people in the room", "the superintendent": never "it". */
const isSomebody = ({ kind, roles }: Entity): boolean => kind === 'unnamed' && roles.size > 0 && [...roles].every((role) => !BODIES.has(role) && !DOCUMENTS.has(role) && (isRole(role) || role.endsWith('s') || role === 'people'));

/** Of more people of one surname nobody is told apart by gender. */
const MOST = 8;
/** How many paragraphs back "he" may look. */
const REACH = 3;
/** What weighs how much, in sentences; found by trying them out on the labelled articles. */
const KNOWN_GENDER = 0.5;
/** To be the subject of a clause in a paragraph in which nobody has spoken yet. */
const NAMED_HERE = 0.9;
const SPOKE_LAST = 0.8;
const GOES_ON = 2;
const INTRODUCED = 1.0;
/** To be the subject, without a name, of the sentence before, where this one begins with a quotation. */
const SAYS_NEXT = 2.4;
/** To be the only one named in a paragraph, in the sentence before, whose subject is nobody. */
const ONLY_HERE = 1.6;

/**
 * Whom a pronoun stands for: nearness counts most, then being the subject, then being the one who
 * spoke last; names and titles must not contradict it. "We" and "I" outside quotations are the
 * writer's and nobody's.
 *
 * @param not who cannot be meant: who says "he", and who is named behind it.
 */
export function resolvePronoun(discourse: Discourse, word: string, paragraph: number, at: number, not: ReadonlySet<Entity>): Entity | null {
  if (word === 'they' || word === 'it') {
    const { spoke } = discourse;
    // "A third user, u/mulberry, asked … they wrote": who signs with a handle may be he or she
    const last = spoke.at(-1);
    if (word === 'they' && last && last.paragraph === paragraph && /^(?:u\/|@)/.test(last.entity.name)) return last.entity;
    for (let i = spoke.length - 1; i >= 0 && i > spoke.length - 10; i--) {
      const seen = spoke[i];
      if (seen && seen.entity.kind !== 'person' && seen.paragraph >= paragraph - 2 && !(word === 'it' && isSomebody(seen.entity)) && !(word === 'they' && isOneThing(seen.entity))) return seen.entity;
    }
    return null;
  }
  if (word !== 'he' && word !== 'she') return null;
  // "'It is late!' Burgum said. ¶ 'I know,' he said.": it was a person's name
  const name = discourse.spoke.at(-1);
  if (name?.entity.kind === 'organisation' && name.entity.guessed && name.paragraph === paragraph - 1 && goesOn(discourse, name, paragraph, at)) return settle(name.entity, 'person');
  const spokeHere = discourse.spoke.at(-1)?.paragraph === paragraph;
  const scores = new Map<Entity, number>();
  const add = (entity: Entity, score: number) => {
    if (not.has(entity) || !fits(entity, word)) return;
    scores.set(entity, Math.max(scores.get(entity) ?? Number.NEGATIVE_INFINITY, score + (entity.pronoun === word ? KNOWN_GENDER : 0)));
  };
  const only = spokeHere ? null : onlyHere(discourse, paragraph, at);
  const [opens, closes] = apart(discourse, paragraph, at);
  for (const mention of discourse.before(paragraph, at, paragraph - REACH)) {
    if (mention.paragraph === paragraph && mention.start > opens && mention.start < closes) continue;
    // "shared it under the handle @ann_smith": who signs so and has said nothing is nobody new
    if (mention.entity.name.startsWith('@') && !discourse.spoke.some(({ entity }) => entity === mention.entity)) continue;
    const stands = [0, 0.8, 1.6][prominence(discourse, mention)] ?? 0;
    // the subject of a sentence of this very paragraph
    const here = mention.paragraph === paragraph && stands > 1 ? 0.3 : 0;
    // "This is not the first time that Smith …": a paragraph is about whom it names first
    const first = mention.paragraph === paragraph && stands > 0 && !spokeHere && !discourse.quoted(mention) ? NAMED_HERE : 0;
    add(mention.entity, here + first + Math.max(stands, isIntroduced(discourse, mention) ? INTRODUCED : 0) + (mention.entity === only ? ONLY_HERE : 0) - discourse.distance(mention, paragraph, at) - (discourse.quoted(mention) ? 2 : 0));
  }
  const far = ({ paragraph: where, at: start }: Seen) => discourse.distance({ paragraph: where, start }, paragraph, at);
  for (const seen of discourse.namelessBefore(discourse.spoke, paragraph, at, paragraph - REACH)) if (seen.paragraph === paragraph || !/^(?:another|one)$/i.test(seen.entity.name)) add(seen.entity, (/^the /i.test(seen.entity.name) ? 1.8 : 1.6) - far(seen));
  // "her husband" is "he"; "a colleague" who has not spoken may be, in the same paragraph
  for (const seen of discourse.namelessBefore(discourse.nameless, paragraph, at, paragraph - REACH)) {
    const here = seen.paragraph === paragraph;
    if (saysNext(discourse, seen, paragraph, at)) add(seen.entity, SAYS_NEXT - far(seen));
    else if (seen.entity.pronoun || here) add(seen.entity, (seen.entity.pronoun || /^(?:my|his|her|their) /i.test(seen.entity.name) ? 1.6 : here && far(seen) <= 1 ? 1.3 : 0.9) - far(seen));
  }
  // "The bride said … 'We are glad,' she wrote": who has just spoken without a name, in the same paragraph
  const called = lastNameless(discourse, word, paragraph);
  if (called && !not.has(called.entity)) add(called.entity, Math.max(1.8 - far(called), 0.8));
  // "The congressman left … he said": whoever was the subject, by whatever name
  const subject = discourse.lastPerson(discourse.subjects, paragraph, at);
  if (subject && !subject.entity.shared && subject.paragraph >= paragraph - REACH) add(subject.entity, 1.6 + (subject.paragraph === paragraph ? 0.3 : 0) - far(subject));
  const last = discourse.lastPerson(discourse.spoke, paragraph, at);
  // "The crowd was small, Smith said. ¶ 'It was late,' he said.": the paragraph before ends with who goes on
  if (last && last.paragraph === paragraph - 1 && goesOn(discourse, last, paragraph, at)) add(last.entity, GOES_ON);
  if (last && last.paragraph >= paragraph - REACH) add(last.entity, SPOKE_LAST - (paragraph - last.paragraph) * 0.7);
  let best: Entity | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [entity, score] of scores)
    if (score > most) {
      best = entity;
      most = score;
    }
  best ??= asPerson(discourse, paragraph, not) ?? farther(discourse, word, paragraph, not);
  // "Smith told deputies … he said", where two are called Smith: one of them, and nobody named farther up
  const namesake = discourse.lastPerson(discourse.subjects, paragraph, at);
  if (!namesake?.entity.shared || namesake.paragraph < paragraph - 1 || 1.9 - far(namesake) <= most) return best;
  const family = discourse.people.shared.get(namesake.entity.words.at(-1) ?? '')?.slice(0, MOST) ?? [];
  if (best && family.includes(best)) return best;
  const known = family.filter(({ pronoun }) => pronoun === word);
  return known.length === 1 && family.every(({ pronoun }) => pronoun !== null) ? (known[0] ?? null) : namesake.entity;
}
