import { useEffect, useState } from 'preact/hooks';
import type { SpeakersProps, SpeakerVoice } from '../../components/speakers';
import type { Passage } from '../../components/passage-list';
import type { Article } from '../../lib/article';
import { loadOffices, type Offices } from '../../lib/offices';
import type { Findings, SaidPassage, Voice } from '../../lib/speakers';

export type Found = Pick<SpeakersProps, 'voices' | 'unnamed' | 'unclear' | 'replies' | 'alsoNamed'>;

export interface SpeakersState {
  found: Found | null;
  /** What the engine says, for the rules of wording. */
  speech: Findings | null;
  /** Has all been found that will be? */
  settled: boolean;
}

const passageOf = (said: SaidPassage): Passage => ({ ...said, id: `${said.paragraph}-${said.start}-${said.end}` });

/**
 * Who speaks in the article: at first by the article alone, a moment later with the offices of the bundled table.
 * Null until the engine is there. Both are loaded when the frame has drawn itself, not before.
 */
export function useSpeakers(article: Article): SpeakersState {
  const [found, setFound] = useState<Found | null>(null);
  const [speech, setSpeech] = useState<Findings | null>(null);
  const [settled, setSettled] = useState<Article | null>(null);
  useEffect(() => {
    let left = false;
    const find = async () => {
      const { findSpeakers, voicesOf } = await import('../../lib/speakers');
      const findings = findSpeakers(article);
      const voices = voicesOf(article.paragraphs, findings);
      const tell = (offices: Offices | null) => {
        if (left) return;
        const told = (voice: Voice) => withOffices(voice, offices, article.published);
        const named = offices ? findings.named.flatMap(({ name, roles }) => offices.of(name, article.published, roles).offices.filter(({ when }) => when === 'published').slice(0, 1).map((office) => ({ name, office }))) : [];
        setFound({ voices: voices.named.map(told), unnamed: voices.unnamed.map(told), unclear: voices.unclear.map(passageOf), replies: findings.reply, alsoNamed: named });
      };
      tell(null);
      if (!left) setSpeech(findings);
      tell(await loadOffices());
    };
    // An orphaned frame can load nothing any more: what is shown stays.
    const settle = () => left || setSettled(article);
    find().then(settle, settle);
    return () => {
      left = true;
    };
  }, [article]);
  return { found, speech, settled: settled === article };
}

function withOffices({ speaker, passages, asks }: Voice, offices: Offices | null, published: string | null): SpeakerVoice {
  const held = offices && speaker.kind === 'person' ? offices.of(speaker.name, published, [...speaker.descriptors, ...speaker.aliases]) : { shared: false, offices: [], earlier: null };
  return { speaker: { ...speaker, sharedName: speaker.sharedName || held.shared, offices: held.offices, earlier: held.earlier }, passages: passages.map(passageOf), asks };
}
