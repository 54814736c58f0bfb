import { expect, test } from 'vitest';
import { inCyrillic } from './transliteration.ts';

test.each([
  ['klaster', 'кластер'],
  ['Klaster', 'кластер'],
  ['vystavka', 'выставка'],
  ['uchastie', 'участие'],
  ['zhurnal', 'журнал'],
  ['yarmarka', 'ярмарка'],
  ['yuridicheskiy', 'юридический'],
  ['stroyka', 'стройка'],
])('`%s` is «%s»', (typed, meant) => {
  expect(inCyrillic(typed)).toBe(meant);
});

test.each([
  ['центр', ['tsentr', 'centr', 'tzentr']],
  ['инновации', ['innovatsii', 'innovacii']],
  ['общество', ['obshchestvo', 'obschestvo']],
  ['компания', ['kompania', 'kompaniya', 'kompanija']],
  ['союз', ['soyuz', 'sojuz']],
  ['развитие', ['razvitie', 'razvitiye', 'razvitije']],
  ['заявка', ['zayavka', 'zajavka']],
  ['предприятие', ['predpriyatie', 'predprijatie', 'predpriyatiye']],
  ['малый', ['malyy', 'malyj']],
  ['российский', ['rossiyskiy', 'rossijskij']],
  ['вуз', ['vuz', 'wuz']],
])('«%s» is written in several ways', (meant, spellings) => {
  expect(Object.fromEntries(spellings.map((typed) => [typed, inCyrillic(typed)]))).toEqual(
    Object.fromEntries(spellings.map((typed) => [typed, meant])),
  );
});

test.each(['кластер', 'klaster2', 'C++', '2017', 'größe'])('`%s` is no transliteration', (typed) => {
  expect(inCyrillic(typed)).toBeNull();
});
