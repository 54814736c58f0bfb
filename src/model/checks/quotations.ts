/** Words that front matter quotes from a document stand in it. */
import type { Block } from '../../markdown/types.ts';
import type { Issue } from '../../records/issues.ts';
import type { Text } from '../../records/schemas/fields.ts';
import type { FieldPath, Records } from '../../records/types.ts';
import { remembered } from '../../remembered.ts';
import type { Bodies } from '../context.ts';
import { blockWords } from '../outline.ts';
import { type Readable, readable, withSoundBody } from './files.ts';
import { atField } from './report.ts';

interface Quotation {
  path: FieldPath;
  words: string;
}

export function checkQuotations({ resolutions, failed }: Records, bodies: Bodies): Issue[] {
  return readable('resolution', resolutions, failed)
    .filter(withSoundBody(bodies))
    .flatMap((record) => {
      const text = `${spaced(everyText(record.data.title))} ${textOf(bodies.get(record.file)?.blocks ?? [])}`;
      return quotations(record.data)
        .filter(({ words }) => !text.includes(spaced(words)))
        .map(({ path, words }) =>
          atField(record, path, {
            code: 'words-not-in-text',
            params: { words, instead: lookAlike(spaced(words), text) },
          }),
        );
    });
}

const textOf = remembered((blocks: readonly Block[]) => spaced(blockWords(blocks)));

function quotations({ parts = {}, recommendations = {} }: Readable<'resolution'>['data']): Quotation[] {
  const named = [
    ...Object.entries(parts).map(([id, { addressees }]) => ({ at: ['parts', id], addressees })),
    ...Object.entries(recommendations).map(([id, { addressees }]) => ({
      at: ['recommendations', id],
      addressees,
    })),
  ];
  return [
    ...named.flatMap(({ at, addressees }) =>
      (addressees ?? []).map(({ words }, index) => ({ path: [...at, 'addressees', index, 'words'], words })),
    ),
    ...Object.entries(recommendations).flatMap(([id, { due }]) =>
      due === undefined ? [] : [{ path: ['recommendations', id, 'due', 'words'], words: due.words }],
    ),
  ];
}

const spaced = (text: string) => text.replace(/\s+/gu, ' ').trim();

const everyText = (text: Text | undefined) =>
  typeof text === 'string' ? text : Object.values(text ?? {}).join(' ');

/** Letters and signs that are taken for one another. Each stands for one, so that places agree. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[«»“”„‘’]/gu, '"');

/** What the text has where it differs from the quotation by such signs alone, or by soft hyphens in it. */
function lookAlike(words: string, text: string): string | undefined {
  const sought = plain(words.replaceAll('\u00ad', ''));
  const at = plain(text).indexOf(sought);
  return at === -1 ? undefined : text.slice(at, at + sought.length);
}
