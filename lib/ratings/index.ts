/** The ratings room: the scale and what a rating is. Pure. */
export { changeRating, LONGEST_NOTE, type RatedArticle, ratedArticle, type Rating, type RatingChange } from './rating';
export { NEITHER, SCALE, type Step, STEPS } from './scale';
