/** What bibliographic references of all languages are put together with. */

export const inBrackets = (...parts: (string | null)[]): string => {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? '' : ` (${known.join(', ')})`;
};

/** Each but the last one ends in one full stop, whatever it ended in; the last one too. */
export const sentences = (
  document: (string | false | null | undefined)[],
  levels: string,
  access: string,
): string =>
  [document.filter(Boolean).join(''), capitalized(levels), access]
    .filter((sentence) => sentence !== '')
    .map((sentence) => (sentence.endsWith('.') ? sentence : `${sentence}.`))
    .join(' ');

export const capitalized = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
