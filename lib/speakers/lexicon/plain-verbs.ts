import { inflect } from './inflect';

/** Common verbs that attribute nothing: where one stands, a noun phrase has ended. Nouns as often as verbs are left out. */
const VERBS =
  'feel hear overhear eat drink feed flee freeze hang lend sleep slide stick swim swing understand wake weep bend cling creep dig forgive forbid kneel mistake shrink sting stride strive undo leap blow incite uphold undergo overcome die tear tie own cast hit speak begin run laugh smile arrive announce gather come become get give take make go come keep leave lose meet pay put run send set sit spend stand win bring build buy fall grow hold rise sell teach throw break choose draw drive fight fly hide beat let quit stop step wear catch deal mean face die lie strike steal shake sink ride sweep hurt spread use try ask need want look seem appear help turn start move live happen include allow follow create open walk remain reach kill serve pass sit join cause receive accept produce decide require raise ensure prevent protect provide lead focus tap snub attend arrive enter return reveal appear finish avoid achieve apply approve approach assume attract become benefit bear belong bring carry change clarify collapse compete complete concern confront consist contain contribute convince defeat deliver depend deserve destroy develop differ disappear drop earn elect eliminate emerge enable engage enjoy escape establish exceed exist expand experience extend fail feature fill fire fit forget form gain gather generate grab handle host identify ignore impose improve increase indict inherit introduce invest investigate invite involve launch lack learn lift listen lock maintain manage marry miss negotiate notice obtain occur operate organize overturn perform persuade pick plead poll possess prepare prevail proceed promote prompt prosecute prove publish pull pursue push quit realize recover reduce refer reflect relate release rely remove replace represent resign resolve restore retain retire ruin satisfy save secure separate settle shift sign solve sound spark stay stem struggle submit succeed suffer survive suspend talk tend testify trail transform treat trigger trust unite unveil vanish violate visit vote wait warrant watch weaken withdraw work'.split(' ');

const forms = new Map<string, 'finite' | 'participle' | 'ing' | 'base'>();
for (const lemma of VERBS)
  for (const [form, word] of inflect(lemma)) {
    const kind = form === 'ing' ? 'ing' : form === 'base' ? 'base' : form === 'participle' ? 'participle' : 'finite';
    if (!forms.has(word) || kind === 'finite') forms.set(word, kind);
  }
// As often nouns: they do not end a phrase.
for (const noun of 'feel drink drinks feed feeds freeze sleep slide slides stick sticks swim swing swings wake bend bends dig mistake mistakes mistaken sting stings stride strides leap leaps blow blows tie ties need needs help turn turns start move moves reach cause lead focus change changes concern concerns fight fights run runs vote votes visit work works watch trust talk talks stay sign signs shift sound increase launch push release return use form forms face faces host drop drops fire lift set poll polls treat feature rise spark look looks step steps stand break cut deal deals draw fall spread strike ride beat stop state win wins drive hold lock pick earn save passes pass trail stem experience benefit gain gains benefits produce live lives open fit lack start starts turn opens'.split(' ')) forms.delete(noun);

/** Every lower-case form of a common verb. */
export const plainForms = (): Iterable<string> => forms.keys();

/** What form of a common verb a lower-case word is, or nothing. */
export const plainVerb = (lower: string): 'finite' | 'participle' | 'ing' | 'base' | undefined => forms.get(lower);
