/** Given names by what they are short for: "Walt Dunphy" and "Walter James Dunphy" are one. Short forms of several names have the commonest. */
const LONG = new Map(
  'walt walter|bill william|will william|billy william|bob robert|rob robert|bobby robert|jim james|jimmy james|mike michael|tom thomas|tommy thomas|joe joseph|joey joseph|dave david|dan daniel|danny daniel|steve steven|stephen steven|chris christopher|matt matthew|tony anthony|ed edward|eddie edward|ted edward|dick richard|rick richard|rich richard|jeff jeffrey|geoff geoffrey|greg gregory|ken kenneth|kenny kenneth|ron ronald|ronnie ronald|don donald|ben benjamin|andy andrew|drew andrew|nick nicholas|pete peter|charlie charles|chuck charles|larry lawrence|jerry gerald|fred frederick|ray raymond|tim timothy|phil philip|phillip philip|doug douglas|vince vincent|zach zachary|josh joshua|nate nathan|alex alexander|kate katherine|kathy katherine|liz elizabeth|beth elizabeth|betsy elizabeth|sue susan|deb deborah|debbie deborah|jen jennifer|jenny jennifer|meg margaret|peggy margaret|maggie margaret|barb barbara|cathy catherine|pam pamela|patty patricia|cindy cynthia|sandy sandra|becky rebecca|vicky victoria|abby abigail|mandy amanda|angie angela|christie christine'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** "walt" → "walter"; any other name as it is. Lower case. */
export const longForm = (given: string): string => LONG.get(given) ?? given;
