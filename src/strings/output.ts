/** What commands say of the folder of the built site. */
import { wordsIn } from './pick.ts';

export interface OutputStrings {
  /** Another process builds in this project. */
  busy: (pid: number, file: string) => string;
  /** The new site is where readers see it. */
  published: (folder: string) => string;
  /** A build before this one was ended half-way. */
  repaired: (folder: string) => string;
  /** Signs of the disk's refusals -> the sentence; `other` for all that have none of their own. */
  refused: Record<'full' | 'readOnly' | 'busy' | 'other', (code: string, folder: string) => string>;
}

const table: Record<'ru' | 'en', OutputStrings> = {
  ru: {
    busy: (pid, file) =>
      `В этой папке уже идёт сборка (процесс ${pid}). Дождитесь её окончания и повторите команду. Если сборка не идёт, удалите файл ${file}.`,
    published: (folder) => `Сайт собран в папке ${folder}.`,
    repaired: (folder) => `Прошлая сборка была прервана. Её остатки удалены, папка ${folder} не повреждена.`,
    refused: {
      full: (code, folder) =>
        `Сайт не собран: на диске не хватило места (${code}). В папке ${folder} ничего не изменилось. Освободите место и повторите команду.`,
      readOnly: (code, folder) =>
        `Сайт не собран: запись запрещена (${code}). В папке ${folder} ничего не изменилось. Разрешите запись в неё и в папку, где она лежит, и повторите команду.`,
      busy: (code, folder) =>
        `Сайт собран, но заменить им папку ${folder} нельзя (${code}): она занята другой программой или подключена как отдельный диск. В ней ничего не изменилось. Закройте программу, а вместо самой папки подключите ту, в которой она лежит, и повторите команду.`,
      other: (code, folder) =>
        `Сайт не собран: диск ответил ошибкой ${code}. В папке ${folder} ничего не изменилось. Устраните причину и повторите команду.`,
    },
  },
  en: {
    busy: (pid, file) =>
      `A build is running in this folder already (process ${pid}). Wait until it has ended and repeat the command. If no build is running, remove the file ${file}.`,
    published: (folder) => `The site is in ${folder}.`,
    repaired: (folder) =>
      `The last build was cut short. All that it left is removed, and the folder ${folder} is whole.`,
    refused: {
      full: (code, folder) =>
        `The site was not built: the disk is full (${code}). Nothing has changed in ${folder}. Free some space and repeat the command.`,
      readOnly: (code, folder) =>
        `The site was not built: writing is not allowed (${code}). Nothing has changed in ${folder}. Allow writing to it and to the folder that it lies in, and repeat the command.`,
      busy: (code, folder) =>
        `The site is built, but ${folder} cannot be replaced with it (${code}): another program uses it, or it is a disk of its own. Nothing has changed in it. Close the program, or attach the folder around it instead, and repeat the command.`,
      other: (code, folder) =>
        `The site was not built: the disk answered ${code}. Nothing has changed in ${folder}. Remove the cause and repeat the command.`,
    },
  },
};

export const outputStrings = (language: string): OutputStrings => wordsIn(table, language);
