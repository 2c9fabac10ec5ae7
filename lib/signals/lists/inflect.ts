import type { List } from './entry';

/** Past and participle where they are not regular. */
const IRREGULAR: Record<string, string[]> = Object.fromEntries('steal stole stolen|tear tore torn|spew spewed|lie lied lying|mislead misled|upend upended|hit hit|rip ripped|slam slammed|spread spread|shut shut|flee fled|wreak wrought wreaked|overrun overran|sow sowed sown|dare dared|foment fomented'.split('|').map((entry) => {
  const [lemma = '', ...forms] = entry.split(' ');
  return [lemma, forms];
}));

/** One consonant behind one short vowel may be doubled: "slamming". What is no word does no harm. */
const SHORT = /[^aeiou][aeiou][bdgklmnprt]$/;

/** The forms under which a listed word stands in a text. */
export function formsOf(word: string, form: List['form']): string[] {
  if (form === 'word') return [word];
  const y = /[^aeiou]y$/.test(word) ? word.slice(0, -1) : null;
  if (form === 'adjective') return [word, y ? `${y}ily` : /[^aeiou]le$/.test(word) ? `${word.slice(0, -1)}y` : word.endsWith('ic') ? `${word}ally` : `${word}ly`];
  const s = y ? `${y}ies` : /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  if (form === 'noun') return [word, s];
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  const past = y ? `${y}ied` : `${stem}ed`;
  const doubled = SHORT.test(word) ? [`${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`] : [];
  const acts = [past, `${stem}ing`, ...doubled, ...(IRREGULAR[word] ?? [])];
  return form === 'acts' ? acts : [word, s, ...acts];
}
