type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

/**
 * A message file as it is shipped: without what is meant for translators, and with the value's place (`$VALUE$`, which
 * the file says is `$1`) as browsers also read it.
 *
 * @param file the content of a message file.
 */
export function shortMessages(file: string): string {
  const short = Object.entries(JSON.parse(file) as Messages).map(([name, { message, placeholders = {} }]) => {
    const said = Object.entries(placeholders).reduce((text, [place, { content }]) => text.replaceAll(`$${place.toUpperCase()}$`, () => content), message);
    return [name, { message: said }];
  });
  return JSON.stringify(Object.fromEntries(short));
}
