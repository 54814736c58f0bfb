/** What `proceedings withdraw-person` says. */
import { wordsIn } from './pick.ts';
import { counted } from './plural.ts';

export interface WithdrawStrings {
  usage: string;
  noSuchPerson: (id: string, suggestion: string | undefined) => string;
  /** The record is there and cannot be read. */
  broken: (file: string) => string;
  badDate: (typed: string) => string;
  noReason: string;
  /** Only the address is left: the names are not known. */
  noRecord: (id: string) => string;
  stuck: string;
  willDelete: string;
  willEdit: string;
  times: (count: number) => string;
  willBuildAnew: string;
  willList: string;
  /** Without a list of files. */
  noOwnFiles: string;
  ask: string;
  /** What an organizer types to agree. */
  yes: readonly string[];
  stopped: string;
  done: string;
  /** Before the list of places. */
  left: (count: number) => string;
  leftNote: string;
  fileNames: string;
  unread: (count: number) => string;
  nothingLeft: string;
  next: readonly string[];
  /** Shown to readers at the address. */
  reason: string;
}

const table: Record<'ru' | 'en', WithdrawStrings> = {
  ru: {
    usage: `npx proceedings withdraw-person ID [--root DIR] [--reason ТЕКСТ] [--date 2027-06-01] [--yes]

  ID           имя файла в content/people/ без .md
  --reason     причина, которую увидит читатель; имени в ней быть не должно
  --date       день, когда страница снята; без него сегодняшний
  --yes        не спрашивать подтверждения
`,
    noSuchPerson: (id, suggestion) =>
      `В content/people/ нет файла ${id}.md.${suggestion === undefined ? '' : ` Может быть, ${suggestion}?`}`,
    broken: (file) => `В файле ${file} есть ошибки. Исправьте их (npx proceedings check) и повторите.`,
    badDate: (typed) => `${typed} — не дата. Напишите её так: 2027-06-01.`,
    noReason: 'В причине названо имя. Напишите её без имени.',
    noRecord: (id) =>
      `Файла ${id}.md в content/people/ уже нет, остался только адрес. Имя неизвестно, поэтому в текстах будет найден лишь идентификатор: имя поищите сами.`,
    stuck:
      'В этих файлах записи о человеке нельзя убрать, не задев остального. Уберите их сами и повторите; пока ничего не изменено:',
    willDelete: 'Будут удалены файлы:',
    willEdit: 'Человек будет убран из программы:',
    times: (count) =>
      counted('ru', count, { one: 'запись', few: 'записи', many: 'записей', other: 'записи' }),
    willBuildAnew: 'Будут удалены папки с собранным сайтом и со всем, что хранится между сборками:',
    willList: 'Адрес страницы, и прежний, если она переезжала, будет заменён контрольной суммой:',
    noOwnFiles: 'Фотографий и других файлов, которые назвал бы только этот человек, в public/ нет.',
    ask: 'Выполнить? Отменить это можно будет только средствами git. (да/нет)',
    yes: ['да', 'д', 'yes', 'y'],
    stopped: 'Ничего не изменено.',
    done: 'Готово.',
    left: (count) =>
      `Имя ещё встречается: ${counted('ru', count, { one: 'место', few: 'места', many: 'мест', other: 'места' })}. Решите, что делать с каждым:`,
    leftNote:
      'Среди них могут быть однофамильцы и похожие слова. Принятый текст резолюции и подписи под ней команда не меняет. Ссылку на удалённую страницу нужно убрать, иначе сайт не соберётся.',
    fileNames: 'Имя стоит в названиях файлов:',
    unread: (count) =>
      `Содержимое ${counted('ru', count, { one: 'файла', few: 'файлов', many: 'файлов', other: 'файлов' })} (изображения, PDF, документы Word и другие) команда не читает. Просмотрите их сами:`,
    nothingLeft: 'Больше имя в текстах проекта не встречается.',
    next: [
      'Проверьте, что осталось: npm run check',
      'Соберите сайт заново и опубликуйте его: npm run build',
      'Если программа загружается из другой системы, уберите человека и там: иначе следующая загрузка вернёт его, и проверка об этом скажет.',
      'В истории git имя осталось. Как его удалить и что делать с копиями: docs/privacy.md.',
    ],
    reason: 'по просьбе лица, сведения о котором были размещены',
  },
  en: {
    usage: `npx proceedings withdraw-person ID [--root DIR] [--reason TEXT] [--date 2027-06-01] [--yes]

  ID           the name of the file in content/people/, without .md
  --reason     the reason that readers will see; it must not hold the name
  --date       the day of the withdrawal; today, if not given
  --yes        do not ask
`,
    noSuchPerson: (id, suggestion) =>
      `There is no file ${id}.md in content/people/.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`,
    broken: (file) => `The file ${file} has errors. Correct them (npx proceedings check) and try again.`,
    badDate: (typed) => `${typed} is no date. Write it like 2027-06-01.`,
    noReason: 'The reason holds the name. Write it without.',
    noRecord: (id) =>
      `The file ${id}.md is no longer in content/people/, only the address is left. The name is not known, so only the id will be found in texts: look for the name yourself.`,
    stuck:
      'In these files the person cannot be taken out without touching the rest. Do it by hand and try again; nothing has been changed yet:',
    willDelete: 'These files will be deleted:',
    willEdit: 'The person will be taken out of the programme:',
    times: (count) => counted('en', count, { one: 'entry', other: 'entries' }),
    willBuildAnew:
      'The folders with the built site and with all that is kept between builds will be deleted:',
    willList: 'The address of the page, and an earlier one if it moved, will be replaced by a digest:',
    noOwnFiles: 'There are no photos or other files in public/ that only this person’s record names.',
    ask: 'Go ahead? Only git can undo this. (yes/no)',
    yes: ['yes', 'y'],
    stopped: 'Nothing has been changed.',
    done: 'Done.',
    left: (count) =>
      `The name still stands in ${counted('en', count, { one: 'place', other: 'places' })}. Decide about each:`,
    leftNote:
      'There may be namesakes and similar words among them. The command changes neither the adopted text of a resolution nor the signatures below it. A link to the deleted page has to go, or the site cannot be built.',
    fileNames: 'The name stands in names of files:',
    unread: (count) =>
      `The command cannot read ${counted('en', count, { one: 'file', other: 'files' })} (pictures, PDF, Word and others). Look through them yourself:`,
    nothingLeft: 'The name stands nowhere else in the texts of the project.',
    next: [
      'Check what is left: npm run check',
      'Build the site anew and publish it: npm run build',
      'If the programme is imported from another system, take the person out there, too: the next import would bring them back, and the check would say so.',
      'The history of git still holds the name. How to purge it, and what to do about copies: docs/privacy.md.',
    ],
    reason: 'at the request of the person the page was about',
  },
};

export const withdrawStrings = (language: string): WithdrawStrings => wordsIn(table, language);
