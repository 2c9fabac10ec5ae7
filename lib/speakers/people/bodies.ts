import type { Parsed } from '../cues/parse';
import { NEWSPAPERS } from '../lexicon/newspapers';
import { ORGANISATION_WORDS } from '../lexicon/organisations';
import { BODIES, isGroup } from '../lexicon/roles';
import { words } from '../lexicon/words';
import type { Discourse } from './discourse';
import type { Entity } from './entity';
import { lastBody } from './last-body';
import type { People } from './people';

/** "The group" is any group, whoever has the word in a name. */
const VAGUE = words('group party post company times press media news team campaign program project network');

/** What the names of banks, airlines and schools end in, besides the noun itself. */
const ENDS: Record<string, string[]> = { bank: ['trust', 'bancorp', 'financial', 'savings'], airline: ['airlines', 'airways', 'lines', 'air'], university: ['college'], school: ['academy', 'university', 'college'], hospital: ['clinic'], newspaper: [...NEWSPAPERS] };

/** Who plays for a name in the plural. */
const TEAMS = words('team franchise squad');

/** "The district" is no association. */
const KINDS = words('association district university hospital bank foundation airline court');

/** Which body "the court", "the company" or "the researchers" are. */
export class Bodies {
  /** Organisations of two words or more, by the last: at most two of each. */
  readonly #byLastWord = new Map<string, Entity[]>();

  constructor(
    people: People,
    private readonly discourse: Discourse,
  ) {
    for (const entity of people.entities) {
      const last = entity.kind === 'organisation' && entity.words.length > 1 ? entity.words.at(-1) : undefined;
      if (!last || VAGUE.has(last)) continue;
      const same = this.#byLastWord.get(last) ?? [];
      if (same.length < 2) this.#byLastWord.set(last, [...same, entity]);
    }
  }

  /**
   * Who is called "the …" at `at` (UTF-16 code units) of a sentence: the one body whose name ends in
   * the noun ("Buckingham Palace … the palace"), else the last of that noun who spoke or was the
   * subject of the sentence before. Null where that is not clear.
   */
  called(noun: string, sentence: Parsed, at: number): Entity | null {
    const named = [noun, ...(ENDS[noun] ?? [])].flatMap((last) => this.#byLastWord.get(last) ?? []).filter(({ mentions: [first] }) => first && (first.paragraph < sentence.paragraph || (first.paragraph === sentence.paragraph && first.start < at)));
    if (named.length === 1) return named[0] ?? null;
    const spoke = isGroup(noun) ? this.discourse.lastCalled(noun, sentence.paragraph - 1) : undefined;
    if (spoke || !(BODIES.has(noun) || TEAMS.has(noun))) return spoke ?? null;
    const last = lastBody(this.discourse, sentence, at);
    // "The Harriers disputed that. … the team said"; but "the team" of a study is no university
    if (TEAMS.has(noun)) return last && plays(last) ? last : null;
    const kind = last?.words.at(-1) ?? '';
    return kind !== noun && KINDS.has(kind) && KINDS.has(noun) ? null : last;
  }
}

/** "the Harriers", "Dover Harriers", but not "Tidal Partners" */
const plays = ({ words: name }: Entity): boolean => name.length < 3 && (name.at(-1)?.endsWith('s') ?? false) && !ORGANISATION_WORDS.has(name.at(-1) ?? '');
