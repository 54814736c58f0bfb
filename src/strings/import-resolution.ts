/** What importing a resolution tells its author. */
import { wordsIn } from './pick.ts';
import { counted, type PluralForms } from './plural.ts';

export type LeftOutReason =
  | 'header'
  | 'footer'
  | 'repeated'
  | 'page-number'
  | 'page-edge'
  | 'rule'
  | 'masthead';

export interface DoubtWords {
  unproved: (doubt: { source: string; text: string }) => string;
  'title-guessed': (doubt: { text: string }) => string;
  'no-items': () => string;
  'own-ids': (doubt: { count: number }) => string;
  enumeration: (doubt: { text: string }) => string;
  'unread-label': (doubt: { text: string; label: string }) => string;
  'label-like': (doubt: { text: string; label: string }) => string;
  jump: (doubt: { label: string; after: string; text: string }) => string;
  'breaks-off': (doubt: { text: string }) => string;
  label: (doubt: { label: string; expected: string | null }) => string;
  'look-alikes': (doubt: { text: string; word: string; letters: string }) => string;
  'glued-number': (doubt: { text: string; word: string }) => string;
  'spaced-letters': (doubt: { text: string }) => string;
  'notes-kept': () => string;
  table: (doubt: { text: string }) => string;
}

export interface ImportResolutionStrings {
  /** A file takes over a second. */
  reading: (name: string) => string;
  /** Why the title of a record is not in capitals as in its source. */
  capitals: string;
  retitled: string;
  untitled: string;
  found: string;
  title: (title: string) => string;
  date: (date: string) => string;
  possibleDate: (date: string, words: string) => string;
  signed: (post: string | null, name: string, isPrinted: boolean) => string;
  counts: (count: {
    parts: number;
    sections: number;
    annexes: number;
    items: number;
    subitems: number;
    notes: number;
  }) => string;
  leftOut: string;
  reasons: Record<LeftOutReason, string>;
  doubtful: string;
  times: (count: number) => string;
  marks: (text: string, count: number) => string;
  bullets: (count: number) => string;
  look: string;
  hyphen: (word: string, otherwise: string) => string;
  doubts: DoubtWords;
  suggestions: string;
  /** Where a suggestion belongs: an item's or part's id, or the opening. */
  at: (id: string | null) => string;
  addressee: (words: string, record: string | null, manner: string | null) => string;
  session: (words: string, record: string | null) => string;
  onlySuggested: string;
  nothing: string;
}

const itemsRu: PluralForms = { one: 'пункт', few: 'пункта', many: 'пунктов', other: 'пункта' };
const subitemsRu: PluralForms = {
  one: 'подпункт',
  few: 'подпункта',
  many: 'подпунктов',
  other: 'подпункта',
};
const partsRu: PluralForms = { one: 'часть', few: 'части', many: 'частей', other: 'части' };
const sectionsRu: PluralForms = { one: 'раздел', few: 'раздела', many: 'разделов', other: 'раздела' };
const annexesRu: PluralForms = {
  one: 'приложение',
  few: 'приложения',
  many: 'приложений',
  other: 'приложения',
};
const notesRu: PluralForms = { one: 'сноска', few: 'сноски', many: 'сносок', other: 'сноски' };

const listed = (language: string, counts: readonly (readonly [number, PluralForms])[]): string =>
  counts
    .filter(([count]) => count > 0)
    .map(([count, forms]) => counted(language, count, forms))
    .join(', ');

