import type { Raw } from '../attributions/raw';
import type { Parsed } from '../cues/parse';
import type { Entity, Mention } from './entity';
import type { People } from './people';

/** Somebody, and the paragraph in which they asked. */
interface Asked {
  entity: Entity;
  paragraph: number;
}

/** "told radio host | Ann Smith", "in an interview with the host, | Ann Smith": a host asks where somebody is told to have spoken to them. A host who only shares a post has asked nobody. */
const SPOKEN_TO = /\b(?:told|tell|tells|telling|asked by|(?:interview|conversation|appearance|spoke|speaks|speaking|talked|talking|sat down|sitting down) (?:with|to|by)|interviewed by|joined|joining|answered) (?:[\p{L}\p{N}'’-]+,? ){0,6}$/u;
/** So far before a name that is told, in characters. */
const NEAR = 70;

/** Who asks, as one reads on: no words of an answer are theirs. */
export class Asking {
  /** Those who are called interviewers or moderators, and hosts who are spoken to. */
  readonly #hosts: Entity[];
  /** Who asked last, where it is told what was answered: "Asked by Smith whether …" */
  #asker: Asked | null = null;
  /** Who asked last, however that is told. */
  #questioner: Asked | null = null;
  /** Who was asked last, by name: "Smith asked | Jones". */
  #asked: Asked | null = null;

  constructor({ entities }: People, paragraphs: readonly Parsed[][]) {
    const spokenTo = ({ paragraph, from }: Mention) => SPOKEN_TO.test(paragraphs[paragraph]?.[0]?.text.slice(Math.max(0, from - NEAR), from) ?? '');
    const known = entities.filter((e) => !e.guessed && e.mentions.some((m) => m.paragraph >= 0));
    this.#hosts = known.filter(({ roles, mentions }) => roles.has('interviewer') || roles.has('moderator') || (roles.has('host') && mentions.some(spokenTo)));
  }

  /** "was asked": by the one interviewer, if the article names one. */
  get host(): Entity | null {
    return this.#hosts.length === 1 ? (this.#hosts[0] ?? null) : null;
  }

  /** Who "he" of an attribution is not, who asked in its paragraph or the one before. */
  askerBefore({ paragraph }: Raw): Entity | null {
    return this.#asker && this.#asker.paragraph >= paragraph - 1 ? this.#asker.entity : null;
  }

  /** Who does not reply, having just asked. */
  questionerBefore({ paragraph }: Raw): Entity | null {
    return this.#questioner && this.#questioner.paragraph >= paragraph - 1 ? this.#questioner.entity : null;
  }

  /** Who answers, if somebody was asked by name in the paragraph of an attribution or the one before, and nobody else since. */
  askedBefore({ paragraph }: Raw): Entity | null {
    return this.#asked && this.#asked.paragraph >= paragraph - 1 ? this.#asked.entity : null;
  }

  /** Notes who asks by an attribution, and `asked`: who is named right behind "asked". @returns whether it is told so behind the cue: "Asked by Smith whether …" */
  note({ lemma, cue, source, paragraph }: Raw, entity: Entity | null, asked: Entity | null): boolean {
    const asks = lemma === 'ask' && cue !== null && source !== null && (source.sentence.units[source.phrase.from]?.start ?? 0) > cue[1];
    // "Interviewer Ann Smith suggested that he had …" asks as well
    if ((asks || (source && entity?.roles.has('interviewer'))) && entity) this.#asker = { entity, paragraph };
    if (lemma === 'ask') this.#asked = asked && asked !== entity ? { entity: asked, paragraph } : null;
    if (entity && (lemma === 'ask' || entity === this.#asker?.entity)) this.#questioner = { entity, paragraph };
    return asks;
  }
}
