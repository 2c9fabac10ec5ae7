import { wordsOf } from '../tokens';

/** Sentences in a note that tell nothing of the change. */
const ASIDE = /(?:^|(?<=[.!?]\s))(?:additional reporting|newsweek (?:regrets|apologi[sz]es)|we (?:regret|apologi[sz]e)|the editors regret)[^.!?]*[.!?]?/gi;
/** Words of which a note can be made that says no more than that something changed. */
const GENERIC = new Set(
  ('a an the this that these it its we our their of in on at to for from with by as and or but was were is are be been being has have had not only since now then so also again later earlier when after before during ' +
    'article articles story stories piece post report column page item copy text version versions newsweek publication published publishing publish original originally initial initially first previous previously ' +
    'update updates updated updating correct corrects corrected correction corrections amend amended amendment edit edited editing edits editor editors editorial note notes revise revised revision clarify clarified clarification clarifications change changes changed modify modified alter altered retracted expanded adjusted fixed fix rewritten ' +
    'substantially significantly slightly extensively heavily lightly partly fully several some multiple many various times throughout minor major small recent recently latest newest new newer more further additional extra added add adds adding include includes including included reflect reflects reflecting provide provided provides make made contain contains contained give gives ' +
    'information info detail details development developments news breaking context background material reporting content facts fact factual error errors mistake mistakes inaccuracy inaccuracies typo typos wording language clarity clearer clear accuracy accurate style length grammar readability better events event situation ' +
    'regret regrets apologize apologizes apologise apologises reader readers please thank you will continue available appended becomes become became receive received come comes came emerged emerge time date today yesterday et est edt ct cst cdt pt pst pdt gmt utc eastern p m am pm').split(' '),
);

/**
 * Does a note tell what changed? "This article has been updated with further information." does not.
 *
 * @param text the note without its label and date.
 */
export function saysWhat(text: string): boolean {
  return wordsOf(text.replace(ASIDE, ' ').replace(/['’]s\b/g, '')).some((word) => !GENERIC.has(word) && !/^\d/.test(word));
}
