/** The text of one content file. */
import { stringify } from 'yaml';

export type Files = Record<string, string>;

export const record = (fields: object, body = ''): string =>
  `---\n${stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false })}---\n${body === '' ? '' : `\n${body}\n`}`;
