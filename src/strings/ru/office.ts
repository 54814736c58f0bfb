/** The words of files for office programs: Word, Excel and tables for other programs. */

import type { OfficeStrings } from '../office.ts';

export const office: OfficeStrings = {
  items: 'Пункты',
  columns: {
    conference: 'Конференция',
    document: 'Документ',
    stage: 'Стадия документа',
    translation: 'Перевод',
    place: 'Место в документе',
    label: 'Номер',
    leadIn: 'Вводные слова',
    text: 'Текст пункта',
    addressees: 'Кому',
    due: 'Срок, названный в документе',
    status: 'Рассмотрение и реализация',
    statusDate: 'Дата сведений',
    statusSource: 'Источник сведений',
    alsoRaised: 'Вопрос поднимался также',
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
};
