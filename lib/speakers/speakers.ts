import { descriptorsOf } from './descriptors';
import { fold } from './fold';
import type { Entity } from './people';
import type { Parsed } from './parse';
import type { Resolved } from './resolve';
import type { Attribution, Speaker } from './types';

/** Those who speak, in order of their first attribution. */
export function speakersOf(resolved: readonly Resolved[], attributions: readonly Attribution[], paragraphs: readonly Parsed[][]): Speaker[] {
  const speakers = new Map<Entity, Speaker>();
  resolved.forEach(({ entity, alias }, i) => {
    if (!entity) return;
    let speaker = speakers.get(entity);
    if (!speaker) {
      speaker = { name: entity.name, kind: entity.kind, aliases: [], descriptors: [], words: 0, sharedName: false };
      speakers.set(entity, speaker);
    }
    if (alias && fold(alias) !== fold(entity.name) && !speaker.aliases.includes(alias)) speaker.aliases.push(alias);
    const attribution = attributions[i];
    const text = paragraphs[attribution?.paragraph ?? -1]?.[0]?.text ?? '';
    // words inside another's are counted for the one who quotes them
    if (!attribution?.quotedBy) for (const [start, end] of attribution?.quoted ?? []) speaker.words += text.slice(start, end).split(/\s+/).filter(Boolean).length;
  });
  for (const [entity, speaker] of speakers) speaker.descriptors = descriptorsOf(entity, resolved, paragraphs);
  return [...speakers.values()];
}
