import type { List } from './entry';

/** Verbs and adverbs that tell what somebody wants, feels or knows. */
export const MIND_READING: readonly List[] = [
  // verbs of saying that tell whether to believe it: "claimed", "admitted" (the first words of every list of words to watch)
  { group: 'verdict', form: 'verb', words: 'admit claim concede confess insist profess purport' },
  { group: 'mind-reading', form: 'verb', words: 'agonize begrudge connive conspire covet cower crave delude despise detest disdain fantasize feign fetishize fret fume gloat grovel idolize loathe lust masquerade moralize obsess pander panic pretend relish revel romanticize salivate scheme seethe smirk squirm swoon virtue-signal wallow' },
  { group: 'mind-reading', form: 'word', words: 'begrudgingly brazenly breathlessly calculatedly callously conveniently cravenly cynically deceitfully defiantly deliberately dutifully eagerly feverishly furiously gleefully grudgingly hell-bent hellbent intentionally ironically knowingly mockingly obsessed proudly purposefully purposely shamelessly smugly sneakily stealthily surreptitiously triumphantly unwittingly willfully wilfully' },
  { group: 'mind-reading', form: 'word', weak: true, words: 'afraid angry angrily apparently desperately determined eager enraged furious gladly happily hungry infuriated intent jealous quietly reluctant reluctantly secretly seemingly terrified unwilling' },
];
