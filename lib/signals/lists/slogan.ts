import type { List } from './entry';

/**
 * Names that one side of a dispute gave to a thing, each beside one that the other side, or the same thing
 * turned round, has; phrases of several words too. One without its counterpart does not enter.
 */
export const SLOGAN_PAIRS: readonly (readonly [one: string, other: string])[] = [
  ['pro-abortion', 'anti-choice'], ['pro-death', 'anti-life'], ['baby-killing', 'forced-birth'], ['abortionist', 'anti-abortionist'], ['abortionists', 'anti-abortionists'], ['abortion lobby', 'gun lobby'], ['abortion industry', 'gun industry'],
  ['anti-gun', 'pro-gun'], ['gun-grabber', 'gun-nut'], ['gun-grabbers', 'gun-nuts'], ['gun grabbers', 'gun nuts'], ['gun grabber', 'gun nut'], ['gun-grabbing', 'gun-toting'], ['gun-hating', 'gun-loving'],
  ['illegals', 'anti-immigrant'], ['illegal alien', 'immigrant basher'], ['illegal aliens', 'immigrant bashers'], ['illegal immigrant', 'immigrant hater'], ['illegal immigrants', 'immigrant haters'], ['anchor baby', 'kids in cages'], ['anchor babies', 'children in cages'],
  ['anti-women', 'anti-men'], ['anti-woman', 'anti-man'], ['anti-gay', 'anti-straight'], ['anti-police', 'pro-police'], ['anti-worker', 'anti-business'], ['anti-science', 'anti-faith'], ['anti-freedom', 'anti-equality'], ['anti-trans', 'anti-family'],
  ['job-killing', 'planet-killing'], ['tax-and-spend', 'trickle-down'], ['taxpayer-funded', 'corporate-funded'], ['big government', 'big business'], ['nanny state', 'police state'], ['socialized medicine', 'corporate welfare'], ['class warfare', 'corporate greed'],
  ['freedom-loving', 'equality-loving'], ['race-baiting', 'dog-whistling'], ['race-baiter', 'dog-whistler'], ['race card', 'dog whistle'], ['race cards', 'dog whistles'], ['tree-hugger', 'bible-thumper'], ['tree-huggers', 'bible-thumpers'], ['cop-killer', 'killer-cop'], ['cop-killers', 'killer-cops'], ['voter fraud', 'voter suppression'],
  ['climate alarmist', 'climate denier'], ['climate alarmists', 'climate deniers'], ['climate alarmism', 'climate denial'], ['climate hysteria', 'science denial'], ['alarmists', 'deniers'], ['alarmism', 'denialism'],
  ['liberal media', 'conservative media'], ['left-leaning media', 'right-leaning media'], ['mainstream media', 'propaganda outlet'], ['legacy media', 'propaganda outlets'], ['corporate media', 'state propaganda'], ['fake news', 'propaganda machine'],
  ['coastal elite', 'country-club elite'], ['coastal elites', 'country-club elites'], ['deep state', 'ruling class'], ['media elite', 'billionaire class'], ['billionaire-funded', 'union-funded'], ['dark-money', 'union-money'],
  ['cancel culture', 'rape culture'], ['call-out culture', 'gun culture'], ['political correctness', 'moral panic'], ['politically correct', 'morally bankrupt'], ['identity politics', 'grievance politics'], ['social justice warrior', 'culture warrior'], ['social justice warriors', 'culture warriors'], ['gender ideology', 'gender panic'],
  ['toxic masculinity', 'toxic femininity'], ['male privilege', 'female privilege'], ['biological male', 'biological female'], ['biological males', 'biological females'], ['biological men', 'biological women'], ['biological man', 'biological woman'],
];

const flat = SLOGAN_PAIRS.flat();

export const SLOGAN: readonly List[] = [{ group: 'slogan', form: 'word', words: flat.filter((word) => !word.includes(' ')).join(' ') }];
export const SLOGAN_PHRASES: readonly string[] = flat.filter((word) => word.includes(' '));
