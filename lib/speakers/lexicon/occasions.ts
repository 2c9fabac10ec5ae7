import { words } from './words';

/** Where and through what something is said: "in an interview", "on the radio". */
export const OCCASIONS = words(`statement interview interviews email e-mail tweet tweets post posts speech letter call memo release briefing rally debate conference hearing press report remarks message appearance event phone telephone radio television tv show program broadcast podcast video article column op-ed blog note testimony response filing meeting gathering crowd audience reporters journalists notice update warning advisory alert bulletin forecast threads bluesky telegram tiktok youtube newsmax viewers followers supporters lawmakers twitter facebook x instagram truth social newsweek cnn nbc abc cbs fox msnbc news post times journal reuters ap bloomberg politico stage campaign stop town hall exchange announcement address trail piece essay book thread`);

/** What is done with a statement so that others have it: "a statement shared with the Gazette". */
export const SENT = words('shared provided sent obtained posted released published issued emailed given read seen reviewed uploaded distributed');

/** What a newspaper or a station is called before its name: "told the station KQXD". */
export const OUTLETS = words('outlet affiliate station channel newspaper magazine website site broadcaster network agency podcast program show publication tabloid daily');
