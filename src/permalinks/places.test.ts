import { expect, test } from 'vitest';
import { oldPlaces, withOldPlaces } from './places.ts';

const page = '<main><ol><li id="1-2" data-item>Раз</li><li id="1-3">Два</li></ol></main>';

test('An old place leads to today’s on the same page, and to a note where there is none', () => {
  const places = oldPlaces(
    {
      moved: [
        { from: '/r/#1-1', to: '/r/#1-2' },
        { from: '/r/#2', to: '/other/#2' },
      ],
      withdrawn: [{ address: '/r/#3', reason: 'почему', date: '2018' }],
    },
    (entry) => ('to' in entry ? `→ ${entry.to}` : `× $& ${entry.date}`),
  );
  expect(withOldPlaces(page, places.get('/r/') ?? { aliases: {}, notes: {} })).toBe(
    '<main><ol><li id="1-2" data-item><span id="1-1"></span>Раз</li><li id="1-3">Два</li></ol>' +
      '<div data-pagefind-ignore="all"><p id="2" class="notice">→ /other/#2</p><p id="3" class="notice">× $& 2018</p></div></main>',
  );
});

test('A place that the page has stays where it is', () => {
  expect(withOldPlaces(page, { aliases: { '1-3': '1-2' }, notes: { '1-2': 'x' } })).toBe(page);
});
