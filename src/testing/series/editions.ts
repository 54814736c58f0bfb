/** The three editions with their sessions. */
import { type Files, record } from '../generator/record.ts';
import type { Person } from './lasting.ts';
import type { Topic } from './phrases.ts';

interface Session {
  ru: string;
  en: string;
  type: string;
  day: string;
  people: [Person, string][];
  topics: Topic[];
  draft?: true;
}

interface Edition {
  number: string;
  title: [string, string];
  days: [string, string];
  participants: string;
  sessions: Record<string, Session>;
}

const speaker = 'докладчик';
const chair = 'модератор';

const editions: Record<string, Edition> = {
  '2019': {
    number: 'I',
    title: ['I Северный форум кластеров', 'First Northern Forum of Clusters'],
    days: ['2019-05-16', '2019-05-17'],
    participants: '180',
    sessions: {
      opening: {
        ru: 'Кластеры Севера: с чего начать',
        en: 'Clusters of the North: where to begin',
        type: 'plenary',
        day: '2019-05-16',
        people: [
          ['olga-severina', chair],
          ['pavel-beregov', speaker],
        ],
        topics: [],
      },
      management: {
        ru: 'Управление развитием кластера',
        en: 'Managing a cluster',
        type: 'round-table',
        day: '2019-05-16',
        people: [['igor-ozernov', chair]],
        topics: ['training', 'funding'],
      },
      markets: {
        ru: 'Внешние рынки для продукции кластеров',
        en: 'Foreign markets',
        type: 'strategic-session',
        day: '2019-05-17',
        people: [['olga-severina', speaker]],
        topics: ['export'],
      },
    },
  },
  '2021': {
    number: 'II',
    title: ['II Северный форум кластеров', 'Second Northern Forum of Clusters'],
    days: ['2021-09-22', '2021-09-23'],
    participants: '240',
    sessions: {
      opening: {
        ru: 'Два года работы: что удалось',
        en: 'Two years of work',
        type: 'plenary',
        day: '2021-09-22',
        people: [
          ['olga-severina', chair],
          ['nina-kamneva', speaker],
        ],
        topics: ['statistics'],
      },
      infrastructure: {
        ru: 'Площадки и сети',
        en: 'Sites and networks',
        type: 'workshop',
        day: '2021-09-23',
        people: [['igor-ozernov', speaker]],
        topics: ['infrastructure'],
      },
    },
  },
  '2023': {
    number: 'III',
    title: ['III Северный форум кластеров', 'Third Northern Forum of Clusters'],
    days: ['2023-06-08', '2023-06-09'],
    participants: '310',
    sessions: {
      opening: {
        ru: 'Кластеры и технологическая независимость',
        en: 'Clusters and technology',
        type: 'plenary',
        day: '2023-06-08',
        people: [
          ['olga-severina', chair],
          ['marina-lesova', speaker],
        ],
        topics: ['digital', 'cooperation'],
      },
      support: {
        ru: 'Меры поддержки: взгляд предприятий',
        en: 'Support as enterprises see it',
        type: 'panel',
        day: '2023-06-09',
        people: [
          ['igor-ozernov', chair],
          ['pavel-beregov', speaker],
        ],
        topics: ['funding', 'training'],
      },
      unannounced: {
        ru: 'Необъявленная встреча',
        en: 'A meeting not yet announced',
        type: 'other',
        day: '2023-06-09',
        people: [['marina-lesova', speaker]],
        topics: [],
        draft: true,
      },
    },
  },
};

export function editionFiles(): Files {
  const files: Files = {};
  for (const [id, { number, title, days, participants, sessions }] of Object.entries(editions)) {
    const [ru, en] = title;
    files[`content/${id}/edition.md`] = record(
      {
        title: { ru, en },
        number,
        start: days[0],
        end: days[1],
        timezone: 'Europe/Moscow',
        place: { ru: 'г. Среднеозёрск', en: 'Sredneozersk' },
        roles: [{ label: { ru: 'Организатор', en: 'Organized by' }, organizations: ['committee'] }],
        facts: [{ value: participants, label: { ru: 'участников', en: 'participants' } }],
      },
      `${ru} прошёл в Среднеозёрске.`,
    );
    for (const [name, session] of Object.entries(sessions)) {
      const { type, day, people, topics, draft } = session;
      files[`content/${id}/sessions/${name}.md`] = record({
        title: { ru: session.ru, en: session.en },
        type,
        date: day,
        people: people.map(([person, role]) => ({ person, role })),
        topics,
        ...(draft && { draft }),
      });
    }
  }
  return files;
}
