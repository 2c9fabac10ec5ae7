import type { List } from './entry';

/** Names that one side of a dispute gave to a thing, in pairs where the other side has one too. */
export const SLOGAN: readonly List[] = [
  { group: 'slogan', form: 'word', words: 'pro-abortion anti-choice anti-life pro-death anti-abortionist anti-abortionists abortionist abortionists unborn pro-aborts forced-birth anti-gun anti-gunner anti-gunners gun-grabber gun-grabbers gun-grabbing pro-gun gun-loving gun-toting illegals anti-immigrant anti-police anti-white anti-black anti-gay anti-women anti-woman anti-trans anti-worker anti-science anti-freedom anti-vaxxer anti-vaxxers anti-masker anti-maskers anti-vax job-killing planet-killing tax-and-spend trickle-down taxpayer-funded corporate-funded billionaire-funded dark-money lamestream right-to-work open-borders pro-business cop-killer cop-killers gaslight virtue-signal crybully race-baiting race-baiter fear-mongering freedom-loving god-fearing tree-hugger tree-huggers alarmism alarmists denialism deniers' },
];
