import type { ComponentChildren } from 'preact';
import type { Held, Term } from '../lib/offices';
import { OfficesHeld } from './offices-held';
import { useWords } from './say';

export interface SpeakerFacts {
  name: string;
  kind: 'person' | 'organisation' | 'unnamed';
  aliases: readonly string[];
  descriptors: readonly string[];
  sharedName: boolean;
  offices: readonly Held[];
  /** The last office that had ended when the article was published, where none is known for then. */
  earlier: Term | null;
}

interface Props {
  speaker: SpeakerFacts;
  colour: string | null;
  published: string | null;
  chips: readonly string[];
  /** Are all their passages marked in the article? */
  marked: boolean;
  onMark: () => void;
  children: ComponentChildren;
}

/** "VP", "DK"; one letter for a name of one word. */
const initials = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !/^(?:the|a|an|of|de|van|von|al|bin)$/i.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.charAt(0).toUpperCase() ?? '').join('');
};

/** Somebody who speaks: what the article says of them, the offices they are known for, and what they said. */
export function SpeakerCard({ speaker, colour, published, chips, marked, onMark, children }: Props) {
  const { say } = useWords();
  const { name, aliases, descriptors, sharedName, offices, earlier, kind } = speaker;
  const said = descriptors.length ? descriptors : aliases.filter((alias) => !name.includes(alias));
  return (
    <article class="person">
      <div class="row">
        <div class="avatar" style={colour ? { boxShadow: `inset 0 0 0 2px ${colour}` } : undefined} aria-hidden="true">
          {kind === 'unnamed' ? '?' : initials(name)}
        </div>
        <div>
          <h3>{kind === 'unnamed' ? name.charAt(0).toUpperCase() + name.slice(1) : name}</h3>
          {said.length > 0 && <p class="role">{said.map((one) => `“${one}”`).join(', ')}</p>}
          {sharedName && <p class="role">{say('nameShared')}</p>}
        </div>
        <button type="button" class="icon mark-all" aria-pressed={marked} aria-label={say(marked ? 'marksOff' : 'marksOn', name)} title={say(marked ? 'marksOff' : 'marksOn', name)} onClick={onMark}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 13.500h12M5 10.500l6.500-6.500 2 2L7 12.500H4.500z" />
          </svg>
        </button>
      </div>
      <OfficesHeld held={offices} earlier={earlier} published={published} />
      {chips.length > 0 && (
        <div class="chips">
          {chips.map((chip) => (
            <span class="chip" key={chip}>
              {chip}
            </span>
          ))}
        </div>
      )}
      {children}
    </article>
  );
}
