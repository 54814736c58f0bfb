/** Что не так со сведениями о рассмотрении и со ссылками на пункты, по-русски. */
import type { IssueMessages } from './issues.ts';
import type { FollowUpIssueParams } from './issues-follow-ups.ts';

export const followUpIssuesRu = {
  'no-such-resolution': ({ document, suggestion, file }) =>
    `документа \`${document}\` нет. ${suggestion === undefined ? `Исправьте ссылку или добавьте файл ${file}.` : `Может быть, \`${suggestion}\`?`}`,
  'draft-resolution': ({ document, file }) =>
    `документа \`${document}\` на сайте не будет: файл ${file} отмечен как черновик. Уберите \`draft: true\` там или ссылку здесь.`,
  'listed-twice': ({ value }) => `\`${value}\` указано здесь дважды. Оставьте одно из них.`,
  'follow-up-of-draft': ({ item }) =>
    `\`${item}\` — пункт или часть проекта, его ещё никто не принимал, и исполнять пока нечего. Укажите пункт принятого документа; если документ уже принят, напишите в нём \`stage: adopted\`.`,
  'nothing-to-publish': () =>
    'публиковать нечего: файл документа не указан. Добавьте строку `file` с путём к нему или уберите `publish: full`.',
  'before-adoption': ({ date, adopted, stated }) =>
    `дата ${date} раньше ${stated ? `принятия документа (${adopted})` : `начала конференции (${adopted})`}. Исправьте её${stated ? ' или дату в `adopted`' : ''}.`,
  'not-addressed': ({ organization }) =>
    `организация \`${organization}\` не адресат этих пунктов. Если сведения дала она, укажите \`who: other\`; если она всё же адресат, добавьте её в \`addressees\` или \`dispatches\` документа.`,
} satisfies Pick<IssueMessages, keyof FollowUpIssueParams>;
