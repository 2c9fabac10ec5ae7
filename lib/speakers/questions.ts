import type { Attribution } from './types';

/** A cue that puts a question: "asked", "was asked about", "pressed him on", "wondered". */
const ASKS = /\b(?:ask(?:s|ed|ing)?|press(?:es|ed|ing)|quizz(?:es|ed|ing)|wonder(?:s|ed|ing)?|inquir(?:es|ed|ing)|enquir(?:es|ed|ing))\b/i;
/** What makes it a question and no request: "if …", "what …", "about …", or its mark. */
const QUESTION = /^[\s"“'‘]*(?:if|whether|what|how|why|who|whom|whose|which|when|where|about)\b|\?[\s"”'’]*$/i;
/** How the article may call one whose part it is to ask. */
const PART = /\b(?:interviewer|moderator|questioner|(?:co-?)?host|anchor|presenter)\b/i;

/** How long a label before a turn of an interview is at most, with its colon. */
const LABEL = 60;

/** Do the words of `attribution` ask somebody something, by their cue or as a turn of an interview? */
function isQuestion(text: string, { cue, content }: Attribution): boolean {
  const [start, end] = [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0];
  const words = text.slice(start, end);
  if (cue !== null) return ASKS.test(text.slice(...cue)) && QUESTION.test(words);
  return start < LABEL && !/^["“”'‘]/.test(text) && !text.slice(end).trim() && words.trimEnd().endsWith('?');
}

/**
 * Whose part in the article is to ask: half or more of what they say themselves, and not only once, is questions
 * put to somebody; once is enough of one who is called an interviewer, a host or a moderator.
 *
 * @param own what the speaker said, by the article; what others quote them with says nothing of their part in it.
 * @param called descriptors and aliases of the speaker.
 */
export function asksQuestions(paragraphs: readonly string[], own: readonly Attribution[], called: readonly string[]): boolean {
  const said = own.filter(({ quotedBy }) => quotedBy === null);
  const asked = said.filter((one) => isQuestion(paragraphs[one.paragraph] ?? '', one)).length;
  return called.some((name) => PART.test(name)) ? asked > 0 : asked > 1 && asked * 2 >= said.length;
}
