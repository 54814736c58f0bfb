/** The words of files for office programs: Word, Excel and tables for other programs. */

import type { OfficeStrings } from '../office.ts';

export const office: OfficeStrings = {
  items: 'Items',
  columns: {
    conference: 'Conference',
    document: 'Document',
    stage: 'Stage',
    translation: 'Translation',
    place: 'Place in the document',
    label: 'Number',
    leadIn: 'Introductory words',
    text: 'Text',
    addressees: 'Addressees',
    due: 'Time named in the document',
    status: 'Follow-up',
    statusDate: 'As of',
    statusSource: 'According to',
    alsoRaised: 'Also raised in',
    session: 'Prepared at',
    topics: 'Topics',
    heldBy: 'Part of',
    counted: 'Counted',
    note: 'Note',
    id: 'Identifier',
    url: 'Address of the page',
  },
  stages: { draft: 'draft', adopted: 'adopted' },
  yes: 'yes',
  no: 'no',
  labelsLead: 'The number of each item leads to its page.',
  extract: {
    notCertified: 'Extract, not certified',
    source: 'Whole document',
    number: 'No.',
    place: 'Item',
    text: 'Text',
    position: { body: 'Position of the body', group: 'Position' },
    responsible: 'Responsible',
    due: 'Due',
  },
};
