/** REGISTER -> the entries of its list. */
import type { Ref } from '../../model/entry.ts';
import type { Register } from '../../model/views/register.ts';

/** What a list of recommendations lists: items, or editions where it is split. */
export const registerEntries = ({ documents, editions }: Register): Ref[] => [
  ...editions,
  ...documents
    .flatMap(({ parts }) => parts)
    .flatMap(({ sections }) => sections)
    .flatMap(({ items }) => items)
    .map(({ place, address }) => ({ title: place, address })),
];
