import type { Fact, Origins, Source } from '../lib/article';
import { useWords } from './say';

/** The years in which the publisher built its pages in each way it has had; those of the last have no end yet. */
const ERAS = ['', '2014–2016', '2016–2022', '2023', '2023–2025'];
const NAMES: [Fact, string][] = [['headline', 'readHeadline'], ['section', 'aboutSection'], ['authors', 'aboutAuthor'], ['published', 'aboutPublished'], ['modified', 'aboutModified']];
const SOURCES: Record<NonNullable<Source>, string> = { data: 'readData', markup: 'readMarkup', head: 'readHead', page: 'readPage' };

/** How the page was read: as which kind of page, and which source each fact came from. */
export function HowRead({ era, compared, from }: Origins) {
  const { say } = useWords();
  const years = ERAS[era ?? 0];
  const sourceOf = (fact: Fact) => {
    const source = from[fact];
    return say(source ? SOURCES[source] : 'readNowhere');
  };
  const built = era === null ? say('readGeneral') : years ? say('readEra', years) : say(years === undefined ? 'readEraNow' : 'readEraUnknown');
  return (
    <details class="about-text">
      <summary>{say('readTitle')}</summary>
      <p>{built}</p>
      <dl class="facts">
        {NAMES.flatMap(([fact, name]) => [<dt key={fact}>{say(name)}</dt>, <dd key={`${fact}-from`}>{sourceOf(fact)}</dd>])}
        <dt>{say('readText')}</dt>
        <dd>{say(compared ? 'readCompared' : 'readPage')}</dd>
      </dl>
    </details>
  );
}
