import { ANSWERED } from './answered';
import { ASKED } from './asked';
import { DECLINED } from './declined';
import type { Parsed } from '../cues/parse';
import type { Phrase } from '../grammar/phrase';
import type { Form, Party } from './form';
import { Place } from './place';
import { REACHED } from './reached';
import { WRITTEN } from './written';

/** The forms in which newsrooms tell of a request and what came of it, by the words that they turn on; the first that does not answer null decides, even if all it found is nobody's. */
const FORMS = new Map<string, Form[]>();
for (const [list, form] of [...REACHED, ...ASKED, ...ANSWERED, ...WRITTEN, ...DECLINED]) for (const word of list.split(' ')) FORMS.set(word, [...(FORMS.get(word) ?? []), form]);

/**
 * Whom a sentence says the writers asked, and what came of it. `isBody`: is a phrase an organisation's name? `awaited`: has
 * somebody been asked, in the sentence before or by what has been found here?
 */
export function* repliesIn(sentence: Parsed, isBody: (phrase: Phrase) => boolean, awaited: () => boolean): Generator<Party> {
  const { units } = sentence;
  let place: Place | undefined;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    const forms = unit?.kind === 'word' ? FORMS.get(unit.lower) : undefined;
    if (!forms) continue;
    place ??= new Place(sentence, isBody, awaited);
    place.i = i;
    for (const form of forms) {
      const found = form(place);
      if (!found) continue;
      yield* found;
      break;
    }
  }
}
