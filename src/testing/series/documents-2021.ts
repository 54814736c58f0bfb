/** What was adopted in 2021. */
import type { Document, Part } from './document.ts';

export const documents2021: Record<string, Document> = {
  '2021/resolution': {
    title: 'Резолюция участников II Северного форума кластеров',
    short: ['Резолюция 2021 года', 'Resolution of 2021'],
    date: '2021-09-23',
    preamble:
      'Участники форума, прошедшего в г. Среднеозёрске, рекомендуют Министерству промышленности и торговли Среднеозёрской области и Министерству экономики Среднеозёрской области:',
    sections: [
      { headings: ['## 1. Подготовка кадров'], id: '1', topic: 'training', count: 8, labels: 'decimal' },
      { headings: ['## 2. Финансовая поддержка'], id: '2', topic: 'funding', count: 8, labels: 'decimal' },
      {
        headings: ['## 3. Промышленная инфраструктура'],
        id: '3',
        topic: 'infrastructure',
        count: 8,
        labels: 'decimal',
        times: { 2: 'до 1 июля 2022 года', 5: 'в 2023 году' },
      },
      { headings: ['## 4. Цифровые технологии'], id: '4', topic: 'digital', count: 8, labels: 'decimal' },
      { headings: ['## 5. Статистика и оценка'], id: '5', topic: 'statistics', count: 8, labels: 'decimal' },
    ],
    parts: {
      ...Object.fromEntries(
        ['1', '3', '4'].map((id): [string, Part] => [
          id,
          {
            to: [
              [
                'industry-and-trade',
                'recommended-to',
                'Министерству промышленности и торговли Среднеозёрской области',
              ],
            ],
          },
        ]),
      ),
      '2': { to: [['economy', 'recommended-to', 'Министерству экономики Среднеозёрской области']] },
      '5': {
        session: 'opening',
        to: [['economy', 'recommended-to', 'Министерству экономики Среднеозёрской области']],
      },
    },
    recommendations: {
      '3-2': { due: { date: '2022-07-01', words: 'до 1 июля 2022 года' } },
      '3-5': { due: { date: '2023', words: 'в 2023 году' } },
    },
    fields: {
      dispatches: [
        { to: 'industry-and-trade', date: '2021-10-11', number: '31-ОК/21' },
        { to: 'economy', date: '2021' },
      ],
      corrections: [
        {
          date: '2021-11-15',
          item: '3-3',
          was: 'к электрическим сетям',
          now: 'к инженерным сетям',
          basis: {
            ru: 'по решению организационного комитета',
            en: 'by decision of the Organizing Committee',
          },
        },
        { date: '2022-02', was: 'в г. Среднеозерске', now: 'в г. Среднеозёрске' },
      ],
    },
  },
  '2021/memorandum': {
    title: 'Меморандум о сотрудничестве предприятий и вузов, принятый на II Северном форуме кластеров',
    short: ['Меморандум о сотрудничестве', 'Memorandum of cooperation'],
    date: '2021-09-22',
    preamble: 'Стороны договорились вместе со Среднеозёрским техническим университетом о следующем.',
    sections: [
      {
        headings: ['## Глава 1. Охрана окружающей среды'],
        id: '1',
        topic: 'ecology',
        count: 8,
        labels: 'letter',
      },
      {
        headings: ['## Глава 2. Выход на внешние рынки'],
        id: '2',
        topic: 'export',
        count: 8,
        labels: 'letter',
      },
      {
        headings: ['## Глава 3. Кооперация предприятий'],
        id: '3',
        topic: 'cooperation',
        count: 8,
        labels: 'letter',
      },
    ],
    parts: {
      '1': { to: [['university', 'with', 'вместе со Среднеозёрским техническим университетом']] },
      '2': { to: [['university', 'with', 'вместе со Среднеозёрским техническим университетом']] },
    },
  },
};
