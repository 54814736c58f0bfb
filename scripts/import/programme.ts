/** `proceedings import programme FILE --edition 2024`: a table of the programme, .csv or .xlsx, to content files. */
import { readProgramme } from '../../src/importers/programme/read.ts';
import { importProgrammeStrings } from '../../src/strings/import-programme.ts';
import { formatColumns } from './columns.ts';
import { importInto } from './into-content.ts';

export async function importProgramme(args: string[]): Promise<number> {
  return importInto(args, 'proceedings import programme FILE', async (input, context) => {
    const { existing, edition, timezone } = context;
    const known = existing.records.editions.find(({ id }) => id === edition)?.data;
    const { schedule, issues, language, report } = await readProgramme(input, {
      start: known?.start ?? null,
      end: known?.end ?? null,
      // An edition is called by its year, mostly.
      year: /^(?:19|20)\d{2}(?!\d)/.exec(edition)?.[0] ?? null,
      timezone: known?.timezone ?? timezone ?? null,
    });
    const said = (language: string) => {
      const words = importProgrammeStrings(language);
      return [
        report === null ? '' : formatColumns(report, language),
        report !== null && schedule === null ? `${words.nothingImported}\n` : '',
        schedule !== null && known === undefined ? `${words.nameless(edition)}\n\n` : '',
      ].join('');
    };
    return { schedule, issues, language, said };
  });
}
