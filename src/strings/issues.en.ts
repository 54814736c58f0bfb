/** What is wrong with content, in English: first the problem, then what to do. */

import type { IssueMessages, ValueFormat, ValueShape } from './issues.ts';
import { bodyIssuesEn, NAMES } from './issues-body.en.ts';
import { correctionIssuesEn } from './issues-corrections.en.ts';
import { followUpIssuesEn } from './issues-follow-ups.en.ts';
import { importIssuesEn } from './issues-import.en.ts';
import { limitIssuesEn } from './issues-limits.en.ts';
import { lineageIssuesEn } from './issues-lineage.en.ts';
import { permalinkIssuesEn } from './issues-permalinks.en.ts';
import { programmeIssuesEn } from './issues-programme.en.ts';
import { proofIssuesEn } from './issues-proof.en.ts';

const shapes = {
  text: 'a text',
  list: 'a list',
  fields: 'fields of its own',
  'yes-no': '`true` or `false`',
  number: 'a whole number',
};

const formats: Record<ValueFormat, { name: string; fix: string }> = {
  language: { name: 'a language code', fix: 'Write it like `ru`, `en` or `zh-tw`.' },
  email: { name: 'an e-mail address', fix: 'Write it like `info@example.org`.' },
  colour: { name: 'a colour', fix: 'Write it as six digits in quotes: `"#0a7d55"`.' },
  country: {
    name: 'a country’s code',
    fix: 'Write two capital letters, `DE`, or with the region, `RU-SPE`.',
  },
  sha256: { name: 'a SHA-256 digest', fix: 'It has 64 digits and letters from a to f.' },
  'item-reference': {
    name: 'an item’s reference',
    fix: 'Write edition/resolution#item, for example `2017/resolution#1-i-3`, in quotes.',
  },
  orcid: { name: 'an ORCID', fix: 'Check the digits; it looks like `0000-0002-1825-0097`.' },
  time: { name: 'a time', fix: 'Write hours and minutes: `10:30`.' },
  timezone: { name: 'a time zone', fix: 'Write its international name: `Europe/Moscow`.' },
  url: { name: 'a full web address', fix: 'Write it with https://, for example `https://example.org/`.' },
  href: {
    name: 'a link',
    fix: 'Write a full web address with https://, or the path of a file in public/, for example `/2017/slides.pdf`.',
  },
  'public-file': {
    name: 'a file in public/',
    fix: 'Put the file into public/ and write its path from there: `/2017/letter.pdf`.',
  },
};

