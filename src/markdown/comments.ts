/** HTML comments in a body. */

const complete = /<!--(?:-?>|[\s\S]*?-->)/g;

/** Where a comment begins that does not end in this HTML; `null` when there is none. */
export function unclosedComment(html: string): number | null {
  const at = html.replace(complete, (comment) => ' '.repeat(comment.length)).indexOf('<!--');
  return at === -1 ? null : at;
}
