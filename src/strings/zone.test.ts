import { expect, test } from 'vitest';
import { zoneInWords } from './zone.ts';

test('A zone is named as people name it, with its hours', () => {
  expect(zoneInWords('ru', 'Europe/Moscow', '2017-05-11')).toBe('Время московское (UTC+3).');
  expect(zoneInWords('ru', 'Asia/Yekaterinburg', '2017-05-11')).toBe('Часовой пояс: Екатеринбург (UTC+5).');
  expect(zoneInWords('en', 'Europe/Moscow', '2017-05-11')).toBe('Times are in Moscow Standard Time (UTC+3).');
});

test('The hours are those of the conference’s day', () => {
  expect(zoneInWords('en', 'Europe/Berlin', '2017-05-11')).toContain('(UTC+2)');
  expect(zoneInWords('en', 'Europe/Berlin', '2017-12-11')).toContain('(UTC+1)');
});
