/** Что не так со связями между конференциями, по-русски. */
import type { IssueMessages } from './issues.ts';
import type { LineageIssueParams } from './issues-lineage.ts';

export const lineageIssuesRu = {
  'continues-no-item': ({ id }) =>
    `\`${id}\` — это часть, раздел или текст без своей страницы. Поле \`continues\` связывает пункты: укажите номер пункта.`,
  'continues-not-earlier': ({ item, is }) =>
    `\`${item}\` — пункт ${is === 'same' ? 'той же' : 'не более ранней'} конференции. В \`continues\` стоит пункт более ранней; более поздний пункт сам ссылается на этот.`,
  'continues-draft': ({ item }) =>
    `\`${item}\` — пункт проекта, его никто не принимал. Укажите пункт принятого документа или удалите поле; если документ уже принят, напишите в нём \`stage: adopted\`.`,
  'successor-circle': ({ id }) =>
    `организация \`${id}\` становится преемником самой себя, прямо или через другие. Исправьте \`successor\`.`,
} satisfies Pick<IssueMessages, keyof LineageIssueParams>;
