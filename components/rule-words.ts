import type { Group, RuleName } from '../lib/signals';

interface RuleWords {
  name: string;
  looks: string;
  not: string;
}

/** The messages that tell of a rule: its name, what it looks for, what it does not show. */
export const RULE_WORDS: Record<RuleName, RuleWords> = {
  loaded: { name: 'ruleLoaded', looks: 'ruleLoadedLooks', not: 'ruleLoadedNot' },
  hedge: { name: 'ruleHedge', looks: 'ruleHedgeLooks', not: 'ruleHedgeNot' },
  'no-source': { name: 'ruleNoSource', looks: 'ruleNoSourceLooks', not: 'ruleNoSourceNot' },
  'unnamed-source': { name: 'ruleUnnamed', looks: 'ruleUnnamedLooks', not: 'ruleUnnamedNot' },
  headline: { name: 'ruleHeadline', looks: 'ruleHeadlineLooks', not: 'ruleHeadlineNot' },
  'one-voice': { name: 'ruleOneVoice', looks: 'ruleOneVoiceLooks', not: 'ruleOneVoiceNot' },
  'other-side': { name: 'ruleOtherSide', looks: 'ruleOtherSideLooks', not: 'ruleOtherSideNot' },
  'late-answer': { name: 'ruleLateAnswer', looks: 'ruleLateAnswerLooks', not: 'ruleLateAnswerNot' },
  'old-picture': { name: 'ruleOldPicture', looks: 'ruleOldPictureLooks', not: 'ruleOldPictureNot' },
};

/** The message for the kind of thing that was found. */
export const GROUP_WORDS: Record<Group, string> = {
  label: 'groupLabel', judgement: 'groupJudgement', intensifier: 'groupIntensifier', verdict: 'groupVerdict', 'mind-reading': 'groupMindReading', scare: 'groupScare', fight: 'groupFight', mockery: 'groupMockery', slogan: 'groupSlogan',
  likely: 'groupLikely', appears: 'groupAppears', roughly: 'groupRoughly',
  reportedly: 'groupReportedly', 'widely-held': 'groupWidelyHeld', 'critics-say': 'groupCriticsSay', 'sources-say': 'groupSourcesSay',
  'stronger-than-text': 'groupStronger', 'not-in-text': 'groupNotInText', 'quote-without-source': 'groupQuoteWithoutSource',
  'most-words': 'groupMostWords', 'not-heard': 'groupNotHeard', 'answer-last': 'groupAnswerLast', 'years-older': 'groupYearsOlder',
};
