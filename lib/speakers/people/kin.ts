import { KIN } from '../lexicon/titles';
import type { Discourse } from './discourse';
import type { Entity } from './entity';

/** "His son" behind "Bell and his son, Nick, have a boat. … Bell said": the one person before a place who is called so, if whose they are spoke or was the subject last. */
export function kinCalled(discourse: Discourse, noun: string, paragraph: number, at: number): Entity | null {
  if (!KIN.has(noun)) return null;
  const found = new Set<Entity>();
  for (const { entity } of discourse.before(paragraph, at, 0)) if (entity.kind === 'person' && entity.roles.has(noun)) found.add(entity);
  const [only] = found;
  const [first] = only?.mentions ?? [];
  const told = first && discourse.sentenceOf(first);
  if (!only || found.size > 1 || !told) return null;
  const [spoke, subject] = [discourse.lastPerson(discourse.spoke, paragraph, at), discourse.lastPerson(discourse.subjects, paragraph, at)];
  const last = subject && (!spoke || subject.paragraph > spoke.paragraph || (subject.paragraph === spoke.paragraph && subject.at > spoke.at)) ? subject : spoke;
  const beside = discourse.between(told.paragraph, told.units[0]?.start ?? 0, told.units.at(-1)?.end ?? 0).filter(({ entity }) => entity.kind === 'person' && entity !== only);
  // "Her daughter, Ann Bell, said": of somebody who was known before, or bears the name
  const known = last?.entity.mentions[0];
  const whose = beside.length ? beside.some(({ entity }) => entity === last?.entity) : known !== undefined && (known.paragraph < first.paragraph || (known.paragraph === first.paragraph && known.start <= first.start));
  return whose || last?.entity.words.at(-1) === only.words.at(-1) ? only : null;
}
