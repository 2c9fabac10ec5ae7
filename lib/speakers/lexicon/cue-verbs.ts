import { type Form, inflect } from './inflect';

/**
 * What a cue verb lets follow, and how far it may be trusted:
 * - `tag`: stands beside a quotation, or after a clause, with nothing following ("…," she said)
 * - `clause`: a clause follows, with or without "that"
 * - `that`: only a clause with "that" makes it a cue
 * - `to`: an infinitive is its content ("vowed to …")
 * - `object`: a phrase is its content ("criticised the plan")
 * - `hearer`: the one spoken to stands between it and the content ("told reporters that …")
 * - `weak`: in the present or infinitive it is as often no cue at all
 */
export type Frame = 'tag' | 'clause' | 'that' | 'to' | 'object' | 'hearer' | 'weak' | 'as' | 'document';

export interface CueVerb {
  lemma: string;
  frames: ReadonlySet<Frame>;
}

/** Verbs that attribute something only where words are quoted: "invited them to 'come and see'", "greeted them with 'Good morning'". */
export const WITH_QUOTES: ReadonlySet<string> = new Set('invite challenge dare instruct direct command nudge knock ding greet introduce paint pitch bill pronounce term'.split(' '));

/** Own list of English verbs of saying, thinking and judging; which ones are worth having was read off `polnear.train.cues.tsv`. */
const LEXICON: [Frame[], string][] = [
  [['tag', 'clause'], 'say add argue note explain declare insist observe remark conclude contend assert allege recall joke quip opine muse concede acknowledge admit assure reply retort reiterate stress emphasize emphasise lament boast predict caution complain counter proclaim counsel vent theorize theorise state comment reckon affirm'],
  [['tag', 'clause', 'document'], 'write tweet report announce suggest claim reveal confirm warn indicate estimate post read'],
  [['tag', 'clause', 'object'], 'ask'],
  [['tag', 'clause', 'weak'], 'apologize apologise reason repeat respond answer continue begin interject exclaim shout yell chant scream whisper mutter chime deadpan gush sniff wonder thunder boom enthuse retaliate bark beam demur demand marvel fume bellow rail echo blog text caption elaborate grouse gripe grumble whine moan crow scoff sneer snap snarl sigh growl chuckle laugh concur posit postulate venture divulge relay recount rejoin protest plead intone gloat rave rant snipe tease reflect ponder volunteer specify clarify rebut interpose cry'],
  [['tag', 'weak'], 'mumble murmur stammer wail sob drawl coo hiss roar holler croak blurt pray taunt'],
  [['tag', 'clause', 'hearer'], 'tell'],
  [['hearer'], 'text'],
  [['clause', 'hearer', 'tag'], 'remind inform advise assure'],
  [['clause', 'to', 'tag'], 'promise vow pledge swear agree threaten'],
  [['tag', 'clause', 'document'], 'testify'],
  [['clause', 'document'], 'show find discover determine signal hint imply charge speculate hypothesize hypothesise surmise'],
  [['clause'], 'believe think hope fear suspect doubt recommend propose demand argue realize realise imagine anticipate fret presume conclude maintain'],
  [['tag', 'that', 'object'], 'remember'],
  [['that', 'weak'], 'allow project worry learn guess expect assume recognize recognise rule guarantee disclose tout brag bet underscore highlight point_out make_clear mention hold assess demonstrate acknowledge appreciate regret decide ensure prove reason rejoice notice'],
  [['to'], 'call refuse decline offer seek hope expect claim decide demand propose opt'],
  [['object', 'as'], 'flag rate define describe call label dub brand characterize characterise portray cast depict denounce decry deride dismiss mock ridicule slam blast criticize criticise condemn praise hail laud applaud tout commend accuse blame fault chastise berate scold chide rebuke excoriate lambaste castigate assail ridicule bash rip hammer skewer savage lampoon disparage belittle denigrate malign vilify admonish implore urge encourage beg exhort press congratulate thank endorse bemoan herald liken question insult reject oppose deny defend cite reference mention discuss welcome extol tout champion deem deplore trumpet downplay'],
  [['object'], 'remember foresee highlight explain acknowledge note claim repeat recount recall detail discuss stress dispute envision contradict see invoke'],
  [['clause'], 'know'],
  [['tag'], 'show find believe think signal project'],
  [['object', 'weak', 'as'], 'identify support express voice advocate propose recommend outline detail attack credit threaten quote predict recall pledge promise demand protest request order advise announce suggest frame regard view consider echo prefer compare back'],
  [['object', 'weak', 'as'], [...WITH_QUOTES].join(' ')],
];

