/** Where signatures may stand: in the text before its annexes, but not in lists of people. */
import { readHeadingLabel } from '../../../markdown/heading-labels.ts';
import type { Paragraph } from '../body/paragraphs.ts';
import { isName, isPost, nameFirst, nameLast } from './posts.ts';

/** Paragraphs before the first annex, and all of them. */
export function whereSigned(paragraphs: readonly Paragraph[]): { main: Paragraph[]; all: Paragraph[] } {
  const all = withoutLists(withSigningCells(paragraphs));
  const annex = all.findIndex(isAnnex);
  return { main: annex === -1 ? all : all.slice(0, annex), all };
}

/** Longest heading of an annex, in characters. */
const longest = 200;

const isAnnex = ({ text }: Paragraph): boolean =>
  text.length < longest && !/[.;:,]$/.test(text) && readHeadingLabel(text, null)?.label.keyword === 'annex';

const listHeading =
  /^(?:список|состав|участники|присутствовали|рабочая группа|оргкомитет|list of|participants|members|present)(?!\p{L})[^.;]*$/iu;

/** Names below «Список участников:» have not signed, unless there is a line to sign on. */
function withoutLists(paragraphs: readonly Paragraph[]): Paragraph[] {
  let isList = false;
  /** A name has the line below it for its post, as the first name of the list has. */
  let mayHavePost = false;
  return paragraphs.filter(({ text }, index) => {
    const isOfName = isList && mayHavePost && isPost(text) && isName(paragraphs[index - 1]?.text ?? '');
    const isEntry = isOfName || nameFirst.test(text) || nameLast.test(text) || isName(text);
    mayHavePost =
      isOfName || listHeading.test(text) || (mayHavePost && !isName(paragraphs[index - 1]?.text ?? ''));
    isList = listHeading.test(text) || (isList && isEntry && !/_{2}/.test(text));
    return !(isList && isEntry);
  });
}

/** Cells only where a table begins with a post, as one for signatures does. */
function withSigningCells(paragraphs: readonly Paragraph[]): Paragraph[] {
  let isSigning = false;
  return paragraphs.filter(({ role, text }, index) => {
    if (role === 'cell' && paragraphs[index - 1]?.role !== 'cell') isSigning = isPost(text);
    return role === 'text' || (role === 'cell' && isSigning);
  });
}
