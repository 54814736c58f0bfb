/** What is wrong with a body’s text, in English. */
import type { IssueMessages, Script } from './issues.ts';

export const NAMES = 'lower-case Latin letters, digits and hyphens';

export const bodyIssuesEn = {
  'body-too-large': ({ limit }) =>
    `the text is longer than ${limit / 1_000_000} MB. Divide it into several documents, or put it under public/ and link to it.`,
  'body-too-deep': ({ limit }) =>
    `lists, quotations or tags are nested more than ${limit} levels deep. Remove the extra indents and marks at the beginning of the line.`,
  'label-out-of-sequence': ({ label, expected, noBreakSpace }) =>
    (expected === null
      ? `“${label}” looks like an item’s number, but no such list is open here, so the line stays plain text. `
      : `“${label}” looks like an item’s number, but “${expected}” would be next, so the line stays plain text. `) +
    (noBreakSpace ? 'The number before has a no-break space after it: type an ordinary one. ' : '') +
    `If it is an item, check the number and the lines before it; if not, put a backslash before the bracket or dot: \`${escaped(label)}\`.`,
  'look-alike-letters': ({ label, letters, typed, meant }) =>
    `the number “${label}” has the ${scripts[typed]} “${letters}” in place of the ${scripts[meant]}: they look the same. It was understood, but type it again on the keyboard layout of its neighbours.`,
  'dash-before-label': ({ label, count }) =>
    `there is a dash before the number “${label}”, so the item gets no address of its own. Remove the dash` +
    (count > 1 ? ` here and in the other numbered lines of this list (${count} in all).` : '.'),
  'duplicate-item-id': ({ id, firstLine, line }) =>
    `lines ${firstLine} and ${line} are two items or sections with the same address \`${id}\`. If the number is right, add an id of your own at the end of the heading or item, for example \`{#${suggested(id)}}\`.`,
  'malformed-own-id': ({ typed }) =>
    `\`{#${typed}}\` cannot be part of an address. An id has only ${NAMES}: \`{#goals-2}\`.`,
  'misplaced-own-id': ({ typed }) =>
    `\`${typed}\` does not stand at the end, so it is no id and will be printed as text. Move it to the end of the heading or of the item’s first paragraph.`,
  'heading-without-space': ({ marks }) =>
    `a space is needed after ${marks}; without it this is no heading but plain text. If ${marks} is part of the text, put a backslash before it: \`\\${marks}\`.`,
  'comment-unclosed': () =>
    'the comment `<!--` is not closed: the text after it is lost, or printed together with it. Put `-->` where the comment ends.',
  'footnote-missing': ({ label }) =>
    `this text has no footnote \`[^${label}]\`, so its sign is printed as it is. Add its text on a line of its own: \`[^${label}]: …\`.`,
  'footnote-unused': ({ label }) =>
    `nothing refers to the footnote \`[^${label}]\`, so its text will not be shown. Put \`[^${label}]\` where it belongs, or remove the footnote.`,
  'definition-unused': ({ label }) =>
    `the line “[${label}]: …” will not be shown: this is how an address for links is written, and no link uses it. If it is text, put a backslash before the bracket: \`\\[${label}]: …\`; if not, remove the line.`,
  'definition-twice': ({ label, firstLine }) =>
    `“[${label}]: …” stands in line ${firstLine} already, and this line will not be shown. Give one of them another name.`,
  'relative-link': ({ typed }) =>
    `the link “${typed}” leads nowhere. Begin a link to a file under public/ with a slash (\`/2017/letter.pdf\`), end a link to a record with .md (\`../sessions/opening.md\`), and write another site’s address with https://.`,
  'link-with-space': ({ typed }) =>
    `there is a space in the link’s address “${typed}”, so the link is printed as text. Write %20 for each space, or put the address in angle brackets: \`(<${typed}>)\`. If it is no link, put a backslash before “[”.`,
  'link-leaves-content': ({ typed }) =>
    `the link “${typed}” leaves the folder content. Check how many \`../\` it has.`,
  'link-without-page': ({ typed, target }) =>
    `the link “${typed}” leads to content/${target}, which has no page on the site. Editions, sessions, resolutions, organizations, people, topics and the files of pages/ have one.`,
  'unknown-anchor': ({ anchor }) =>
    `the link leads to \`#${anchor}\`, but there is no such place in this text. Check the item’s number.`,
  'external-image': ({ typed }) =>
    `the image “${typed}” would be loaded from another site. Put it under public/ and write its path from there: \`/2017/photo.jpg\`.`,
} satisfies Partial<IssueMessages>;

/** A label that Markdown and we read as plain text. */
function escaped(label: string): string {
  return label.replace(/[.)]$/, '\\$&');
}

/** The last part of an id, made different. */
function suggested(id: string): string {
  return `${id.split('-').at(-1)}-2`;
}

const scripts: Record<Script, string> = { latin: 'Latin', cyrillic: 'Cyrillic', greek: 'Greek' };
