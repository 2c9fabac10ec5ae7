import browser, { type Runtime } from 'webextension-polyfill';
import type { Calls, LookupAnswer } from '../../lib/channel';
import { fetchPerson, fetchPicture, findPerson, foldedName, isFresh, type PersonFound, searchPeople, standingOf } from '../../lib/lookups';
import { type KnownPerson, PEOPLE_KEY, personKey, personRecord } from '../../lib/store';
import { isClaimed } from './frames';
import { failed, held, now } from './held';
import { lookupCache } from './lookup-cache';
import { permissionFor } from './permission';

const people = lookupCache({ record: personRecord, keyOf: personKey, stateKey: PEOPLE_KEY, most: 100 });

/** `look`: what Wikipedia has under the name; `again`: also when it is known; `others`: all who may be meant; else the title of a page that was listed. */
type Wanted = 'look' | 'again' | 'others' | { title: string };
interface Waiting {
  name: string;
  want: Wanted;
}
export const peoplePermission = permissionFor<Waiting>('people', ({ name }) => foldedName(name), ({ name }) => name);

/** On the reader's click in a frame of ours: looks a name up, or asks the reader first whether it may. */
export const onPersonLook = ({ nonce, name, want }: Calls['person-look']['ask'], sender: Runtime.MessageSender): Promise<LookupAnswer> => begin(nonce, { name, want }, sender);

/** On the reader's click in a frame of ours: the person of one of the pages that were listed for the name, and of no other. */
export async function onPersonChoose({ nonce, name, title }: Calls['person-choose']['ask'], sender: Runtime.MessageSender): Promise<LookupAnswer> {
  const found = (await people.known(foldedName(name)))?.answer?.found;
  return found?.kind === 'choices' && found.choices.some((one) => one.title === title) ? begin(nonce, { name, want: { title } }, sender) : 'refused';
}

async function begin(nonce: string, who: Waiting, sender: Runtime.MessageSender): Promise<LookupAnswer> {
  if (!(await isClaimed(nonce, sender))) return 'refused';
  if (sender.tab?.incognito) return 'private';
  if (await peoplePermission.isAllowed()) await look(who, (standing) => standing !== 'looking');
  else {
    await people.keep(foldedName(who.name), (before) => ({ answer: before?.answer ?? null, last: now('asking') }));
    await peoplePermission.askReader(who);
  }
  return 'begun';
}

/** The reader has answered, or closed the window that asked. The look-up goes on by itself, once. */
export async function onPeoplePermission(waiting: Waiting[]): Promise<void> {
  const allowed = await peoplePermission.isAllowed();
  for (const who of waiting) {
    if (allowed) await look(who, (standing) => standing === 'asking');
    else await people.keep(foldedName(who.name), (before) => (before?.last.state === 'asking' ? { ...before, last: now('not-allowed') } : before));
  }
}

/** One look-up, if the last one stands so that another may begin: two who ask at once make one. */
async function look({ name, want }: Waiting, mayBegin: (standing: string) => boolean): Promise<void> {
  const id = foldedName(name);
  let begun = false;
  let wanted = want;
  await people.keep(id, (before) => {
    const known = want === 'look' && before?.answer && isFresh(before.answer.asOf, Date.now());
    if (known) return { ...before, last: now('done') };
    wanted = want === 'again' ? chosenPage(before) ?? want : want;
    begun = mayBegin(standingOf(before?.last ?? null, Date.now()).state);
    return begun ? { answer: before?.answer ?? null, last: now('looking') } : before;
  });
  if (!begun) return;
  const found = await held(people, () => find(name, wanted));
  if ('problem' in found) return people.keep(id, (before) => ({ answer: before?.answer ?? null, last: failed(found.problem) }));
  const picture = await pictureOf(found);
  return people.keep(id, () => ({ answer: { found, asOf: new Date().toISOString(), picture, chosen: typeof wanted === 'object' }, last: now('done') }));
}

/** Whom the reader chose is not asked for again. */
const chosenPage = (before: KnownPerson | null): Wanted | null => (before?.answer?.chosen && before.answer.found.kind === 'person' ? { title: before.answer.found.person.title } : null);

const options = () => ({ version: browser.runtime.getManifest().version });

function find(name: string, want: Wanted): Promise<PersonFound> {
  if (typeof want === 'object') return fetchPerson(want.title, options());
  return want === 'others' ? searchPeople(name, options()) : findPerson(name, options());
}

/** A person without their picture is better than none: whatever is wrong with it, it is left out. */
async function pictureOf(found: PersonFound): Promise<string | null> {
  const address = found.kind === 'person' ? found.person.picture?.address : undefined;
  if (!address) return null;
  const picture = await held(people, async () => ({ data: await fetchPicture(address, options()) }));
  return 'data' in picture ? picture.data : null;
}
