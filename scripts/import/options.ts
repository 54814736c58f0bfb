/** The command line of what becomes a programme. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isId, isReserved } from '../../src/records/names.ts';
import { timezone as timezoneName } from '../../src/records/schemas/dates.ts';
import { language as languageCode } from '../../src/records/schemas/fields.ts';

export interface ProgrammeOptions {
  /** Of the file, as typed. */
  name: string;
  edition: string;
  /** Absolute. */
  root: string;
  dryRun: boolean;
  /** Of a site that is only now made. */
  siteLanguage: string | undefined;
  timezone: string | undefined;
}

export const programmeUsage = `
  --edition 2024           the conference that it is the programme of
  --dry-run                show what would change and write nothing
  --language ru            first language of a site that is only now made
  --timezone Europe/Moscow time zone, where the file has none
  --root .                 the project's folder
`;

/** The options, or what is wrong with them. */
export function programmeOptions(args: string[]): ProgrammeOptions | string {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      edition: { type: 'string', default: '' },
      root: { type: 'string', default: '.' },
      language: { type: 'string' },
      timezone: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const { edition, language: siteLanguage, timezone } = values;
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) return 'Name one file.';
  if (edition === '') return 'Say which conference it is: --edition 2024.';
  if (!isId(edition)) return `An edition has only small Latin letters, digits and hyphens: ${edition}.`;
  if (isReserved(edition))
    return `The address /${edition}/ belongs to the site itself. Name the edition otherwise.`;
  if (siteLanguage !== undefined && !languageCode.safeParse(siteLanguage).success)
    return `There is no language ${siteLanguage}. Write, for example, ru or en.`;
  if (timezone !== undefined && !timezoneName.safeParse(timezone).success)
    return `There is no time zone ${timezone}. Write, for example, Europe/Moscow.`;
  return { name, edition, siteLanguage, timezone, root: resolve(values.root), dryRun: values['dry-run'] };
}
