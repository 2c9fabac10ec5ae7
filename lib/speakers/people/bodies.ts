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
const VAGUE = words('group party post company times press media news team campaign program project network house');

/** What the names of banks, airlines, schools and publishers end in, besides the noun itself. */
const ENDS: Record<string, string[]> = { bank: ['trust', 'bancorp', 'financial', 'savings'], airline: ['airlines', 'airways', 'lines', 'air'], university: ['college'], school: ['academy', 'university', 'college'], hospital: ['clinic'], newspaper: [...NEWSPAPERS], publisher: ['press', 'books', 'publishing', 'publishers', 'editions'], label: ['records', 'recordings'], studio: ['pictures', 'studios', 'films'], network: ['television', 'tv', 'broadcasting'], insurer: ['insurance', 'mutual', 'assurance'], automaker: ['motors', 'automotive'], carmaker: ['motors', 'automotive'], drugmaker: ['pharmaceuticals', 'pharma', 'therapeutics'], railroad: ['railway', 'rail'], brewery: ['brewing'], utility: ['electric', 'power'], grocer: ['foods', 'markets'], union: ['local', 'workers', 'teamsters', 'brotherhood', 'guild', 'federation', 'employees', 'teachers', 'nurses'] };

/** Who plays for a name in the plural. */
const TEAMS = words('team franchise squad');

/** "The district" is no association. */
const KINDS = words('association district university hospital bank foundation airline court');

/** Bodies that have the word in their names. */
const NAMED_SO = words('council commission authority bureau league federation association institute society college library airport nursery clinic orchestra zoo guild trust embassy laboratory');

/** No authority is one of them, */
const HOUSES = words('clinic nursery museum theater store shop hotel resort brand startup winery casino league college charity trust zoo orchestra restaurant');
/** whose names end so. */
const OFFICIAL = words('service agency department bureau commission police office ministry administration authority council court guard senate house committee');

/** Which body "the court", "the company" or "the researchers" are. */
export class Bodies {
  /** Organisations of two words or more, by the last, and with "of" by that before it ("Ministry of Trade"): at most two of each. */
  readonly #byNoun = new Map<string, Entity[]>();

  constructor(
    people: People,
    private readonly discourse: Discourse,
  ) {
    for (const entity of people.entities) {
      if (entity.kind !== 'organisation' || entity.words.length < 2) continue;
      const last = entity.words.at(-1) ?? '';
      // "Dock Workers Local 88" is the union
      if (entity.words.at(-2) === 'local') this.#note('local', entity);
      const head = entity.words[entity.words.indexOf('of') - 1] ?? '';
      this.#note(last, entity);
      if (head && !VAGUE.has(head)) this.#note(`${head} of`, entity);
    }
  }

  #note(noun: string, entity: Entity): void {
    const same = this.#byNoun.get(noun) ?? [];
    if (same.length < 2) this.#byNoun.set(noun, [...same, entity]);
  }

  /** Those of the nouns that are named before a place. */
  #before(nouns: readonly string[], { paragraph }: Parsed, at: number): Entity[] {
    return nouns.flatMap((noun) => this.#byNoun.get(noun) ?? []).filter(({ mentions: [first] }) => first && (first.paragraph < paragraph || (first.paragraph === paragraph && first.start < at)));
  }

  /**
   * Who is called "the …" at `at` (UTF-16 code units) of a sentence: the one body whose name ends in
   * the noun, or has it before "of" ("Buckingham Palace … the palace"), else the last of that noun who spoke or was the
   * subject of the sentence before. Null where that is not clear.
   */
  called(noun: string, sentence: Parsed, at: number): Entity | null {
    const ending = this.#before([...(VAGUE.has(noun) ? [] : [noun]), ...(ENDS[noun] ?? [])], sentence, at);
    const named = ending.length ? ending : this.#before([`${noun} of`], sentence, at);
    if (named.length === 1) return named[0] ?? null;
    const spoke = isGroup(noun) ? this.discourse.lastCalled(noun, sentence.paragraph - 1) : undefined;
    if (spoke || !(BODIES.has(noun) || TEAMS.has(noun))) return spoke ?? null;
    // "Google sued. The council said …"
    if (NAMED_SO.has(noun)) return null;
    const last = lastBody(this.discourse, sentence, at);
    // "The Harriers disputed that. … the team said"; but "the team" of a study is no university
    if (TEAMS.has(noun)) return last && plays(last) ? last : null;
    const kind = last?.words.at(-1) ?? '';
    // "The charity" is no Internal Revenue Service
    if (HOUSES.has(noun) && OFFICIAL.has(kind)) return null;
    return kind !== noun && KINDS.has(kind) && KINDS.has(noun) ? null : last;
  }
}

/** "the Harriers", "Dover Harriers", but not "Tidal Partners" */
const plays = ({ words: name }: Entity): boolean => name.length < 3 && (name.at(-1)?.endsWith('s') ?? false) && !ORGANISATION_WORDS.has(name.at(-1) ?? '');
