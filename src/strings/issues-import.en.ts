/** What is wrong with a file to be imported, in English. */
import type { IssueMessages, JsonFault, ScheduleValue } from './issues.ts';

/** Where in a file that is made of files. */
const inPart = (part: string | null): string => (part === null ? '' : `in the part ${part}: `);

/** What a value of a schedule should have been. */
const scheduleValues: Record<ScheduleValue, string> = {
  text: 'a text',
  list: 'a list',
  fields: 'a group of fields',
  'whole-number': 'a whole number (12, without quotes)',
  date: 'a date (2024-02-03)',
  instant: 'a date with time and offset (2024-02-03T10:30:00+01:00)',
  time: 'a time (10:30)',
  duration: 'a duration (00:45)',
  code: 'a code (capital Latin letters and digits)',
  language: 'a language code (en)',
  zone: 'the name of a time zone (Europe/Moscow)',
};

const jsonFaults: Record<JsonFault, string> = {
  end: 'it ends too early',
  value: 'a value is expected here',
  name: 'the name of a field in double quotes is expected here',
  colon: 'a colon is expected here',
  comma: 'a comma or a closing bracket is expected here',
  string: 'the text in quotes is not closed or has a sign that is not allowed',
  more: 'something follows after the end',
};

export const importIssuesEn = {
  'input-too-large': ({ megabytes }) =>
    `the file is larger than ${megabytes} MB. Take out pictures, or divide it.`,
  'input-unknown-format': ({ known }) =>
    `this format cannot be imported. Save the document in one of these: ${known.join(', ')}.`,
  'import-no-edition': ({ edition, known }) =>
    `there is no conference ${edition} yet. Make content/${edition}/edition.md first (title, start, end)${known.length === 0 ? '' : `, or name one that is there: ${known.join(', ')}`}.`,
  'input-other-format': ({ extension, found }) =>
    `the name ends in .${extension}, but this is ${found === null ? 'a file of another format, or it is damaged' : `a ${found} file`}. Open it in the program that made it and save it again as .docx, or mend the end of its name.`,
  'input-old-word': () =>
    'this is a file of old Word (.doc), which cannot be imported. Open it in Word or LibreOffice and save it as .docx.',
  'input-rtf': () =>
    'this is an RTF file, which cannot be imported. Open it in Word or LibreOffice and save it as .docx.',
  'input-password': () => 'the file is protected by a password. Open it, take the password off and save it.',
  'library-missing': ({ library }) =>
    `the program that reads such files is not installed. Run: npm install ${library}`,
  'no-text-layer': () =>
    'the PDF has no text layer: its pages are pictures. Run OCR first (in FineReader, Acrobat or OCRmyPDF) and import the PDF that it saves.',
  'pages-without-text': ({ pages }) =>
    `these pages have no text layer and were not read: ${pages.join(', ')}. If there are words on them, run OCR first and import the file again.`,
  'pdf-broken': () =>
    'the PDF is damaged and cannot be read. Get it once more, or open it and print it to a new PDF.',
  'pdf-too-long': ({ pages, characters }) =>
    `the PDF has more than ${pages} pages or ${characters} characters. Save the pages of the document to a PDF of their own.`,
  'archive-broken': () =>
    'the file is damaged: it cannot be unpacked. Get it once more, or open it in Word and save it again.',
  'archive-part-missing': ({ part }) =>
    `the file is damaged or badly made: its part ${part} is missing. Open it in Word or LibreOffice and save it again.`,
  'archive-bomb': ({ times, megabytes }) =>
    `the file unpacks to more than ${times} times its size, or to more than ${megabytes} MB, and was not read. If it is a real document, copy its text into a new file.`,
  'archive-entries': ({ limit }) =>
    `the file holds more than ${limit} parts and was not read. Copy the document’s text into a new file.`,
  'archive-name-outside': ({ name }) =>
    `the file is not safe: its part “${name}” wants to be put outside of it. Do not open it, and ask who sent it.`,
  'xml-broken': ({ part, detail }) =>
    `${inPart(part)}the XML is not well-formed (${detail}). Export the file again from the program that made it.`,
  'xml-doctype': ({ part }) =>
    `${inPart(part)}there is a DOCTYPE declaration; such files are not imported, because it can bring in text from elsewhere. Remove it, or export the file again.`,
  'xml-too-deep': ({ part, limit }) =>
    `${inPart(part)}elements are nested deeper than ${limit} levels. Make the document simpler: no tables inside tables.`,
  'xml-too-large': ({ part, limit }) =>
    `${inPart(part)}there are more than ${limit} elements, or attributes of one of them. Divide the file.`,
  'xml-too-long': ({ part, megabytes }) =>
    `${inPart(part)}there are more than ${megabytes} MB of text. Divide the file.`,
  'document-without-text': () =>
    'there is no text in the file: it probably has pictures only. Run OCR first and import a file with text.',
  'document-tracked-changes': () =>
    'the document has tracked changes. It was read as if all of them were accepted; accept or reject them in Word if that is wrong.',
  'document-hidden-text': ({ letters }) =>
    `hidden text of the document was not read, characters: ${letters}. If it is needed, take the mark “hidden” off in Word.`,
  'document-embedded': ({ count }) =>
    `other files are inserted into the document and their text was not read: ${count}. Open the document in Word and save it again.`,
  'document-number-format': ({ format }) =>
    `list numbers of the kind “${format}” are not known and were read as 1, 2, 3. Compare them with the document.`,
  'json-broken': ({ detail }) => `this is no JSON: ${jsonFaults[detail]}. Export the file again.`,
  'json-too-deep': ({ limit }) =>
    `values are nested deeper than ${limit} levels; no schedule is. Check that it is the right file.`,
  'schedule-too-many-events': ({ limit }) =>
    `there are more than ${limit} events. Divide the file by days or editions.`,
  'schedule-text-too-long': ({ limit }) =>
    `a text of this event has more than ${limit} characters. Shorten it in the conference system and export again.`,
  'schedule-without-events': () =>
    'there is no event in the file. Publish the programme in the conference system and export it again.',
  'schedule-unknown-layout': () =>
    'this is no schedule that can be imported. Export schedule.xml or schedule.json from pretalx, frab or a similar system.',
  'schedule-value-missing': ({ key }) => `\`${key}\` is missing or empty. Fill it in and export again.`,
  'schedule-value-wrong': ({ value, wanted }) =>
    `“${value}” is not ${scheduleValues[wanted]}. Correct it in the conference system and export again.`,
  'schedule-misplaced': ({ key, right }) =>
    `\`${key}\` does not belong here and would be lost: its place is \`${right}\`. Move it there.`,
  'schedule-guid-twice': ({ guid, firstLine }) =>
    `the event in line ${firstLine} has the same identifier ${guid}. Both were imported; at the next import they are told apart by their order alone.`,
  'schedule-too-long': ({ duration }) =>
    `the event lasts a day or more (${duration}), so its end was left out. Say it in the text of the session.`,
  'schedule-zone-differs': ({ zone, offset }) =>
    `the file states the time zone ${zone}, but its times are given in ${offset}. The times were taken as written; check \`timezone\` in edition.md.`,
  'schedule-link-left-out': ({ href }) =>
    `the link “${href}” leads nowhere from here and was left out. Add it by hand if it is needed.`,
  'schedule-without-days': ({ edition }) =>
    `there are no dates in the file, so nothing says when the conference was held. Write content/${edition}/edition.md with \`title\`, \`start\` and \`end\`, and import again.`,
  'write-outside': () => 'this place is outside of the project. Nothing was written.',
  'write-not-a-file': ({ found }) =>
    `${found} is a link or no ordinary file or folder. Nothing was written; replace it by an ordinary one.`,
  'write-exists': () => 'the file is there already. Nothing was written; add --force to replace it.',
  'write-changed': () => 'the file has changed since it was read. Nothing was written; run the import again.',
} satisfies Partial<IssueMessages>;
