/**
 * Lines that the publisher writes around an article, told by their words; each was seen on a page. They are compared as
 * strings: one pattern of them all leaves 18 kB of compiled code in the reader's page, and is compiled while it is read.
 */
const WHOLE = new Set(['advertisement', 'recommended', 'share', 'follow']);
const BEGINNINGS = ['newsweek ai is in beta', 'based on facts, either observed and verified', 'this is a modal window', 'sign up for newsletter', 'sign up for our', 'your daily briefing', 'newsweek subscription offers', 'start your membership'];
const QUESTIONS = ['do you have a tip', 'do you have a story'];
const VOICE = 'voice is ai-generated';

const begins = (line: string, beginnings: string[]): boolean => beginnings.some((words) => line.startsWith(words));

/** Is this line, which stands among the paragraphs, the publisher's furniture? */
export function isFurniture(text: string): boolean {
  const line = text.toLowerCase();
  return (
    WHOLE.has(line) ||
    begins(line, BEGINNINGS) ||
    (begins(line, QUESTIONS) && line.includes('newsweek')) ||
    // An arrow may follow.
    (line.startsWith('read more') && line.length < 13) ||
    // A sign may stand before it.
    (line.includes(VOICE) && /^\W*voice/.test(line))
  );
}

/** Does the publisher say with this line that AI had, or may have had, a part in the article? */
export function isAiDisclosure(text: string): boolean {
  const line = text.toLowerCase();
  return (
    line.includes(' uses ai as ') ||
    line.includes(' use ai as ') ||
    line.includes(VOICE) ||
    line.startsWith('newsweek ai is') ||
    (begins(line, ['this article', 'this story', 'this translation']) && /\b(?:ai|artificial intelligence)\b/.test(line))
  );
}
