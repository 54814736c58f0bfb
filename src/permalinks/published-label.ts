/** The label that an item had when it was published: a digest does not tell it, but can say which of the likely ones is right. */
import { allWords, digestOf } from './digest.ts';
import type { PublishedItem } from './published.ts';

/** `null` where none of them is. `segment`: of the id that the item had. */
export function publishedLabel(
  digests: readonly string[],
  { label, words }: Pick<PublishedItem, 'label' | 'words'>,
  segment: string,
): string | null {
  const rest = words.slice(label.length).trim();
  const core = /[\p{L}\p{N}]+/u;
  const letters = [...'абвгдежзийклмнопрстуфхцчшщэюя'];
  const numbers = Array.from({ length: 200 }, (_, index) => String(index + 1));
  const names = [
    segment,
    segment.toUpperCase(),
    ...letters,
    ...letters.map((letter) => letter.toUpperCase()),
    ...numbers,
  ];
  const likely = [
    label,
    ...names.flatMap((name) => [label.replace(core, name), `${name})`, `${name}.`, `(${name})`]),
  ];
  return (
    likely.find((one) => digests.some((digest) => allWords(digest) === digestOf(`${one} ${rest}`))) ?? null
  );
}
