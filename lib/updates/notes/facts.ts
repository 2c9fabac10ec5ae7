/** Lines in which a publisher speaks of its text without noting a change of it. */

/** Such lines are short; a paragraph of this many code units is the article's own. */
const LONG = 400;
const CLOSED = /^[^“”"]{0,60}\blive[ -]?(?:blog|updates?|coverage|stream|feed)\b[^“”".]{0,60}\b(?:(?:is|has|are|have) (?:now |been |officially )*(?:closed|ended|concluded|over|finished|paused)|(?:now|has) (?:closed|ended))\b|^(?:we['’]re|we are|we have|newsweek is|newsweek has|that['’]s it|this concludes|that concludes)[^“”".]{0,60}\b(?:clos|wrap|conclud|end)[^“”".]{0,40}\blive[ -]?(?:blog|updates?|coverage)\b|^(?:this|that) concludes [^“”".]{0,40}live\b/i;
const OWN = '(?:article|story|page|post|piece|live ?blog|report|breaking news|breaking story|developing story|news story)';
const PROMISE = new RegExp(
  `^(?:this (?:is )?(?:a |an )?[^“”".]{0,40}\\b${OWN}\\b[^“”]{0,60}\\b(?:(?:will|may|to|could|is going to) be updated|being updated|check back|more (?:to (?:come|follow)|details|information)|updates? (?:to follow|will follow|as))` +
    '|this is an? (?:[\\w-]+ ){0,2}(?:breaking|developing)(?: news)?(?: story| situation)?\\b' +
    `|(?:the|our|this) ${OWN} (?:will|may) be updated|(?:newsweek|we)(?: will|['’]ll) (?:be )?(?:continue to )?updat(?:e|ing) (?:this|the) ${OWN}` +
    '|(?:please )?check back (?:for|here|later|soon)|(?:more|updates|details|more details|more information|further details) (?:to (?:come|follow)|will follow|coming soon|soon)\\b|(?:breaking|developing)(?: news| story)?[:.]? (?:more|check|updates|this (?:story|article) will))',
  'i',
);

export const isClosedLine = (text: string): boolean => text.length < LONG && /\blive\b|\bliveblog/i.test(text) && CLOSED.test(text.slice(0, 300));

export const isPromise = (text: string): boolean => text.length < LONG && /updat|check back|more|details|breaking|developing/i.test(text) && !/^["“‘«]/.test(text) && PROMISE.test(text.replace(/^[\s*([–—-]+/, '').slice(0, 300));

/** Invitations, and times set by the page: "Updated 5 minutes ago". */
const FURNITURE =
  /^(?:sign up|subscribe|click|tap|download|follow (?:us|newsweek|our|along)|join|turn on|enter your|get (?:the|our|notifications|alerts|updates|your)|receive|stay (?:up|tuned|informed)|see (?:all|more)|read (?:more|our)|view|load|refresh|your|you can|privacy|available (?:now|here)|install|new features?)\b|^\d+ (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago|^(?:just now|live|breaking)\b|\bnewsletters?\b[^.]{0,40}\b(?:inbox|sign up|subscribe)\b/i;

export const isFurniture = (text: string): boolean => FURNITURE.test(text);
