/** Words as they are compared: white space, line breaks and invisible hyphens do not count; every letter, digit and sign does. */
export function plain(words: string): string {
  return words
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B\u2060]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