const ru: ImportResolutionStrings = {
  reading: (name) => `Читаю ${name} …`,
  capitals: 'в копии заголовок набран прописными буквами',
  retitled: 'заголовок дан при публикации вместо того, что стоит в документе',
  untitled: 'в документе заголовка нет, он дан при публикации',
  found: 'Найдено',
  title: (title) => `заголовок: ${title}`,
  date: (date) => `дата принятия: ${date}`,
  possibleDate: (date, words) =>
    `дата без слов о принятии: «${words}». Если это дата принятия, впишите \`adopted: {date: ${date}}\`.`,
  signed: (post, name, isPrinted) =>
    `подпись: ${post === null ? '' : `${post}, `}${name}${isPrinted ? ' (в запись не внесена: сверьте и впишите в `adopted.signed`)' : ''}`,
  counts: ({ parts, sections, annexes, items, subitems, notes }) =>
    listed('ru', [
      [parts, partsRu],
      [sections, sectionsRu],
      [annexes, annexesRu],
      [items, itemsRu],
      [subitems, subitemsRu],
      [notes, notesRu],
    ]),
  leftOut: 'Не вошло в текст (перечислено в `source.omitted`, читатели это видят)',
  reasons: {
    header: 'колонтитул вверху страницы',
    footer: 'колонтитул внизу страницы',
    repeated: 'повторяется при смене страницы',
    'page-number': 'номер страницы',
    'page-edge': 'стоит под текстом страницы',
    rule: 'черта',
    masthead: 'стоит над заголовком',
  },
  doubtful: 'проверьте: возможно, это текст документа',
  times: (count) =>
    `${count} раз${count % 10 > 1 && count % 10 < 5 && (count % 100 < 10 || count % 100 > 20) ? 'а' : ''}`,
  marks: (text, count) => `знаки разметки ${text} (${count})`,
  bullets: (count) => `тире или маркер перед номером (${count})`,
  look: 'Сверьте с документом',
  hyphen: (word, otherwise) => `перенос в конце строки: «${word}» (могло быть «${otherwise}»)`,
  doubts: {
    unproved: ({ source, text }) =>
      `Записанный текст не совпал с документом: там «${source}», здесь «${text}». Исправьте текст по документу.`,
    'title-guessed': ({ text }) =>
      `Заголовок не найден, взят первый абзац: «${text}». Если это не заголовок, исправьте \`title\` и верните абзац в текст.`,
    'no-items': () =>
      'Ни одного пункта с номером не найдено. Если пунктами служат абзацы, впишите `items: {from: paragraphs}`.',
    'own-ids': ({ count }) =>
      `Нумерация начинается заново, поэтому заголовкам и пунктам даны собственные адреса вида \`{#…}\` (${count}). До публикации их можно заменить на более понятные, после — нельзя.`,
    enumeration: ({ text }) =>
      `Перечень внутри абзаца остался текстом, потому что основной перечень начинается после него: «${text}…».`,
    'unread-label': ({ text, label }) =>
      `Номер «${label}» не читается как номер (буква с точкой — это инициал), строка осталась текстом: «${text}».`,
    'label-like': ({ text, label }) => `«${label}» похоже на неверно распознанный номер: «${text}».`,
    jump: ({ label, after, text }) =>
      `После «${after}» сразу идёт «${label}»: «${text}». Не пропущен ли пункт?`,
    'breaks-off': ({ text }) =>
      `Текст обрывается: «${text}». Если в файле не весь документ, впишите в \`source\`: \`complete: false\`.`,
    label: ({ label, expected }) =>
      `Номер «${label}» стоит не по порядку${expected === null ? '' : `: ожидался «${expected}»`}. Строка осталась обычным текстом.`,
    'look-alikes': ({ text, word, letters }) =>
      `В слове «${word}» смешаны русские и латинские буквы (${letters}): «${text}».`,
    'glued-number': ({ text, word }) =>
      `К слову приросло число, возможно, это номер сноски: «${word}» в «${text}».`,
    'spaced-letters': ({ text }) => `Буквы слова стоят вразрядку: «${text}».`,
    'notes-kept': () =>
      'Номера сносок начинаются на страницах заново или стоят не подряд, поэтому сноски остались в тексте там, где напечатаны.',
    table: ({ text }) => `В документе есть таблица («${text}»). Её ячейки стали абзацами.`,
  },
  suggestions: 'Возможно, названы адресаты и мероприятия',
  at: (id) => (id === null ? 'вступление' : `«${id}»`),
  addressee: (words, record, manner) =>
    `«${words}»: ${record === null ? 'такой организации ещё нет в content/organizations/' : `organization: ${record}`}${manner === null ? '' : `, as: ${manner}`}`,
  session: (words, record) =>
    `${words}: ${record === null ? 'такого мероприятия ещё нет в sessions/' : `session: ${record}`}`,
  onlySuggested: 'Это только предположения: в запись они не внесены.',
  nothing: 'нет',
};

