/**
 * Every rule, in the order in which they are shown: its name; its groups, one word for each kind of thing that it
 * finds; where it comes from, a style guide or a study. What else a rule needs the compiler asks for by its name.
 */
export const RULES = [
  { name: 'loaded', groups: ['label', 'judgement', 'intensifier', 'verdict', 'mind-reading', 'scare', 'fight', 'mockery', 'slogan'], source: { title: 'Recasens, Danescu-Niculescu-Mizil and Jurafsky (2013), Linguistic Models for Analyzing and Detecting Biased Language', url: 'https://aclanthology.org/P13-1162/' } },
  { name: 'hedge', groups: ['likely', 'appears', 'roughly'], source: { title: 'Hyland (2005), Metadiscourse', url: 'https://www.bloomsbury.com/uk/metadiscourse-9781350063587/' } },
  { name: 'no-source', groups: ['reportedly', 'widely-held'], source: { title: 'Wikipedia, Manual of Style: Words to watch', url: 'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch' } },
  { name: 'unnamed-source', groups: ['critics-say', 'sources-say'], source: { title: 'Society of Professional Journalists, Code of Ethics', url: 'https://www.spj.org/spj-code-of-ethics/' } },
  { name: 'headline', groups: ['stronger-than-text', 'not-in-text', 'quote-without-source'], source: { title: 'Ecker, Lewandowsky, Chang and Pillai (2014), The effects of subtle misinformation in news headlines', url: 'https://doi.org/10.1037/xap0000028' } },
  { name: 'one-voice', groups: ['most-words'], source: { title: 'BBC, Editorial Guidelines: Impartiality', url: 'https://www.bbc.co.uk/editorialguidelines/guidelines/impartiality' } },
  { name: 'other-side', groups: ['not-heard'], source: { title: 'Society of Professional Journalists, Code of Ethics', url: 'https://www.spj.org/spj-code-of-ethics/' } },
  { name: 'late-answer', groups: ['answer-last'], source: { title: 'Reuters, Handbook of Journalism: right of reply', url: 'https://handbook.reuters.com/' } },
  { name: 'old-picture', groups: ['years-older'], source: { title: 'National Press Photographers Association, Code of Ethics', url: 'https://nppa.org/code-of-ethics' } },
] as const;

export type RuleName = (typeof RULES)[number]['name'];
export type Group = (typeof RULES)[number]['groups'][number];
export interface Rule {
  name: RuleName;
  groups: readonly Group[];
  source: { title: string; url: string };
}
