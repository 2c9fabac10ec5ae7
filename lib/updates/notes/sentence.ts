import type { NoteKind } from './types';

/** Notes that are plain sentences about the text itself: "This article was amended on 3 March 2024 because …". */

const TEXT = '(?:article|story|post|piece|column|essay|op-ed|opinion piece|live ?blog|news story|headline|caption|obituary|explainer)';
/** Words that may also mean what the article is about. */
const LOOSE = '(?:report|page|item|interview|feature|review|list|timeline|video|photo|image|graphic|map|chart)';
/** A date or time between verb and reason. */
const WHEN = '(?:(?:on|at|as of|since|\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues|wed|thu|fri|sat|sun)\\p{Ll}*\\.? )[^“”"]{0,50} )?';
const ADVERBS = '(?:(?:\\p{Ll}+ly|since|now|also|later|again|further|first|been|subsequently|and|in part) ){0,4}';
const CHANGED = '(?:updated|corrected|amended|edited|revised|clarified|changed|modified|altered|retracted|withdrawn|rewritten|adjusted|fixed|expanded|appended|retitled|re-?edited)';
const WRONG = '(?:misstated|misspelled|misspelt|misidentified|misattributed|misquoted|mischaracterized|mischaracterised|misreported|mistakenly|incorrectly|erroneously|wrongly|inaccurately|inadvertently|incorrect|omitted|misnamed|misrepresented|gave the wrong|contained|included|referred|identified|described|attributed|stated|said|claimed|reported|suggested|implied|named|listed|quoted|used|had|misled|failed)';
const EARLIER = '(?:an?|the|our|in an?|in the) (?:(?:earlier|previous|prior|original|initial|first|older|past|earlier published|previously published|originally published) )(?:version|edition|draft|headline|caption|copy|form|photo|image|correction|clarification|update|editor[\'’]s note|note)';

const patterns = (sources: readonly string[]): RegExp[] => sources.map((source) => new RegExp(source, 'iu'));