const en: ImportResolutionStrings = {
  reading: (name) => `Reading ${name} …`,
  capitals: 'the title is in capitals in the copy',
  retitled: 'the title was given at publication instead of the document’s',
  untitled: 'the document has no title; this one was given at publication',
  found: 'Found',
  title: (title) => `title: ${title}`,
  date: (date) => `date of adoption: ${date}`,
  possibleDate: (date, words) =>
    `a date without words of adoption: “${words}”. If it is that date, add \`adopted: {date: ${date}}\`.`,
  signed: (post, name, isPrinted) =>
    `signature: ${post === null ? '' : `${post}, `}${name}${isPrinted ? ' (not entered: compare it and add it to `adopted.signed`)' : ''}`,
  counts: ({ parts, sections, annexes, items, subitems, notes }) =>
    listed('en', [
      [parts, { one: 'part', other: 'parts' }],
      [sections, { one: 'section', other: 'sections' }],
      [annexes, { one: 'annex', other: 'annexes' }],
      [items, { one: 'item', other: 'items' }],
      [subitems, { one: 'subitem', other: 'subitems' }],
      [notes, { one: 'footnote', other: 'footnotes' }],
    ]),
  leftOut: 'Not part of the text (listed in `source.omitted`, which readers see)',
  reasons: {
    header: 'running head',
    footer: 'running foot',
    repeated: 'comes again at page breaks',
    'page-number': 'page number',
    'page-edge': 'stands below the text of a page',
    rule: 'a line drawn',
    masthead: 'stands above the title',
  },
  doubtful: 'check: it may be text of the document',
  times: (count) => (count === 1 ? 'once' : `${count} times`),
  marks: (text, count) => `marks ${text} (${count})`,
  bullets: (count) => `a dash or bullet before a number (${count})`,
  look: 'Compare with the document',
  hyphen: (word, otherwise) => `a word divided at the end of a line: “${word}” (or was it “${otherwise}”?)`,
  doubts: {
    unproved: ({ source, text }) =>
      `The text written differs from the document: there “${source}”, here “${text}”. Correct it by the document.`,
    'title-guessed': ({ text }) =>
      `No title was found, so the first paragraph was taken: “${text}”. If it is none, correct \`title\` and put the paragraph back into the text.`,
    'no-items': () => 'No numbered item was found. If paragraphs are items, add `items: {from: paragraphs}`.',
    'own-ids': ({ count }) =>
      `The numbers begin anew, so headings and items were given addresses of their own, \`{#…}\` (${count}). Until they are published you may change them to better ones.`,
    enumeration: ({ text }) =>
      `An enumeration within a paragraph stays text, because the main list begins after it: “${text}…”.`,
    'unread-label': ({ text, label }) =>
      `“${label}” is no number here (a letter with a dot is an initial), so the line stays text: “${text}”.`,
    'label-like': ({ text, label }) => `“${label}” may be a number read wrongly: “${text}”.`,
    jump: ({ label, after, text }) =>
      `“${label}” follows at once on “${after}”: “${text}”. Is an item missing?`,
    'breaks-off': ({ text }) =>
      `The text breaks off: “${text}”. If the file is not the whole document, add \`complete: false\` to \`source\`.`,
    label: ({ label, expected }) =>
      `“${label}” is out of sequence${expected === null ? '' : `: “${expected}” was expected`}. The line stays plain text.`,
    'look-alikes': ({ text, word, letters }) =>
      `“${word}” mixes Cyrillic and Latin letters (${letters}): “${text}”.`,
    'glued-number': ({ text, word }) =>
      `A number is glued to a word, perhaps a footnote’s: “${word}” in “${text}”.`,
    'spaced-letters': ({ text }) => `A word’s letters are spaced out: “${text}”.`,
    'notes-kept': () =>
      'The numbers of footnotes begin again on each page or are not in sequence, so the notes stay in the text where they are printed.',
    table: ({ text }) => `The document has a table (“${text}”). Its cells became paragraphs.`,
  },
  suggestions: 'Bodies and sessions that may be meant',
  at: (id) => (id === null ? 'opening' : `“${id}”`),
  addressee: (words, record, manner) =>
    `“${words}”: ${record === null ? 'no such organization in content/organizations/ yet' : `organization: ${record}`}${manner === null ? '' : `, as: ${manner}`}`,
  session: (words, record) =>
    `${words}: ${record === null ? 'no such session in sessions/ yet' : `session: ${record}`}`,
  onlySuggested: 'These are only suggestions: the record does not have them.',
  nothing: 'nothing',
};

export const importResolutionStrings = (language: string): ImportResolutionStrings =>
  wordsIn({ ru, en }, language);
