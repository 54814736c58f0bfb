/** Чем опубликованный текст отличается от источника. */
import type { IssueMessages } from './issues.ts';
import type { ProofIssueParams, WordsInContext } from './issues-proof.ts';
import { counted } from './plural.ts';

const differs = {
  changed: 'здесь не те слова, что в источнике.',
  missing: 'здесь пропущены слова источника.',
  extra: 'здесь стоят слова, которых в источнике нет.',
  moved: 'эти слова стоят в источнике в другом месте.',
};

const shown = ({ before, words, after }: WordsInContext) =>
  `${before}[${words === '' ? ' ' : words}]${after}`;

export const proofIssuesRu = {
  'text-differs': ({ kind, source, text, item, twins }) =>
    [
      differs[kind],
      `в источнике: ${shown(source)}`,
      `здесь:       ${shown(text)}`,
      ...(twins ? ['На вид слова одинаковы: русские буквы стоят вместо латинских или наоборот.'] : []),
      `Если это описка при переносе, исправьте её. Если так в самом документе, верните его слова и добавьте \`${item === null ? 'notice' : `notes: {"${item}": так в документе}`}\`. ` +
        'Если документ исправлен официально, запишите это в `corrections`. Если отличие намеренное, объявите его в `source.differences`' +
        `${kind === 'missing' ? ', а колонтитул — в `source.omitted`' : ''}.`,
    ].join('\n'),
  'text-differs-more': ({ count }) =>
    `и ещё ${counted('ru', count, { one: 'отличие', few: 'отличия', other: 'отличий' })} от источника. Исправьте названные и проверьте снова.`,
  'omitted-not-found': ({ words, suggestion }) =>
    `строки «${words}» в источнике нет или она вошла в текст. ${suggestion === undefined ? 'Исправьте её или удалите.' : `Возможно, вы имели в виду «${suggestion}»?`}`,
  'omitted-too-often': ({ words, count }) =>
    `строка «${words}» пропущена в источнике ${counted('ru', count, { one: 'раз', few: 'раза', other: 'раз' })}, а здесь названа один раз: второй может быть номером части, который выпал из текста. Верните его в текст; а если это номера страниц, назовите строку столько раз, сколько она пропущена.`,
  'difference-too-often': ({ words, count }) =>
    `отличие «${words}» объявлено один раз, а в тексте отличий ${counted('ru', count, { one: 'место', few: 'места', other: 'мест' })}: так могла бы пройти и ошибка. Возьмите больше слов, чтобы они стояли в одном месте, или назовите отличие столько раз, сколько их.`,
  'source-not-compared': () =>
    'здесь сказано, чем текст отличается от источника, но самого текста источника нет, поэтому ничего не сверено. Впишите в `source` поле `text` или импортируйте документ снова: `proceedings import resolution`.',
  'difference-not-found': ({ words, suggestion }) =>
    `объявленного отличия нет: слова источника «${words}» не найдены или стоят в тексте так же. ${suggestion === undefined || suggestion === words ? 'Исправьте запись или удалите её.' : `Возможно, вы имели в виду «${suggestion}»?`}`,
  'source-text-differs': ({ file, kept, found }) =>
    [
      `это не тот текст, который читается в файле public${file}.`,
      `здесь:   ${shown(kept)}`,
      `в файле: ${shown(found)}`,
      'Если исходный файл верен, извлеките текст заново: `proceedings import resolution`.',
    ].join('\n'),
  'source-not-extracted': ({ file }) =>
    `текст файла public${file} извлечь не удалось, и сверить с ним нечего. Проверьте файл.`,
} satisfies Pick<IssueMessages, keyof ProofIssueParams>;
