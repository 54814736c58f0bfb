/** What `proceedings verify --site` says of a copy of the site. */
import { wordsIn } from './pick.ts';
import { counted } from './plural.ts';

export interface VerifySiteStrings {
  /** Where the digests are from. */
  byBuild: (folder: string) => string;
  byCopy: string;
  /** The copy has a list of digests of its own, and another one. */
  otherBuild: (folder: string) => string;
  /** Another address than the one that was typed. */
  home: (url: string) => string;
  checking: (done: number, all: number) => string;
  same: (files: number) => string;
  different: (files: number) => string;
  missing: (path: string) => string;
  changed: (path: string) => string;
  extra: (path: string) => string;
  unreachable: (path: string, reason: string) => string;
  more: (count: number) => string;
  /** Of hosts: pages that are there and have other bytes. */
  changedPages: (count: number) => string;
  noSums: (place: string) => string;
  /** Of hosts: neither the list nor the home page of the build is at the address or above it. */
  noHome: (url: string) => string;
  noFolder: (folder: string) => string;
  /** It is a file. */
  notFolder: (file: string) => string;
  /** It looks like an address, and there is nobody to ask. */
  noAddress: (site: string) => string;
  noHost: (url: string, reason: string) => string;
}

const file = {
  ru: { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' },
  en: { one: 'file', other: 'files' },
};
const page = {
  ru: { one: 'страница', few: 'страницы', many: 'страниц', other: 'страницы' },
  en: { one: 'page', other: 'pages' },
};

const table: Record<'ru' | 'en', VerifySiteStrings> = {
  ru: {
    byBuild: (folder) => `Сравнивается со сборкой в папке ${folder}.`,
    byCopy: 'Сравнивается с собственным списком копии, файлом SHA256SUMS.',
    otherBuild: (folder) =>
      `Файл SHA256SUMS в копии не такой, как в папке ${folder}: опубликована другая сборка. Опубликуйте эту или запустите команду с параметром --own-sums, чтобы проверить копию по её собственному списку.`,
    home: (url) => `Главная страница этого сайта: ${url}`,
    checking: (done, all) => `Проверено файлов: ${done} из ${all}`,
    same: (files) => `Расхождений нет: проверено ${counted('ru', files, file.ru)}.`,
    different: (files) => `Найдены расхождения: ${counted('ru', files, file.ru)}.`,
    missing: (path) => `нет файла    ${path}`,
    changed: (path) => `изменён      ${path}`,
    extra: (path) => `лишний файл  ${path}`,
    unreachable: (path, reason) => `не получен   ${path} (${reason})`,
    more: (count) => `и ещё ${counted('ru', count, file.ru)}`,
    changedPages: (count) =>
      `Изменено: ${counted('ru', count, page.ru)}. Некоторые хостинги сами меняют HTML по пути к читателю: добавляют счётчики и скрипты, скрывают адреса почты, убирают пробелы. Отключите это в настройках хостинга и проверьте ещё раз.`,
    noSums: (place) =>
      `${place}: списка SHA256SUMS нет, и сравнивать не с чем. Его пишет команда proceedings build: соберите сайт и опубликуйте его вместе с этим файлом. Адрес указывайте полностью, как у главной страницы.`,
    noHome: (url) =>
      `${url}: это не адрес главной страницы. Ни по этому адресу, ни выше него нет списка SHA256SUMS и нет главной страницы этой сборки. Укажите полный адрес главной страницы и проверьте, что сайт опубликован вместе с файлом SHA256SUMS.`,
    noFolder: (folder) =>
      `Папки ${folder} нет. Укажите папку с копией сайта или адрес, который начинается с https://.`,
    notFolder: (path) =>
      `${path} - не папка. Укажите папку с копией сайта или адрес, который начинается с https://.`,
    noAddress: (site) =>
      `${site} - не адрес сайта, который можно проверить. Нужен адрес, который начинается с https:// или http:// и называет хост: https://example.org/conference/`,
    noHost: (url, reason) => `${url} не отвечает (${reason}). Проверьте адрес и связь и повторите команду.`,
  },
  en: {
    byBuild: (folder) => `Compared with the build in ${folder}.`,
    byCopy: 'Compared with the copy’s own list, SHA256SUMS.',
    otherBuild: (folder) =>
      `SHA256SUMS in the copy is not the one in ${folder}: another build is published. Publish this one, or add --own-sums to check the copy by its own list.`,
    home: (url) => `The home page of this site is ${url}`,
    checking: (done, all) => `${done} of ${all} files checked`,
    same: (files) => `No differences: ${counted('en', files, file.en)} checked.`,
    different: (files) => `The copy differs in ${counted('en', files, file.en)}.`,
    missing: (path) => `missing      ${path}`,
    changed: (path) => `changed      ${path}`,
    extra: (path) => `extra        ${path}`,
    unreachable: (path, reason) => `not received ${path} (${reason})`,
    more: (count) => `and ${counted('en', count, { one: 'more file', other: 'more files' })}`,
    changedPages: (count) =>
      `${counted('en', count, page.en)} changed. Some hosts change HTML on its way to the reader: they add counters and scripts, hide e-mail addresses, drop spaces. Switch that off at the host and check again.`,
    noSums: (place) =>
      `${place}: there is no SHA256SUMS, so there is nothing to compare with. The command proceedings build writes it: build the site and publish it with that file. Give the whole address of the home page.`,
    noHome: (url) =>
      `${url} is not the address of the home page: there is neither SHA256SUMS nor the home page of this build, nor above it. Give the whole address of the home page, and make sure that the site is published with its SHA256SUMS.`,
    noFolder: (folder) =>
      `There is no folder ${folder}. Name the folder of a copy, or an address that begins with https://.`,
    notFolder: (path) =>
      `${path} is not a folder. Name the folder of a copy, or an address that begins with https://.`,
    noAddress: (site) =>
      `${site} is no address of a site that can be asked. Give one that begins with https:// or http:// and names a host: https://example.org/conference/`,
    noHost: (url, reason) =>
      `${url} does not answer (${reason}). Check the address and the connection, and repeat the command.`,
  },
};

export const verifySiteStrings = (language: string): VerifySiteStrings => wordsIn(table, language);
