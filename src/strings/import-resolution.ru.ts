/** What importing a resolution tells its author, in Russian. */
import type { ImportResolutionStrings } from './import-report.ts';
import { countedList, type PluralForms } from './plural.ts';

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

export const importResolutionRu: ImportResolutionStrings = {
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
    countedList('ru', [
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
