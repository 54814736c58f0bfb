/** DISPATCH -> ITS FIELDS in the documents. */
import type { Dispatch } from '../../model/follow-up-types.ts';
import type { Publication } from '../format.ts';

export const dispatchOf = ({ date, number, words, file }: Dispatch, { url }: Publication) => ({
  date,
  number,
  words,
  file: file && url(file),
});
