import { language, say } from './words';

/** Tells the browser which language a page of ours is in, and which way that is written. An article may be written the other way: its text finds its own. */
export function setTongue(): void {
  document.documentElement.lang = language();
  document.documentElement.dir = say('direction');
}
