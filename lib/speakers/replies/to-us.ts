/** What an answer answers. */
export const TO_US = /\b(?:requests? (?:\p{L}+ ){0,3}?(?:for|from|to)|interview requests?|inquir(?:y|ies)|enquir(?:y|ies)|messages?|calls?(?! for\b)|e-?mails?|questions|newsweek)\b/iu;
