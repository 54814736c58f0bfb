/** What was adopted in 2019. */
import type { Document } from './document.ts';

export const documents2019: Record<string, Document> = {
  '2019/resolution': {
    title: 'Резолюция участников I Северного форума кластеров',
    short: ['Резолюция 2019 года', 'Resolution of 2019'],
    date: '2019-05-17',
    preamble: 'Участники форума обсудили, с чего начать работу кластеров области, и приняли следующее.',
    sections: [
      {
        headings: [
          '## 1',
          'Участники круглого стола направили в Министерство промышленности Среднеозёрской области перечень предложений.',
          '### I. Подготовка кадров, за которую отвечает команда Среднеозёрского машиностроительного кластера:',
        ],
        id: '1-i',
        topic: 'training',
        count: 9,
        labels: 'bracket',
        below: { 2: ['утвердить учебный план', 'заключить договоры с предприятиями'] },
      },
      {
        headings: ['### II. Финансовая поддержка:'],
        id: '1-ii',
        topic: 'funding',
        count: 9,
        labels: 'bracket',
      },
      {
        headings: ['### III. Статистика и оценка:'],
        id: '1-iii',
        topic: 'statistics',
        count: 9,
        labels: 'bracket',
      },
      {
        headings: ['## 2'],
        leadIn: 'Участники сессии предлагают Агентству инвестиционного развития Среднеозёрской области:',
        id: '2',
        topic: 'export',
        count: 9,
        labels: 'bracket',
        times: { 4: 'до 1 декабря 2019 года' },
      },
      {
        headings: ['## 3', '### I. Цифровые технологии:'],
        id: '3-i',
        topic: 'digital',
        count: 9,
        labels: 'bracket',
      },
      {
        headings: ['### II. Кооперация предприятий:'],
        id: '3-ii',
        topic: 'cooperation',
        count: 9,
        labels: 'bracket',
      },
      {
        headings: ['## 4', 'Участники предложили также:'],
        id: '4',
        topic: 'infrastructure',
        count: 9,
        labels: 'dot',
      },
    ],
    parts: {
      '1': {
        session: 'management',
        to: [['industry', 'sent-to', 'направили в Министерство промышленности Среднеозёрской области']],
      },
      '1-i': {
        to: [
          ['cluster-team', 'responsible', 'отвечает команда Среднеозёрского машиностроительного кластера'],
          ['industry', 'sent-to', 'направили в Министерство промышленности Среднеозёрской области'],
        ],
      },
      '2': {
        session: 'markets',
        to: [
          ['agency', 'proposed-to', 'предлагают Агентству инвестиционного развития Среднеозёрской области'],
        ],
      },
    },
    recommendations: { '2-4': { due: { date: '2019-12-01', words: 'до 1 декабря 2019 года' } } },
    fields: {
      dispatches: [
        {
          to: 'industry',
          date: '2019-06-03',
          number: '12-ОК/19',
          words: 'направлена сопроводительным письмом',
          file: '/2019/letters/cover.txt',
        },
        { to: 'agency', date: '2019-06' },
      ],
    },
  },
  '2019/statement': {
    title: 'Заявление молодёжной секции I Северного форума кластеров об охране окружающей среды',
    short: ['Заявление молодёжной секции', 'Statement of the youth section'],
    date: '2019-05-16',
    preamble: 'Молодёжная секция рекомендует Департаменту образования и науки Среднеозёрской области:',
    sections: [{ id: '', topic: 'ecology', count: 9, labels: 'dot' }],
    parts: {},
    recommendations: Object.fromEntries(
      ['1', '3', '6'].map((id) => [
        id,
        {
          addressees: [
            {
              organization: 'science-department',
              as: 'recommended-to',
              words: 'рекомендует Департаменту образования и науки Среднеозёрской области',
            },
          ],
        },
      ]),
    ),
  },
};
