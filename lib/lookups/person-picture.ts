import { asking, type PersonOptions } from './person';
import { problem } from './problems';
import { requestBytes } from './request';
import { LookupError } from './types';

const HOST = 'https://upload.wikimedia.org/';
const LARGEST_PICTURE = 300_000;
const TYPE = /^image\/(?:jpeg|png|webp)$/;
/** Of a text that is built from bytes: more arguments than a call may have are too many. */
const SLICE = 8192;

/**
 * Fetches a picture and gives it as a `data:` address: shown in a frame it then asks nothing of any host, and the
 * page that the frame stands in learns nothing of it.
 *
 * @throws LookupError with the reason: `too-large`, or `gone` where the address or what came is no such picture.
 */
export async function fetchPicture(address: string, options: PersonOptions): Promise<string> {
  if (!address.startsWith(HOST)) throw new LookupError(problem('gone'));
  const { bytes, type, address: last } = await requestBytes(address, LARGEST_PICTURE, asking(options));
  const media = type.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!last.startsWith(HOST) || !TYPE.test(media) || bytes.length === 0) throw new LookupError(problem('gone'));
  let binary = '';
  for (let at = 0; at < bytes.length; at += SLICE) binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return `data:${media};base64,${btoa(binary)}`;
}
