/** Чего слишком много или что совсем не читается, по-русски. */
import type { IssueMessages } from './issues.ts';
import type { IntricatePart, LimitIssueParams } from './issues-limits.ts';

const inWords = (count: number) => count.toLocaleString('ru');

const intricate: Record<IntricatePart, (limit: string) => string> = {
  signs: (limit) => `знаков разметки в тексте больше ${limit}. Уберите лишние или разделите текст.`,
  paragraph: (limit) =>
    `знаков разметки в абзаце больше ${limit}. Уберите лишние или разделите абзац пустыми строками.`,
  lines: (limit) =>
    `строк в тексте больше ${limit} (строка, с которой начинается пункт, заголовок или сноска, считается за три). Разделите его на несколько документов.`,
  blank: (limit) => `строк в тексте вместе с пустыми больше ${limit}. Уберите лишние пустые строки.`,
  block: (limit) => `строк подряд больше ${limit}. Разделите их пустыми строками.`,
  length: (limit) => `абзац длиннее ${limit} знаков. Разделите его пустыми строками.`,
  table: (limit) =>
    `ячеек в таблицах текста больше ${limit}. Положите таблицу в папку public и дайте ссылку.`,
  definition: (limit) => `адрес ссылки со всеми её повторами длиннее ${limit} знаков. Сократите адрес.`,
};

export const limitIssuesRu = {
  unreadable: () => 'файл не удалось открыть. Проверьте, разрешено ли его читать.',
  'zero-sign': () =>
    'здесь знак с кодом 0: файл повреждён или сохранён не в кодировке UTF-8. Сохраните его ещё раз, выбрав кодировку UTF-8.',
  'name-too-long': ({ limit, suggestion }) =>
    `имя длиннее ${limit} знаков, такой адрес не сохранить в файле. Сократите его, например: ${suggestion}.`,
  'device-name': ({ name, suggestion }) =>
    `имя «${name}» в Windows занято устройством, и такой файл там не открыть. Переименуйте его, например: ${suggestion}.`,
  'item-id-too-long': ({ id, limit }) =>
    `адрес пункта длиннее ${limit} знаков: «${id}…». Сократите \`{#…}\` или нумерацию.`,
  'yaml-too-large': ({ limit }) =>
    `полей и знаков разметки в них больше ${inWords(limit)}. Уберите лишние или разделите файл.`,
  'body-too-intricate': ({ what, limit }) => intricate[what](inWords(limit)),
  'more-problems': ({ count }) =>
    `других ошибок в этом файле: ${inWords(count)}. Исправьте сначала те, что показаны, и проверьте ещё раз.`,
} satisfies Pick<IssueMessages, keyof LimitIssueParams>;
