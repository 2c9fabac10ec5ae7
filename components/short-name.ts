const within = (whole: string, part: string): boolean => ` ${whole} `.includes(` ${part} `);

/**
 * How somebody is told where there is little room: by the name that the article itself uses for them, as long as nobody
 * else's holds it. Which part of a name is the surname is never guessed: "Kim" is Kim Jong Un.
 *
 * @param aliases how else the article calls them. @param others the names that they are told beside.
 */
export function shortName(name: string, aliases: readonly string[], others: readonly string[]): string {
  return aliases.find((alias) => alias !== name && within(name, alias) && !others.some((other) => other !== name && within(other, alias))) ?? name;
}
