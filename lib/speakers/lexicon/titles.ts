import { words } from './words';

/** Stand before a person's name, and are no part of it. Lower case, with or without a stop. */
const NOW = words(`supt. insp. det. pvt. spc. ens. cdr. asst. atty. treas. msgr. assemb. ofc. ofcr. pfc. principal referee umpire provost warden coroner chaplain deacon monsignor magistrate marshal quarterback chef astronaut emir director-general governor-general lieutenant-general major-general solicitor-general surgeon-general auditor-general co-owner co-director co-pilot co-defendant co-writer co-producer co-anchor co-captain co-leader co-sponsor co-creator vice-captain mp mep msp ombudsman ombudswoman clerk bailiff editor-in-chief commander-in-chief all-star corporal cpl. novelist commodore brigadier ensign airman superintendent constable lifeguard paramedic firefighter librarian owner trustee supervisor administrator tiktoker youtuber influencer streamer podcaster co-author co-founder co-host co-star co-chair mr mr. mrs mrs. ms ms. miss mx. madam madame mademoiselle monsieur herr frau señor señora comrade dr dr. doctor prof prof. professor sir dame lord lady baroness baron president president-elect vice_president senator senators sen sen. sens. representative representatives rep rep. reps. congressman councillor councilor congresswoman congressmember governor governors gov gov. govs. lt. lieutenant mayor mayor-elect governor-elect mayors judge justice justices general gen gen. colonel col. captain capt. capt major maj. sergeant sgt. admiral adm. commander cmdr. officer sheriff chief detective king queen prince princess duke duchess emperor sultan sheikh sheik ayatollah pope cardinal archbishop bishop rev rev. reverend pastor father fr. rabbi imam sister brother minister chancellor premier taoiseach secretary treasurer commissioner councilman councilwoman councilmember alderman assemblyman assemblywoman delegate ambassador speaker leader whip chairman chairwoman chair chairperson director chief_executive ceo cfo coo founder cofounder spokesman spokeswoman spokesperson attorney solicitor counsel prosecutor lawyer coach candidate nominee author analyst strategist adviser advisor aide manager host anchor reporter correspondent journalist columnist commentator editor writer pollster pundit activist blogger actor actress singer comedian rapper businessman businesswoman billionaire entrepreneur mogul magnate user interviewer moderator veteran democrat republican deputy dean scientist economist historian researcher expert scholar investigator inspector superintendent comptroller auditor regent envoy operative consultant organizer organiser donor supporter voter member fellow colleague friend wife husband son daughter mother widow surrogate rival hopeful contender challenger front-runner frontrunner vice-president undersecretary secretary-general vice-chancellor ex-president lawmaker legislator politician physician surgeon nurse teacher student trooper agent`);

/** Offices that one is said to have had once: "then-Gov. Ann Smith", "ex-President". */
const ONCE = words('president vice_president candidate nominee gov. governor sen. senator rep. representative congressman congresswoman mayor secretary director chief chairman chairwoman ceo attorney minister ambassador commissioner sheriff judge coach');

/** The same, and as they were once. */
export const TITLES: ReadonlySet<string> = new Set([...NOW, ...Array.from(ONCE).flatMap((title) => [`then-${title}`, `ex-${title}`])]);

/** Whose they are, "his" or "her" tells. */
export const KIN = words('wife husband son daughter mother father brother sister fiancé fiancée fiance fiancee girlfriend boyfriend grandmother grandfather grandson granddaughter aunt uncle nephew niece cousin stepfather stepmother stepson stepdaughter stepbrother stepsister father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law widow widower partner');

/** Of those, the ones that tell the pronoun. */
export const HE_TITLES = words('monsieur herr señor mr mr. sir lord baron congressman councilman alderman assemblyman king prince duke emperor sultan pope cardinal father fr. brother chairman spokesman businessman actor husband son widower imam ayatollah sheikh sheik uncle nephew grandfather boyfriend anchorman man boy gentleman salesman father-in-law son-in-law brother-in-law stepfather stepson stepbrother groom dad grandpa');
export const SHE_TITLES = words('madam madame mademoiselle frau señora mrs mrs. ms ms. miss dame lady baroness congresswoman councilwoman assemblywoman queen princess duchess sister chairwoman spokeswoman businesswoman actress wife daughter widow mother aunt niece grandmother girlfriend woman girl saleswoman first_lady mother-in-law daughter-in-law sister-in-law stepmother stepdaughter stepsister bride mom mum grandma');

/** Of the first, those that some papers call women as well. */
export const OF_EITHER = words('spokesman chairman congressman councilman alderman assemblyman businessman anchorman');

/** Inside a person's name, in lower case. */
export const PARTICLES = words('ap de da do dos das del della di du la le van von der den ter ten bin ibn al el y e abu zu af av dal');
export const SUFFIXES = words('jr jr. sr sr. ii iii iv v');

/** Titles as newsrooms shorten them. */
export const OFFICE: Record<string, string> = { sen: 'senator', 'sen.': 'senator', gov: 'governor', 'gov.': 'governor', rep: 'representative', 'rep.': 'representative', congressman: 'representative', congresswoman: 'representative', 'gen.': 'general', 'prof.': 'professor', dr: 'doctor', 'dr.': 'doctor', 'lt.': 'lieutenant', 'sgt.': 'sergeant', 'adm.': 'admiral', 'col.': 'colonel', 'capt.': 'captain', 'maj.': 'major', 'cmdr.': 'commander', 'cpl.': 'corporal', 'det.': 'detective', 'supt.': 'superintendent', 'rev.': 'reverend', 'insp.': 'inspector', 'msgr.': 'monsignor', 'president-elect': 'president' };

/** Who leads a country, by any of their titles. */
export const HEADS_OF_STATE = words('president premier chancellor king queen emperor monarch');

/** Of these a person holds one at a time: whoever is called a governor is not "the senator". */
export const OFFICES = words('president senator governor representative mayor secretary judge justice chancellor');
