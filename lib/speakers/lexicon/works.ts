import { words } from './words';

/** What has a title: "his memoir, Late Again,", "the single Paper Moon". */
export const WORKS = words('memoir book novel autobiography biography essay column album song film movie documentary podcast show series poem play musical single sitcom drama videogame memoirs newsletter diary');
