/**
 * Content lines of iCalendar (RFC 5545). The libraries for it fold lines by characters, so that Russian ones are twice as long as the
 * standard allows.
 */

/** A name, with parameters where it has some, and a value in the form of its type. */
export type ContentLine = readonly [name: string, value: string];

/** A line and its break are no longer than this many octets, without the break. */
const longest = 75;

export function calendarText(lines: readonly ContentLine[]): string {
  return lines.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('');
}

export const component = (name: string, lines: readonly ContentLine[]): ContentLine[] => [
  ['BEGIN', name],
  ...lines,
  ['END', name],
];

/** A line for a text; none where there is none. */
export const textLine = (name: string, text: string | null): ContentLine[] =>
  text ? [[name, escaped(text)]] : [];

/** `20170511T070000Z` */
export const utc = (instant: string): string => new Date(instant).toISOString().replaceAll(/[-:]|\.\d+/g, '');

/** `20170511` */
export const plainDay = (day: string): string => day.replaceAll('-', '');

/** Control characters have no place in a calendar, not even escaped. */
const escaped = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Never inside a character: not every reader joins the octets of halves. */
function folded(line: string): string {
  let text = '';
  let length = 0;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (length + octets > longest) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += octets;
  }
  return text;
}
