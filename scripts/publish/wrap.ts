/** Text that is readable in a window of 80 columns. */

const width = 78;

/** Breaks between words; further lines stand under the first one’s words: behind its spaces and its number. */
export function wrapped(text: string): string {
  const indent = /^ *(?:\d{1,3} {2,})?/.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  let line = indent;
  for (const word of text
    .slice(indent.length)
    .split(/ +/)
    .filter((one) => one !== '')) {
    const isFirst = line.trimEnd().length <= indent.trimEnd().length;
    if (!isFirst && line.length + 1 + word.length > width) {
      lines.push(line);
      line = `${' '.repeat(indent.length)}${word}`;
    } else line += isFirst ? word : ` ${word}`;
  }
  return [...lines, line].join('\n').trimEnd();
}
