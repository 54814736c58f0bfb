/** What the three editions share: bodies that were renamed and merged meanwhile, people and topics. */
import { type Files, record } from '../generator/record.ts';
import { topics } from './phrases.ts';

const act = (ru: string, en: string, file: string) => ({ title: { ru, en }, href: `/acts/${file}.txt` });

const decree2020 = act(
  'Указ Губернатора Среднеозёрской области от 28 февраля 2020 г. № 41-УГ',
  'Decree of the Governor of Sredneozersk Region No. 41-UG of 28 February 2020',
  '2020-41',
);
const decree2022 = act(
  'Указ Губернатора Среднеозёрской области от 15 августа 2022 г. № 112-УГ',
  'Decree of the Governor of Sredneozersk Region No. 112-UG of 15 August 2022',
  '2022-112',
);

const organizations = {
  committee: {
    name: {
      ru: 'Организационный комитет Северного форума кластеров',
      en: 'Organizing Committee of the Northern Forum of Clusters',
    },
    kind: 'group',
  },
  government: {
    name: { ru: 'Правительство Среднеозёрской области', en: 'Government of Sredneozersk Region' },
  },
  // Renamed in 2020, merged in 2022.
  industry: {
    name: {
      ru: 'Министерство промышленности Среднеозёрской области',
      en: 'Ministry of Industry of Sredneozersk Region',
    },
    short: { ru: 'Минпром области', en: 'MinIndustry' },
    successor: { organization: 'industry-and-trade', from: '2020-03-01', act: decree2020 },
  },
  'industry-and-trade': {
    name: {
      ru: 'Министерство промышленности и торговли Среднеозёрской области',
      en: 'Ministry of Industry and Trade of Sredneozersk Region',
    },
    short: { ru: 'Минпромторг области', en: 'MinTrade' },
    successor: { organization: 'economy-and-industry', from: '2022-09-01', act: decree2022 },
  },
  economy: {
    name: {
      ru: 'Министерство экономики Среднеозёрской области',
      en: 'Ministry of Economy of Sredneozersk Region',
    },
    successor: { organization: 'economy-and-industry', from: '2022-09-01', act: decree2022 },
  },
  'economy-and-industry': {
    name: {
      ru: 'Министерство экономики и промышленности Среднеозёрской области',
      en: 'Ministry of Economy and Industry of Sredneozersk Region',
    },
    short: { ru: 'Минэкономпром области', en: 'MinEconomy' },
    url: 'https://example.org/ministry/',
  },
  // Renamed, and by which act is not known.
  'science-department': {
    name: {
      ru: 'Департамент образования и науки Среднеозёрской области',
      en: 'Department of Education and Science of Sredneozersk Region',
    },
    successor: { organization: 'science-ministry', from: '2021' },
  },
  'science-ministry': {
    name: {
      ru: 'Министерство науки и высшей школы Среднеозёрской области',
      en: 'Ministry of Science of Sredneozersk Region',
    },
  },
  agency: {
    name: {
      ru: 'Агентство инвестиционного развития Среднеозёрской области',
      en: 'Investment Agency of Sredneozersk Region',
    },
  },
  'export-centre': {
    name: { ru: 'Центр поддержки экспорта', en: 'Export Support Centre' },
    parent: 'agency',
  },
  university: {
    name: { ru: 'Среднеозёрский технический университет', en: 'Sredneozersk Technical University' },
  },
  chamber: {
    name: {
      ru: 'Среднеозёрская торгово-промышленная палата',
      en: 'Sredneozersk Chamber of Commerce and Industry',
    },
  },
  'cluster-team': {
    name: {
      ru: 'Команда Среднеозёрского машиностроительного кластера',
      en: 'Team of the Sredneozersk Engineering Cluster',
    },
    kind: 'group',
  },
  fund: { name: { ru: 'Фонд развития кластеров', en: 'Cluster Development Fund' }, draft: true },
};

const name = (ru: [string, string, string], en: [string, string]) => ({
  family: { ru: ru[0], en: en[0] },
  given: { ru: ru[1], en: en[1] },
  patronymic: { ru: ru[2] },
});

/** Some spoke at every edition; two have given no consent. */
const people = {
  'olga-severina': {
    name: name(['Северина', 'Ольга', 'Павловна'], ['Severina', 'Olga']),
    post: { ru: 'председатель организационного комитета', en: 'Chair of the Organizing Committee' },
    consent: { date: '2019-03-01', ref: 'папка 1', scope: 'имя, должность' },
  },
  'igor-ozernov': {
    name: name(['Озернов', 'Игорь', 'Сергеевич'], ['Ozernov', 'Igor']),
    consent: { date: '2021-02-15' },
  },
  'marina-lesova': {
    name: name(['Лесова', 'Марина', 'Андреевна'], ['Lesova', 'Marina']),
    consent: { date: '2023-04-03' },
  },
  'pavel-beregov': { name: name(['Берегов', 'Павел', 'Ильич'], ['Beregov', 'Pavel']) },
  'nina-kamneva': { name: name(['Камнева', 'Нина', 'Олеговна'], ['Kamneva', 'Nina']) },
};

export type Person = keyof typeof people;

export function lastingFiles(): Files {
  const under = (folder: string, records: Record<string, object>): [string, string][] =>
    Object.entries(records).map(([id, fields]) => [`content/${folder}/${id}.md`, record(fields)]);
  const subjects = Object.entries(topics).map(([id, { name: names }]) => [id, { name: names }]);
  return Object.fromEntries([
    ...under('organizations', organizations),
    ...under('people', people),
    ...under('topics', {
      ...Object.fromEntries(subjects),
      future: { name: { ru: 'Кластеры будущего', en: 'Clusters of the future' }, draft: true },
    }),
    ['public/acts/2020-41.txt', `${decree2020.title.ru}\n\nО переименовании органа исполнительной власти\n`],
    ['public/acts/2022-112.txt', `${decree2022.title.ru}\n\nО слиянии органов исполнительной власти\n`],
  ]);
}
