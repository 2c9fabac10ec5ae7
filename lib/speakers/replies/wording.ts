const FOR_COMMENT = 'for (?:further |additional |more )?(?:comments?|information|clarification|a response|a statement)';
const BY_MAIL = '(?:by (?:email|phone)|via (?:e-?mail|phone|x|twitter|facebook|linkedin))';
/** What a sentence that asks for comment has in it. */
export const REQUEST = new RegExp(`\\b(?:${FOR_COMMENT}|request(?:ed|ing)? (?:for )?(?:a )?comments?|(?:seeking|sought) comments?|${BY_MAIL}|to comment)\\b`, 'i');

/** What an answer answers: "to a request for comment", "to interview requests", "to our questions". */
export const REQUESTS = /\b(?:requests? (?:\p{L}+ ){0,3}?(?:for|from|to)|interview requests?|inquir(?:y|ies)|enquir(?:y|ies)|messages?|calls?(?! for\b)|e-?mails?|questions?)\b/iu;

const WHOSE = "(?:\\b(?:his|her|their|its)|['’]s?)";
const FROM_PRESS = '(?:an? |further |any )?(?:\\p{L}+ )?(?:comments?|interviews?|information|clarification|response|reaction|statement|details|discuss|be interviewed)\\b';
/** "his request for the documents": somebody else's, and for no comment. */
export const OF_ANOTHER = new RegExp(`${WHOSE} (?:\\p{L}+ )?requests? (?:for|from|to) (?!${FROM_PRESS})`, 'iu');

const WILL_NOT = "(?:(?:would|will) not|wouldn['’]t|won['’]t|(?:did|does|do) not (?:wish|want) to|could not|declined to)";
/** "that it would not discuss the matter" */
export const REFUSES = new RegExp(`\\b${WILL_NOT} (?:be (?:making|issuing|giving) any |make any |discuss|comment|elaborate|answer)|\\bdo(?:es)?(?: not|n['’]t) (?:publicly )?(?:comment|discuss)\\b|\\bha[ds] no (?:further )?comment\\b`, 'i');

/** "replied in a text message" */
export const BY_LETTER = /^(?:in|by|via|with) (?:an? )?(?:e-?mailed |written )?(?:text|e-?mail|message|direct message|letter|statement)\b/u;

const ANSWER = '(?:comment|respond|reply|answer|return|discuss|elaborate|confirm|say|speak)';
/** "did not immediately respond", "wouldn't say", "not know": no answer comes of it. */
export const WITHHOLDS = new RegExp(`\\b(?:declined|refused|not (?:\\p{L}+ ){0,2}(?:${ANSWER}|know)|(?:would|could|did)n['’]t (?:\\p{L}+ )?${ANSWER})\\b`, 'iu');
