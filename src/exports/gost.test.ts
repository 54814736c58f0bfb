import { expect, test } from 'vitest';
import { fullConference } from '../testing/full-site.ts';
import { exported, ownProject } from './testing/exported.ts';

test('The reference to the resolution leaves a blank for the day of access, which only its reader knows', async () => {
  expect(await exported(ownProject).text('/2017/resolutions/resolution.gost.txt')).toBe(
    '\uFEFFРезолюция участников II Санкт-Петербургской международной конференции кластеров «Кластеры открывают границы. Зеленый коридор» [Электронный ресурс] (Санкт-Петербург, 11–12 мая 2017 г.). URL: https://example.org/2017/resolutions/resolution/ (дата обращения: дд.мм.гггг).\n',
  );
});

test('A session’s file has a line for it and one for each talk', async () => {
  const lines = (await exported(fullConference).text('/2026/sessions/plenary.gost.txt')).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toBe(
    'Примерова М. Состояние образцов и задачи на будущее [Электронный ресурс] : доклад // Четвёртая образцовая конференция кластеров (г. Образцов, Дом образцов, 12–13 мая 2026 г.). URL: https://example.org/2026/sessions/plenary/#state-of-specimens (дата обращения: дд.мм.гггг).',
  );
});

test('English pages have it by the order of ISO 690', async () => {
  expect(await exported(fullConference).text('/en/2026.gost.txt')).toBe(
    '\uFEFFFourth Specimen Cluster Conference [online] (Specimen, House of Specimens, 12–13 May 2026). Proceedings. URL: https://example.org/en/2026/ (accessed yyyy-mm-dd).\n',
  );
});