/** Particles that belong to the cue; without one of them these verbs are no cues, or other ones. */
const PHRASES: [Frame[], string][] = [
  [['tag', 'clause'], 'point_out go_on fire_back shoot_back hit_back push_back make_clear chime_in cut_in weigh_in sum_up spell_out make_known write_back put_it add_on cry_out carry_on follow_up let_slip'],
  [['object'], 'talk_about speak_about call_for call_on call_upon fess_up own_up call_out refer_to allude_to lay_out speak_out speak_of lash_out warn_of caution_against warn_against warn_about rail_against object_to complain_about complain_of boast_of boast_about joke_about brag_about hint_at argue_for argue_against point_to disagree_with side_with insist_on apologize_for apologise_for apologize_to vouch_for believe_in dream_of plead_for look_forward agree_on elaborate_on touch_on push_for  worry_about ask_about ask_for write_about write_of tweet_about play_down shrug_off brush_off laugh_off wave_off wave_away brush_aside balk_at scoff_at bristle_at rip_into tear_into lay_into reflect_on comment_on opine_on wonder_about muse_about expound_on dwell_on single_out go_after lobby_for'],
];

const byForm = new Map<string, { verb: CueVerb; form: Form }>();
const byPhrase = new Map<string, CueVerb>();

/** Forms that are more often another word, or tell of no thought. */
const OTHER_WORDS = new Set(['back', 'saw', 'text', 'texts', 'preferred', 'preferring', 'known', 'pitch', 'pitches', 'bill', 'bills', 'term', 'terms', 'paint', 'paints']);

const merge = (lemma: string, frames: readonly Frame[], into: Map<string, Set<Frame>>) => {
  const known = into.get(lemma) ?? new Set<Frame>();
  // A verb that is trusted in one list is not made weak by another.
  const weak = frames.includes('weak') && (known.size === 0 || known.has('weak'));
  if (!frames.includes('weak')) known.delete('weak');
  for (const frame of frames) if (frame !== 'weak' || weak) known.add(frame);
  into.set(lemma, known);
};

const lemmas = new Map<string, Set<Frame>>();
for (const [frames, list] of LEXICON) for (const lemma of list.split(' ')) if (!lemma.includes('_')) merge(lemma, frames, lemmas);
for (const [lemma, frames] of lemmas) {
  const verb = { lemma, frames };
  for (const [form, word] of inflect(lemma)) if (!byForm.has(word) && !OTHER_WORDS.has(word)) byForm.set(word, { verb, form });
}
for (const [frames, list] of PHRASES)
  for (const entry of list.split(' ')) {
    const [lemma = '', particle = ''] = entry.split('_');
    for (const [, word] of inflect(lemma)) byPhrase.set(`${word} ${particle}`, { lemma: entry, frames: new Set(frames) });
  }
const formOfPhraseHead = new Map<string, Form>();
for (const [, list] of PHRASES)
  for (const entry of list.split(' ')) for (const [form, word] of inflect(entry.split('_')[0] ?? '')) if (!formOfPhraseHead.has(word)) formOfPhraseHead.set(word, form);

/** What form of a verb like "shoot" a word is, which is a cue with its particle only. */
export const formOfPhrase = (lower: string): Form | undefined => formOfPhraseHead.get(lower);

/** Every lower-case word that is a form of a cue verb, or of one that is a cue with its particle. */
export const cueForms = (): Set<string> => new Set([...byForm.keys(), ...formOfPhraseHead.keys()]);

/** The cue verb a lower-case word is a form of. "said" → say, past. */
export const cueVerb = (lower: string): { verb: CueVerb; form: Form } | undefined => byForm.get(lower);

/** The cue that a word makes with the particle after it. "pointed", "out" → point_out. */
export function cuePhrase(lower: string, next: string): { verb: CueVerb; form: Form } | undefined {
  const form = formOfPhraseHead.get(lower);
  const verb = form && byPhrase.get(`${lower} ${next}`);
  return verb && { verb, form };
}