export const issuesEn: IssueMessages = {
  'no-conference': () =>
    'there is no file about the conference. Create it with the fields `name` and `languages`.',
  'unexpected-file': ({ suggestion }) =>
    suggestion
      ? `no record belongs here. Did you mean ${suggestion}?`
      : 'no record belongs here. Records are .md files in organizations/, people/, topics/, pages/, or in an edition’s folder (2017/edition.md, 2017/sessions/, 2017/resolutions/, 2017/follow-ups/); pictures and other files go to public/.',
  'bad-file-name': ({ suggestion }) =>
    `a file’s name becomes its address and may have only ${NAMES}. Rename it to ${suggestion}.`,
  'bad-folder-name': ({ suggestion }) =>
    `the folder’s name becomes part of addresses and has only ${NAMES}. Rename the folder to ${suggestion}.`,
  'not-a-file': () =>
    'this is a link, a folder or something else that cannot be read as a file. Put the file itself here.',
  'file-too-large': ({ megabytes }) =>
    `the file is larger than ${megabytes} MB. Split it, or put long material into public/ and link to it.`,
  'not-utf8': () =>
    'the file is not saved as UTF-8, so its letters cannot be read. Save it again with the encoding UTF-8.',
  'reserved-id': ({ id }) => `the address /${id}/ belongs to a page of the site itself. Choose another name.`,
  'duplicate-id': ({ other }) => `this file would have the same address as ${other}. Rename one of them.`,
  'no-edition': ({ edition }) =>
    `there is no content/${edition}/edition.md, so nothing in this folder belongs to an edition. Create it.`,
  'no-original': ({ original }) =>
    `this is a translation, but there is no original ${original}. Create it or correct this file’s name.`,
  'unknown-language': ({ language, languages }) =>
    `the conference has no language \`${language}\`: it has ${languages.join(', ')}. Correct the file’s name, or add the language to \`languages\` in content/conference.md.`,
  'default-language': ({ language, original }) =>
    `\`${language}\` is the conference’s first language, which has no suffix. Rename the file to ${original}.`,
  'unreviewed-language': ({ language, line }) =>
    `no speaker has reviewed the words of the interface in \`${language}\`. Look at them, and to publish them as they are add the line \`${line}\` here.`,
  'no-interface': ({ language }) =>
    `there is no interface in \`${language}\`, so these pages have the English one. The conference’s own texts are shown in that language.`,
  'not-a-site-language': ({ language, languages }) =>
    `\`${language}\` is not a language of the site (${languages.join(', ')}). Remove it here, or add it to \`languages\`.`,
  'nothing-to-review': ({ language, reason }) =>
    reason === 'reviewed'
      ? `the interface in \`${language}\` is reviewed and always shown. Remove the language here.`
      : `there is no interface in \`${language}\` to be shown. Remove the language here.`,

  'no-front-matter': () =>
    'the fields are missing. The very first line must be `---`, then come the fields, then another line `---`, then the text.',
  'front-matter-unclosed': () => 'the fields have no end. Put a line `---` after the last field.',
  'front-matter-fence': () =>
    'the line that ends the fields must be exactly `---`. Remove everything else from it.',
  'front-matter-dashes': ({ typed }) =>
    `here stands “${typed}” where three hyphens are needed: \`---\`. Type them again; longer dashes do not do.`,
  'front-matter-language': ({ typed }) =>
    `the first line must be exactly \`---\`. Remove “${typed}” from it.`,
  'yaml-quotes': () =>
    'this value holds a sign with a meaning of its own (a colon with a space, or `@`, `*`, `%` at the start). Put the whole value in quotes: `title: "Resolution: results"`.',
  'yaml-after-quotes': () =>
    'something stands after the closing quote or bracket. Enclose the whole value, or use “curly” quotes inside it.',
  'yaml-unclosed': () => 'the quote or bracket that opens here is never closed. Close it.',
  'yaml-backslash': () =>
    'a backslash inside "double" quotes has a meaning of its own. Use \'single\' quotes here.',
  'yaml-tab': () => 'a line begins with a tab. Replace it by spaces.',
  'yaml-tag': () => 'a value cannot begin with `!`. Put it in quotes.',
  'yaml-comma': () =>
    'inside {…} a comma begins the next field, so the text is cut off before this. Put the whole text in quotes: `{en: "One, two"}`.',
  'yaml-hash': ({ cut }) =>
    `everything from \`${cut}\` on is lost, because # begins a comment. Put the whole value in quotes; a comment needs a space after #.`,
  'yaml-duplicate-key': ({ key }) => `the field \`${key}\` is here twice. Keep one of them.`,
  'yaml-too-deep': () => 'fields are nested far too deep. Check the indentation and the brackets.',
  'yaml-aliases': () => 'there are too many references (`*name`). Write the values out.',
  'yaml-no-break-space': () =>
    'a no-break space or another special space stands in the indent or after the colon. Delete the spaces here and type ordinary ones.',
  'yaml-colon-space': () => 'a space is needed after the colon. Write `field: value`.',
  'yaml-dash': () =>
    'a dash follows the colon. If this is a list, begin each entry on a line of its own; if it is a text, put it in quotes.',
  'yaml-indent': () =>
    'this line is indented too far: the line above has its value already. Begin it in the same column as the other fields of its group.',
  'yaml-syntax': () =>
    'this line cannot be understood. Write `field: value` with a space after the colon, and begin all fields of a group in the same column.',

  'unknown-key': ({ key, suggestion, known }) =>
    suggestion
      ? `there is no field \`${key}\`. Did you mean \`${suggestion}\`?`
      : `there is no field \`${key}\`. ${known.length > 0 ? `Possible here: ${known.join(', ')}.` : 'Remove it.'}`,
  'missing-field': ({ key }) => `this field is required and is missing or empty. Fill in \`${key}\`.`,
  'empty-value': () => 'the value is empty. Fill it in or remove it.',
  'wrong-type': ({ expected, received }) =>
    expected === 'yes-no' || expected === 'number'
      ? `this must be ${shapes[expected]}. ${shapeFix(expected)}`
      : `this must be ${shapes[expected]}, and it is ${shapes[received]}. ${shapeFix(expected)}`,
  'wrong-value': ({ value, suggestion, allowed }) =>
    `“${value}” is not possible here. ${suggestion ? `Did you mean \`${suggestion}\`? ` : ''}Possible: ${allowed.join(', ')}.`,
  'bad-id': ({ value, suggestion }) =>
    `“${value}” is no id: an id has only ${NAMES}. Did you mean \`${suggestion}\`?`,
  'bad-date': ({ value, wanted, reason }) => {
    const forms =
      wanted === 'day' ? '`2017-05-12` or `12.05.2017`' : '`2018`, `2018-03`, `2018-03-01` or `01.03.2018`';
    if (reason === 'ambiguous') return `“${value}” can be read as two different days. Write ${forms}.`;
    if (reason === 'impossible') return `there is no such date as “${value}”. Correct it.`;
    if (reason === 'not-a-day') return `“${value}” is not a full date. Write the day as well: ${forms}.`;
    return `“${value}” is no date. Write ${forms}.`;
  },
  'bad-format': ({ value, format }) => `“${value}” is not ${formats[format].name}. ${formats[format].fix}`,
  'end-before-start': ({ start, end }) =>
    `the end (${end}) is before the start (${start}). Correct one of them.`,
  'status-without-source': () =>
    'a status needs its source. Say who states it: `according-to: {who: addressee}` (or organizer, other).',
  'duplicate-talk': ({ id }) => `another talk of this session has the id \`${id}\`. Give this one its own.`,
  'digest-differs': ({ file, typed, actual }) =>
    `the digest begins with ${typed}…, but that of the file public${file} is ${actual}…. Put the former file back; if it was replaced on purpose, import the document again: \`proceedings import resolution\`.`,
  ...bodyIssuesEn,
  ...importIssuesEn,
  ...permalinkIssuesEn,
  ...correctionIssuesEn,
  ...followUpIssuesEn,
  ...limitIssuesEn,
  ...lineageIssuesEn,
  ...programmeIssuesEn,
  ...proofIssuesEn,
  'no-such-record': ({ kind, id, suggestion, file }) =>
    `there is no ${kind} "${id}". ${suggestion === undefined ? `Add the file ${file}.` : `Did you mean "${suggestion}"?`}`,
  'draft-reference': ({ kind, id }) =>
    `the ${kind} "${id}" is a draft and will not be on the site. Remove \`draft: true\` there, or make this file a draft too.`,
  'no-such-item': ({ id, suggestion }) =>
    `the text has no item or part "${id}". ${suggestion === undefined ? 'Check its number against the text.' : `Did you mean "${suggestion}"?`}`,
  'words-not-in-text': ({ words, instead }) =>
    instead === undefined
      ? `the words “${words}” do not stand in the document. Copy them from the text letter by letter.`
      : `the document has “${instead}”, and here stands “${words}”: the signs look alike and differ. Copy the words from the text.`,
  'no-such-file': ({ path, suggestion }) =>
    `there is no file public${path}. ${suggestion === undefined ? 'Put it there or correct the path.' : `Did you mean "${suggestion}"?`}`,
  'no-such-link': ({ typed, suggestion }) =>
    `the link “${typed}” leads to a file that does not exist. ${suggestion === undefined ? 'Correct the path.' : `Did you mean ${suggestion}?`}`,
  'draft-link': ({ typed }) =>
    `the link “${typed}” leads to a draft, which will not be on the site. Remove \`draft: true\` there, or the link here.`,
  'file-not-published': ({ path }) =>
    `the file public${path} will not be on the site, but it lies in the repository: everyone who may read the repository sees it, and it stays in the history of git even when it is deleted. If the document must not be seen, keep it elsewhere and remove the line \`file\`; if it may be, write \`publish: full\`.`,
  'file-published-elsewhere': ({ path, by }) =>
    `the file public${path} is not to be published here, but ${by} names it, so it will be on the site. Remove it there, or write \`publish: full\` here.`,
  'link-not-published': ({ path }) =>
    `the text links to the file public${path}, which will not be on the site. Remove the link, or write \`publish: full\`.`,
  'organization-circle': ({ id }) =>
    `the organization "${id}" is part of itself, directly or through others. Correct \`parent\`.`,
  'no-items': () =>
    'no item was found in the text. Items begin with “1)”, “1.”, “a)” or “1.1.”; where the document has dashes instead of numbers, add `items: {from: dashes}`.',
  'sessions-total-small': ({ total, published }) =>
    `this says ${total}, and there are ${published} files of sessions. Correct the number or remove the field.`,
  'page-shadowed': ({ address }) => `this file would take the place of the page ${address}. Rename it.`,
  'no-such-page': ({ typed }) =>
    `there is no page “${typed}” on the site. Link to the site’s own records by file name: \`../sessions/opening.md\`.`,
  'no-consent': () =>
    'conference.md says that people are not published without consent, and there is none here. Give `consent` (its date and where it is kept) or `draft: true`.',
  'timezone-missing': ({ edition }) =>
    `a time is given, and the time zone of the conference is not known. Add a line \`timezone: Europe/Moscow\` to content/${edition}/edition.md.`,
  'session-outside-edition': ({ date, start, end }) =>
    `the date ${date} lies outside the conference (${start} to ${end}). Correct it, or the days in edition.md.`,
  'translation-differs': ({ original, line, expected, found }) =>
    (found === undefined
      ? `the translation lacks the item “${expected}”`
      : expected === undefined
        ? `the translation has an item too many, “${found}”`
        : `here stands “${found}”, where the original has “${expected}”`) +
    ` (${original}${line === undefined ? '' : `:${line}`}). A translation has the same parts and items in the same order.`,
};

function shapeFix(expected: ValueShape): string {
  return {
    text: 'Write one value on one line.',
    list: 'Write each entry on a line of its own that begins with `- `.',
    fields: 'Write its fields indented below it, as `field: value`.',
    'yes-no': 'Write one of these words without quotes.',
    number: 'Write digits only.',
  }[expected];
}
