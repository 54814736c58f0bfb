/** FILES UNDER `public/` that only the withdrawn record names: its photos, its papers. */

/** `texts`: of the record and its translations; `others`: of everything else that can name a file. */
export function ownFiles(
  publicFiles: Iterable<string>,
  texts: readonly string[],
  others: readonly string[],
): string[] {
  const own = texts.map(spellings);
  const rest = others.map(spellings);
  return [...publicFiles]
    .filter((path) => own.some((text) => names(text, path)) && !rest.some((text) => text.includes(path)))
    .toSorted();
}

/** Links may be percent-encoded. */
const spellings = (text: string): string =>
  `${text}\n${text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  })}`.normalize('NFC');

/** `/a.jpg` is not named by `/people/a.jpg`, and not by `/a.jpg.txt`. */
function names(text: string, path: string): boolean {
  const wanted = path.normalize('NFC');
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const after = text.slice(at + wanted.length, at + wanted.length + 2);
    // A full stop may end the sentence.
    if (!/[\p{L}\p{N}_.-]/u.test(text[at - 1] ?? '') && !/^\.?[\p{L}\p{N}_-]/u.test(after)) return true;
  }
  return false;
}
