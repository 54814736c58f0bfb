/** CITABLE -> ITS REFERENCE IN EACH FORMAT OF REFERENCE MANAGERS, for the page of what has no files of its own. */
import { formatName } from '../downloads.ts';
import type { Format } from '../format.ts';
import { formats } from '../formats.ts';
import type { Citable } from './citable.ts';

/** Each as its file would have it, but for the ends of lines, which a page does not keep, and of the text. */
export const referenceTexts = (cited: Citable): { name: string; text: string }[] =>
  Object.values<Format>(formats).flatMap((format) =>
    format.references === undefined
      ? []
      : [
          {
            name: formatName(format, cited.language),
            text: format.references([cited]).replaceAll('\r\n', '\n').trimEnd(),
          },
        ],
  );
