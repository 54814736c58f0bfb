/** Что не так с исправлениями, по-русски. */
import type { IssueMessages } from './issues.ts';
import type { CorrectionIssueParams } from './issues-corrections.ts';

const where = (item: string | null) => (item === null ? 'в документе' : `в \`${item}\``);

export const correctionIssuesRu = {
  'correction-not-found': ({ words, item }) =>
    `слов «${words}» ${where(item)} нет. В \`now\` стоят слова, которые документ содержит теперь, буква в букву; более поздние исправления тех же слов записаны ниже. Исправьте \`now\` или текст.`,
  'correction-one-sided': () =>
    'значение пустое, а нужны и `was`, и `now`. Если слова только добавлены или только удалены, приведите в обоих полях и соседние слова: `was: до конца`, `now: до конца года`.',
  'correction-unclear': ({ words, item }) =>
    `слова «${words}» встречаются ${where(item)} несколько раз, и принятую редакцию читателю не показать. Добавьте в \`was\` и \`now\` соседние слова${item === null ? ' или укажите пункт в `item`' : ''}.`,
} satisfies Pick<IssueMessages, keyof CorrectionIssueParams>;
