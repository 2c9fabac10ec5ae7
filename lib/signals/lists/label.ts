import type { List } from './entry';

/**
 * Names for the two ends of politics; each with its counterpart, so that neither end has more of
 * them. A word that has no counterpart does not enter.
 */
export const PAIRS: readonly (readonly [left: string, right: string])[] = [
  ['lefty', 'righty'], ['lefties', 'righties'], ['ultra-left', 'ultra-right'],
  ['ultraliberal', 'ultraconservative'], ['ultra-liberal', 'ultra-conservative'], ['arch-liberal', 'arch-conservative'],
  ['marxist', 'fascist'], ['marxists', 'fascists'], ['marxism', 'fascism'], ['stalinist', 'nazi'], ['stalinists', 'nazis'], ['neo-marxist', 'neo-nazi'], ['neo-marxists', 'neo-nazis'], ['neo-communist', 'neo-fascist'], ['crypto-communist', 'crypto-fascist'],
  ['woke', 'reactionary'], ['wokeness', 'jingoism'], ['libtard', 'wingnut'], ['libtards', 'wingnuts'], ['snowflake', 'deplorable'], ['snowflakes', 'deplorables'],
  ['anti-american', 'ultranationalist'], ['anarchist', 'nativist'], ['anarchists', 'nativists'], ['globalist', 'isolationist'], ['globalists', 'isolationists'],
];

/** The same for names that are often plain descriptions; marked only in company. */
export const WEAK_PAIRS: readonly (readonly [left: string, right: string])[] = [
  ['communist', 'nationalist'], ['communists', 'nationalists'], ['communism', 'nationalism'], ['socialist', 'populist'], ['socialists', 'populists'], ['socialism', 'populism'],
  ['far-left', 'far-right'], ['hard-left', 'hard-right'], ['radical-left', 'radical-right'], ['extreme-left', 'extreme-right'], ['alt-left', 'alt-right'],
  ['left-wing', 'right-wing'], ['left-winger', 'right-winger'], ['left-wingers', 'right-wingers'], ['leftwing', 'rightwing'], ['leftist', 'rightist'], ['leftists', 'rightists'], ['leftism', 'rightism'],
];

const labels = (pairs: typeof PAIRS) => pairs.flat().join(' ');

/** Labels that put a person or group in its place instead of telling what it did. */
export const LABEL: readonly List[] = [
  { group: 'label', form: 'word', words: labels(PAIRS) },
  { group: 'label', form: 'word', weak: true, words: labels(WEAK_PAIRS) },
  { group: 'label', form: 'noun', words: 'agitator apologist authoritarian autocrat barbarian bigot bloodsucker brute bully cabal clique coward cretin creep crony crony-capitalist crook cult-leader cultist degenerate delinquent demagogue despot deviant dictator egomaniac elitist enabler extremist extremism fanatic fanaticism fearmonger flunky freak fundamentalist gangster goon hack hardliner hater hatemonger heathen henchman henchmen henchwoman henchwomen heretic hooligan huckster hypocrite ideologue ilk infidel instigator jihadist crusader junta kingpin kleptocrat know-nothing lackey loudmouth lowlife lynch-mob madman madmen madwoman madwomen maniac malcontent megalomaniac minion miscreant misandrist misogynist mobster monster narcissist oligarch operative opportunist parasite patsy pariah peddler pervert predator profiteer provocateur psychopath pundit puppet puppet-master quack quisling racist rabble rabble-rouser radical rapist rascal regime renegade revisionist rioter ruffian scoundrel sellout sexist shill sociopath strongman strongmen strongwoman strongwomen supremacist supremacism supremacy sycophant thief thieves thug toady traitor troll turncoat tyrant tyranny vandal vigilante villain warlord warmonger weakling weirdo xenophobe yes-man yes-men yes-woman yes-women zealot zealotry' },
  { group: 'label', form: 'adjective', words: 'anti-democratic antisemitic anti-semitic authoritarian autocratic bigoted brainwashed conspiratorial conspiracist criminal cultish cult-like delusional demagogic elitist evil extremist fascistic fringe genocidal hardline hard-line hateful hegemonic homophobic hyper-partisan hyperpartisan imperialist islamophobic christianophobic jingoistic militaristic misandrist misogynist misogynistic narcissistic nativist oligarchic paternalistic matriarchal patriarchal plutocratic racist sexist supremacist theocratic totalitarian transphobic tyrannical warmongering xenophobic' },
  { group: 'label', form: 'noun', words: 'anti-semitism antisemitism authoritarianism bigotry chauvinism cronyism despotism dictatorship dehumanization elitism favoritism hate hatred homophobia imperialism indoctrination islamophobia christianophobia militarism misandry misogyny nepotism oppression oppressor matriarchy patriarchy plutocracy racism repression sexism subjugation totalitarianism transphobia treason xenophobia' },
];
