/** What was adopted in 2023. */
import type { Document, Part } from './document.ts';

export const documents2023: Record<string, Document> = {
  '2023/resolution': {
    title: 'Резолюция участников III Северного форума кластеров',
    short: ['Резолюция 2023 года', 'Resolution of 2023'],
    date: '2023-06-09',
    preamble:
      'Участники форума рекомендуют Министерству экономики и промышленности Среднеозёрской области следующее.',
    sections: [
      {
        headings: ['## Часть 1. Люди и средства', '### Раздел I. Подготовка кадров'],
        id: '1-i',
        topic: 'training',
        count: 8,
        labels: 'bracket',
        times: { 1: 'во втором квартале 2024 года' },
      },
      {
        headings: ['### Раздел II. Финансовая поддержка'],
        id: '1-ii',
        topic: 'funding',
        count: 8,
        labels: 'bracket',
      },
      {
        headings: ['### Раздел III. Статистика и оценка'],
        id: '1-iii',
        topic: 'statistics',
        count: 8,
        labels: 'bracket',
      },
      {
        headings: ['## Часть 2. Рынки и технологии', '### Раздел I. Выход на внешние рынки'],
        id: '2-i',
        topic: 'export',
        count: 8,
        labels: 'bracket',
      },
      {
        headings: ['### Раздел II. Цифровые технологии'],
        id: '2-ii',
        topic: 'digital',
        count: 8,
        labels: 'bracket',
      },
      {
        headings: ['### Раздел III. Охрана окружающей среды'],
        id: '2-iii',
        topic: 'ecology',
        count: 8,
        labels: 'bracket',
      },
      {
        headings: ['## Часть 3. Промышленная инфраструктура'],
        id: '3-1',
        topic: 'infrastructure',
        count: 4,
        labels: 'letter',
        group: '1. Агентству инвестиционного развития Среднеозёрской области:',
      },
      {
        id: '3-2',
        topic: 'infrastructure',
        count: 4,
        labels: 'letter',
        group: '2. Правительству Среднеозёрской области:',
      },
      {
        headings: ['## Часть 4. Кооперация предприятий'],
        id: '4',
        topic: 'cooperation',
        count: 8,
        labels: 'dot',
        below: { 3: ['определить участников', 'согласовать условия', 'назначить ответственных'] },
      },
    ],
    parts: Object.fromEntries(
      ['1', '2', '4'].map((id): [string, Part] => [
        id,
        {
          ...(id === '1' && { session: 'support' }),
          to: [
            [
              'economy-and-industry',
              'recommended-to',
              'рекомендуют Министерству экономики и промышленности Среднеозёрской области',
            ],
          ],
        },
      ]),
    ),
    recommendations: {
      '1-i-1': { due: { words: 'во втором квартале 2024 года' } },
      // Raised twice before, each time in a document of its own.
      '4-2': { continues: ['2021/memorandum#3-a', '2019/resolution#3-ii-1'] },
      '3-1': groupOf('agency', 'Агентству инвестиционного развития Среднеозёрской области'),
      '3-2': groupOf('government', 'Правительству Среднеозёрской области'),
    },
    fields: {
      dispatches: [
        {
          to: 'economy-and-industry',
          date: '2023-06-26',
          number: '20-ОК/23',
          file: '/2023/letters/cover.txt',
        },
      ],
      notes: { '4-3': { ru: 'так в документе', en: 'as in the document' } },
    },
  },
};

function groupOf(organization: string, words: string) {
  return { addressees: [{ organization, as: 'recommended-to', words }] };
}
