/** The channel room: typed messages between page, frame and background, checked at each door. */
export { ask, ContextLost, isAlive } from './ask';
export type { CallMessage, CallName, Calls, CaptureAnswer, LookupAnswer, LookupArticle, OwnPage, RatingAnswer, SettingsAnswer, VisitAnswer } from './calls';
export { checkCall } from './check-call';
export { checkWord } from './check-word';
export { checkOrder, type ReadingPlace, type Spot, type ToFrame, type ToPage } from './port';
