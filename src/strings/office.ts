/** The words of files for office programs: Word, Excel and tables for other programs. */

/** The columns of a table of items. */
export type ItemColumn =
  | 'conference'
  | 'document'
  | 'stage'
  | 'place'
  | 'label'
  | 'leadIn'
  | 'text'
  | 'addressees'
  | 'due'
  | 'status'
  | 'statusDate'
  | 'statusSource'
  | 'session'
  | 'topics'
  | 'heldBy'
  | 'counted'
  | 'note'
  | 'id'
  | 'url';

export interface OfficeStrings {
  /** The table's name, at most 31 characters: Excel takes no more. */
  items: string;
  columns: Record<ItemColumn, string>;
  stages: Record<'draft' | 'adopted', string>;
  yes: string;
  no: string;
  /** That the number of an item is a link. */
  labelsLead: string;
  extract: {
    /** At the foot of every sheet. */
    notCertified: string;
    /** Before the address of the document that it is taken from. */
    source: string;
    number: string;
    place: string;
    text: string;
    /** The columns that are filled in by hand. */
    position: Record<'body' | 'group', string>;
    responsible: string;
    due: string;
  };
}

export const officeStrings = {
  ru: {
    items: 'Пункты',
    columns: {
      conference: 'Конференция',
      document: 'Документ',
      stage: 'Стадия документа',
      place: 'Место в документе',
      label: 'Номер',
      leadIn: 'Вводные слова',
      text: 'Текст пункта',
      addressees: 'Кому',
      due: 'Срок, названный в документе',
      status: 'Рассмотрение и реализация',
      statusDate: 'Дата сведений',
      statusSource: 'Источник сведений',
      session: 'Где подготовлено',
      topics: 'Темы',
      heldBy: 'Входит в',
      counted: 'В общем счёте пунктов',
      note: 'Примечание',
      id: 'Обозначение',
      url: 'Адрес страницы',
    },
    stages: { draft: 'проект', adopted: 'принят' },
    yes: 'да',
    no: 'нет',
    labelsLead: 'Номер каждого пункта ведёт на его страницу.',
    extract: {
      notCertified: 'Извлечение, не заверено',
      source: 'Документ целиком',
      number: '№',
      place: 'Пункт',
      text: 'Текст',
      position: { body: 'Позиция ведомства', group: 'Позиция' },
      responsible: 'Ответственный',
      due: 'Срок',
    },
  },
  en: {
    items: 'Items',
    columns: {
      conference: 'Conference',
      document: 'Document',
      stage: 'Stage',
      place: 'Place in the document',
      label: 'Number',
      leadIn: 'Introductory words',
      text: 'Text',
      addressees: 'Addressees',
      due: 'Time named in the document',
      status: 'Follow-up',
      statusDate: 'As of',
      statusSource: 'According to',
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
  },
} as const satisfies Record<string, OfficeStrings>;
