/** RECORDS -> THE MARKDOWN OF THEIR BODIES, to the letter but for comments: what is offered beside the page. */
import { recordAddress } from '../markdown/addresses.ts';
import { withoutComments } from '../markdown/comments.ts';
import type { Records } from '../records/types.ts';

/** By the address of a record's page, and by language where there is a translation. Front matter may hold what is not published. */
export function markdownSources({
  sessions,
  resolutions,
}: Records): (address: string, language: string) => string {
  const byAddress = new Map(
    [...sessions, ...resolutions].map((record) => [
      recordAddress(record.file.replace(/^content\//, '')),
      record,
    ]),
  );
  return (address, language) => {
    const record = byAddress.get(address);
    const { source } = record?.translations[language] ?? record ?? { source: '' };
    return withoutComments(source.replace(/^\uFEFF?\s*\n/, ''));
  };
}
