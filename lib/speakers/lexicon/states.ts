import { PLACES } from './organisations';

/** The states of the US, each with how newsrooms and the post shorten it. */
const STATES = `alabama ala al|alaska ak|arizona ariz az|arkansas ark ar|california calif ca|colorado colo co|connecticut conn ct|delaware del de|florida fla fl|georgia ga|hawaii hi|idaho id|illinois ill il|indiana ind in|iowa ia|kansas kan ks|kentucky ky|louisiana la|maine me|maryland md|massachusetts mass ma|michigan mich mi|minnesota minn mn|mississippi miss ms|missouri mo|montana mont mt|nebraska neb ne|nevada nev nv|new_hampshire nh|new_jersey nj|new_mexico nm|new_york ny|north_carolina nc|north_dakota nd|ohio oh|oklahoma okla ok|oregon ore or|pennsylvania pa|rhode_island ri|south_carolina sc|south_dakota sd|tennessee tenn tn|texas tx|utah ut|vermont vt|virginia va|washington wash wa|west_virginia wva wv|wisconsin wis wi|wyoming wyo wy`;
const byShort = new Map(STATES.split('|').flatMap((line) => line.split(' ').map((word, _, [name = '']): [string, string] => [word.replace('_', ' '), name.replace('_', ' ')])));

/** The state that "ohio", "oh", "n.h." stands for, in lower case. */
export const stateOf = (lower: string): string | undefined => byShort.get(lower) ?? (lower.includes('.') ? byShort.get(lower.replaceAll('.', '')) : undefined);

/** A state, a country or a city that news so often names that it must not pass for a person; in lower case. */
export const isPlace = (lower: string): boolean => PLACES.has(lower) || stateOf(lower) === lower;
