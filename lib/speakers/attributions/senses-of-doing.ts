import { hasVerb } from '../content/behind';
import { words } from '../lexicon/words';
import type { Sense, Senses } from './use';

const GOODS = words('soup meat food foods cheese milk eggs spinach salad formula kettles kettle fans products product cases units vehicles cars trucks packages bags boxes bottles jars cans pounds tons products items batches lots cartons containers packs toys devices batteries chargers heaters strollers cribs');

const PLEAS = words('motion motions petition appeal bail bond request application parole entry visa');

/** "fighting was continuing" */
const goesOn: Sense = ({ tags, cue, pending, bare }) => !pending && tags[cue.to] !== 'colon' && tags[cue.to] !== 'comma' && (cue.form === 'ing' || bare);

/** Verbs of which a deed is told as often as words. */
export const OF_DOING: Senses = {
  // "a video of a dog discovering snow", "discovered the garden"
  discover: ({ tags, cue, from, to, that, quotes, word }) => that === null && !quotes && (cue.form === 'ing' || !hasVerb(tags, from, to)) && !/^(?:how|why|what|where|whether)$/.test(word(from)),
  // "recalled 4,310 cases of its cheese" and "recalled its soup"
  recall: ({ units, tags, from, to, first, bare, word }) =>
    bare && (first === 'number' || /^(?:some|about|nearly|over|more)$/.test(word(from)) || (/^(?:its|their)$/.test(word(from)) && !hasVerb(tags, from, to))) && units.slice(from, from + 6).some((u) => GOODS.has(u.lower)),
  // "denied a motion", "denied bail": a court's ruling
  deny: ({ units, from, that }) => that === null && units.slice(from, from + 4).some((u) => PLEAS.has(u.lower)),
  continue: goesOn,
  begin: goesOn,
  // "criticized it for offering 'slogans'"
  // `offered "the longest question I have heard"`: what somebody else calls it
  offer: ({ units, cue, from, first }) => (cue.form === 'ing' && first !== 'to') || (first === 'quote' && /^\W{1,2}the /.test(units[from]?.text ?? '')),
  // "backed away from it"
  back: ({ from, first, word }) => first === 'adverb' || /^(?:away|off|down|out|up)$/.test(word(from)),
};
