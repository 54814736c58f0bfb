/** `proceedings import schedule FILE --edition 2024`: an export of a conference system to content files. */
import { readSchedule } from '../../src/importers/schedule/read.ts';
import { importInto } from './into-content.ts';

export async function importSchedule(args: string[]): Promise<number> {
  return importInto(args, 'proceedings import schedule FILE', async (input, { onEvent }) =>
    readSchedule(input, onEvent),
  );
}
