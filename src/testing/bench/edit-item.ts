/** One item of a generated resolution edited, as an organizer edits it. */

export interface ItemEdit {
  text: string;
  /** The words that changed, with some beside them. */
  was: string;
  now: string;
}

/** Ids of the items of a resolution's file, in its order. */
export const itemIds = (file: string): string[] => [...itemLines(file)].map(({ id }) => id);

/** The item's last word becomes another. */
export function editItem(file: string, id: string, word: string): ItemEdit {
  const lines = file.split('\n');
  const found = itemLines(file).find((item) => item.id === id);
  if (found === undefined) throw new Error(`There is no item ${id}.`);
  const words = (lines[found.line] as string)
    .replace(/^\d+\) /, '')
    .replace(/\.$/, '')
    .split(' ');
  const was = words.slice(-4).join(' ');
  const now = [...words.slice(-4, -1), word].join(' ');
  lines[found.line] = (lines[found.line] as string).replace(new RegExp(`${was}\\.$`), `${now}.`);
  return { text: lines.join('\n'), was, now };
}

/** Declares the edit: the words of a published item change with an entry that says so. */
export const withCorrection = (id: string, date: string, { text, was, now }: ItemEdit): string =>
  text.replace(
    /\n---\n/,
    `\ncorrections:\n  - date: ${date}\n    item: ${id}\n    was: ${was}\n    now: ${now}\n---\n`,
  );

/** `## 1`, `### I. …` and `3) …` make `1-i-3`. */
function itemLines(file: string): { id: string; line: number }[] {
  let part = '';
  let section = '';
  return file.split('\n').flatMap((text, line) => {
    const [, partLabel, sectionLabel, itemLabel] = /^(?:## (\d+)$|### ([IVX]+)\.|(\d+)\) )/.exec(text) ?? [];
    if (partLabel !== undefined) [part, section] = [partLabel, ''];
    if (sectionLabel !== undefined) section = sectionLabel.toLowerCase();
    if (itemLabel === undefined) return [];
    return [{ id: [part, section, itemLabel].filter((label) => label !== '').join('-'), line }];
  });
}