/** Sentences that speak of this very text: notes wherever they stand. */
const CERTAIN = patterns([
  `^(?:(?:on|as of|at|since|originally|first) [^“”"]{3,40}?,? )?this ${TEXT}(?:,[^,“”"]{3,60},)? (?:was (?:originally |first )?published [^“”"]{3,60} (?:and|but) )?(?:was|has been|has|had been|had) ${ADVERBS}${CHANGED}\\b`,
  `^an? (?:[\\p{L}-]+ ){1,3}?(?:in|on|with|accompanying|of) ${EARLIER} of this ${TEXT}\\b`,
  `^(?:the|a) (?:headline|caption|subheading|standfirst|dek|lede|photo caption|photo|image|date|byline|title|quote|spelling|name|first paragraph|opening paragraph)s? (?:of|on|in|for|to|above|accompanying|with)\\b[^.“”"]{0,40}\\b(?:this ${TEXT}|above)\\b[^.“”"]{0,30}\\b(?:was|were|has been|have been) ${ADVERBS}${CHANGED}`,
  `^(?:(?:due to|because of|owing to|as a result of|through) [^.“”"]{3,60}, )?${EARLIER} (?:of|to|for|on|in|attached to|accompanying) (?:this|the) ${TEXT}\\b`,
  `^(?:due to|because of|owing to) an? (?:editing|editorial|production|reporting|typing|transcription|technical) (?:error|mistake)\\b[^.“”"]{0,20}\\b(?:this|the) ${TEXT}\\b`,
  `^this ${TEXT}(?:['’]s (?:headline|caption|first paragraph|title))? (?:originally|initially|previously|earlier|first|mistakenly|incorrectly|erroneously|wrongly) ${WRONG}`,
  `^this ${TEXT} (?:originally |initially |previously )?(?:misstated|misspelled|misspelt|misidentified|misattributed|misquoted|mischaracteri[sz]ed|misreported)\\b`,
  `^(?:newsweek|we|the editors|our editors|editors) (?:(?:have|has) )?${ADVERBS}(?:${CHANGED}|removed) (?:(?:the (?:headline|caption) (?:of|on) )?this ${TEXT}|the headline\\b)`,
  `^corrects (?:the |a |an )?(?:spelling|name|date|day|year|title|age|headline|paragraph|number|figure|attribution|reference|quote|location|typo|surname|amount|to )`,
  `^(?:(?:article|story|post) )?(?:updated|corrected|amended|edited|revised|clarified) ${WHEN}to (?:include|reflect|add|correct|clarify|note|remove|show|state|fix|say|make|indicate|specify|replace|update|attribute)\\b`,
  `^(?:(?:article|story|post) )?(?:updated|corrected|amended) ${WHEN}with (?:[^\\s,]+ ){0,4}(?:comments?|statements?|responses?|repl(?:y|ies)|reactions?|details?|information|quotes?|background|context|reporting|developments)\\b`,
]);
/** The same of "the article", or of a version of nothing: another text may be meant, so only at the article's ends. */
const LIKELY = patterns([
  `^this (?:${LOOSE} )?(?:was|has been|has) ${ADVERBS}${CHANGED}\\b`,
  `^this ${LOOSE} (?:originally |initially |previously )?(?:misstated|misspelled|misidentified|misattributed|misquoted)\\b`,
  `^the (?:article|story|post|piece|headline|caption) (?:above )?(?:was|has been|has) ${ADVERBS}${CHANGED}\\b`,
  `^${EARLIER} ${WRONG}\\b`,
  `^(?:newsweek|we) (?:regrets?|apologi[sz]es? for) (?:the|this|any|our) (?:error|mistake|omission|confusion|misunderstanding)\\b`,
]);
/** "This article" of a law, and whatever did not happen. */
const OTHER = /^\W*this (?:article|section) of\b|^[^.]{0,60}\b(?:constitution|treaty|charter|penal code)\b|^[^.]{0,80}\b(?:not|never|yet to) (?:been |be )?(?:updated|corrected|amended|edited|changed)/iu;
/** "…, the guild said.": somebody else speaks; and whoever edits an article at first is its editor. */
const SPOKEN = /^[^.]{0,200},["”]? [^,.]{2,40} (?:said|says|wrote|told|added|claimed)\b[^.]{0,30}\.?$|\b(?:edited|reviewed|changed|corrected|altered|amended|revised) by (?!newsweek|the editors|our|an editor)/iu;
/** No note is without one of these: looked for first, so that ordinary paragraphs cost little. */
const SIGN = /updat|correct|amend|edit|revis|clarif|chang|modif|alter|retract|withdr|rewrit|adjust|fixed|expand|append|retitl|remov|version|draft|original|initial|previous|earlier|mis[siqcanrt]|error|regret|apolog|mistake|wrong/i;
const QUOTED = /^[\s([]*["“‘'«„]/;

/** What a sentence at the start of `text` is: a note for certain, one if it stands at an end of the article, or none. */
export function sentenceNote(text: string): 'certain' | 'likely' | null {
  const plain = text.replace(/^[\s•*([–—-]+/u, '').slice(0, 400);
  if (!SIGN.test(plain) || QUOTED.test(text) || OTHER.test(plain) || SPOKEN.test(plain)) return null;
  if (CERTAIN.some((p) => p.test(plain))) return 'certain';
  return LIKELY.some((p) => p.test(plain)) ? 'likely' : null;
}

const ERROR = /\b(?:correct(?:s|ed|ion)|mis(?:stated|spelled|spelt|identified|attributed|quoted|characteri[sz]ed|reported|named|represented)|mistaken(?:ly)?|incorrect(?:ly)?|erroneous(?:ly)?|wrong(?:ly)?|inaccurate(?:ly)?|regrets? the error|error|originally (?:stated|said|claimed|reported)|(?:earlier|previous|original) version[^.]{0,60} (?:stated|said|claimed|reported|suggested|gave|omitted))\b|\bto correct\b/i;

/** What kind of note a plain sentence is, by its verbs. */
export function kindOfSentence(text: string): NoteKind {
  const head = text.slice(0, 600);
  if (/\b(?:retract(?:ed|s|ion)|withdrawn)\b/i.test(head.slice(0, 200))) return 'retraction';
  if (ERROR.test(head)) return 'correction';
  return /\bclarif(?:y|ied|ies|ication)\b/i.test(head) ? 'clarification' : 'update';
}
